package org.solieu.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A language that the program speaks. Its words are read when the first of them is needed, and
 * straight from its file: {@link ResourceBundle#getBundle} would take longer to look for it, and
 * look in other languages, too.
 */
public enum Language {
  /** English. */
  EN,
  /** Vietnamese. */
  VI;

  /** Writes an argument as it is: numbers without the separators of any locale. */
  private static final Format PLAIN =
      new Format() {
        private static final long serialVersionUID = 1L;

        @Override
        public StringBuffer format(Object value, StringBuffer to, FieldPosition position) {
          return to.append(value);
        }

        @Override
        public @Nullable Object parseObject(String source, ParsePosition position) {
          return null;
        }
      };

  private volatile @Nullable ResourceBundle words;

  /** The language's code in ISO 639: {@code en}, {@code vi}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language of a user, from the variables LC_ALL, LC_MESSAGES and LANG: the first that says
   * anything counts, as POSIX has it. Where none does, the system's language does; what is not
   * Vietnamese is English.
   */
  public static Language of(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return ofLocale(locale);
      }
    }
    return ofLocale(Locale.getDefault(Locale.Category.DISPLAY).toString());
  }

  /**
   * The language of a locale such as {@code vi_VN.UTF-8}; English for all that is not Vietnamese.
   */
  public static Language ofLocale(String locale) {
    String lower = locale.toLowerCase(Locale.ROOT);
    boolean whole = lower.length() <= 2 || lower.charAt(2) < 'a' || lower.charAt(2) > 'z';
    return lower.startsWith("vi") && whole ? VI : EN;
  }

  /** The words of a message in this language, without a full stop or line end. */
  public String say(Message message) {
    MessageFormat format = new MessageFormat(words().getString(message.key().id()), Locale.ROOT);
    Format[] parts = format.getFormats();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == null) {
        format.setFormat(i, PLAIN);
      }
    }
    return format.format(
        message.arguments().stream()
            .map(argument -> argument instanceof Message inner ? say(inner) : argument)
            .toArray());
  }

  private ResourceBundle words() {
    ResourceBundle known = words;
    if (known == null) {
      known = read(Language.class, code() + ".properties");
      words = known;
    }
    return known;
  }

  /**
   * Reads a file of words, in UTF-8.
   *
   * @param beside a class in whose package it stands
   */
  public static ResourceBundle read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's own " + name + " is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the built-in " + name, e);
    }
  }
}
