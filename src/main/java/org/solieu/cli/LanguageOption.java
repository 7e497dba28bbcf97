package org.solieu.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Language;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of languages, and knows them for completion. */
final class LanguageOption implements ITypeConverter<Language>, Iterable<String> {
  static final String NAME = "--lang";

  /**
   * The option, for the help and for completion, and to be checked; heeded by {@link #in} before
   * all else.
   */
  static Option<@Nullable Language> make() {
    return Option.named(NAME)
        .takes("LANGUAGE")
        .readBy(new LanguageOption())
        .inherited()
        .of(Language.class);
  }

  /**
   * The language that a command line asks for, wherever it does so. What is wrong with the command
   * line is to be told in that language, so it is looked for before all else is understood.
   */
  static Language in(String[] args, Language otherwise) {
    Language language = otherwise;
    for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
      Language found = null;
      if (args[i].equals(NAME) && i + 1 < args.length) {
        found = find(args[i + 1]);
      } else if (args[i].startsWith(NAME + "=")) {
        found = find(args[i].substring(NAME.length() + 1));
      }
      language = found == null ? language : found;
    }
    return language;
  }

  private static @Nullable Language find(String name) {
    for (Language language : Language.values()) {
      if (language.code().equals(name.toLowerCase(Locale.ROOT))) {
        return language;
      }
    }
    return null;
  }

  @Override
  public Language convert(String name) {
    Language language = find(name);
    if (language == null) {
      throw new WrongValueException(
          Notice.NONE_OF.of(name, codes().collect(Collectors.joining(", "))));
    }
    return language;
  }

  @Override
  public Iterator<String> iterator() {
    return codes().iterator();
  }

  private static Stream<String> codes() {
    return Arrays.stream(Language.values()).map(Language::code);
  }
}
