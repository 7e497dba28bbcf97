package org.solieu.input.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.solieu.input.resource.Tables;

/**
 * Puts letters for the character references of HTML that were left in a plain text, such as {@code
 * &eacute;} or {@code &#7879;}. What is none stays as it is.
 */
public final class CharacterReferences {
  private static final int LONGEST = 10; // chars between & and ;

  /** Numbers that people, and HTML for their sake, take for those of windows-1252. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int FIRST_OF_WINDOWS = 0x80;
  private static final int LAST_OF_WINDOWS = 0x9F;

  private CharacterReferences() {}

  /** The text with letters for what is a reference. */
  public static String resolve(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = end(text, at);
      int letter = end < 0 ? 0 : letter(text, at + 1, end);
      if (letter > 0) {
        out.append(text, done, at).appendCodePoint(letter);
        done = end + 1;
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /** Where the semicolon stands that ends a reference; -1 where there is none near. */
  private static int end(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST + 2);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i : -1;
      }
      boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!plain && !(c == '#' && i == at + 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** The code point of a reference; 0 where it is none that text may hold. */
  private static int letter(String text, int from, int to) {
    if (text.charAt(from) != '#') {
      return Names.CODE_POINTS.getOrDefault(text.substring(from, to), 0);
    }
    boolean hexadecimal = from + 1 < to && (text.charAt(from + 1) | 0x20) == 'x';
    try {
      int code =
          hexadecimal
              ? Integer.parseInt(text, from + 2, to, 16)
              : Integer.parseInt(text, from + 1, to, 10);
      if (code >= FIRST_OF_WINDOWS && code <= LAST_OF_WINDOWS) {
        char meant = new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
        return Character.isISOControl(meant) || meant == '\uFFFD' ? 0 : meant;
      }
      boolean printable = code >= ' ' && code != 0x7F || code == '\t' || code == '\n';
      boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
      return printable && !surrogate && code <= Character.MAX_CODE_POINT ? code : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Read only when a text has a named reference. */
  private static final class Names {
    static final Map<String, Integer> CODE_POINTS = new HashMap<>();

    static {
      for (String[] line : Tables.read(CharacterReferences.class, "entities.tsv")) {
        CODE_POINTS.put(line[0], Integer.parseInt(line[1], 16));
      }
    }
  }
}
