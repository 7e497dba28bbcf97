package org.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes forms of the lexicon as the tokenizer takes running text. */
final class Forms {
  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern UNFINDABLE =
      Pattern.compile("(?<![\\p{L}\\p{M}\\d])\\d+(\\d{3}|[.,]\\d|\\p{L})|\\p{Lu}\\.\\p{Lu}");

  private Forms() {}

  /**
   * The words of a form, lower case: runs of letters, digits and the like, and every other sign
   * alone.
   */
  static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < form.length()) {
      int from = i;
      while (i < form.length() && inWord(form.charAt(i))) {
        i++;
      }
      if (i > from) {
        words.add(form.substring(from, i).toLowerCase(Locale.ROOT));
      } else {
        if (form.charAt(i) != ' ') {
          words.add(form.substring(i, i + 1));
        }
        i++;
      }
    }
    return words;
  }

  private static boolean inWord(char c) {
    byte kind = Letters.classOf(c);
    return kind == Letters.LETTER || kind == Letters.DIGIT;
  }

  /** A form with its look-alikes folded and single blanks for white space. */
  static String folded(String form) {
    StringBuilder folded = new StringBuilder(form.length());
    for (char c : form.toCharArray()) {
      byte kind = Letters.classOf(c);
      boolean space = kind == Letters.SPACE || kind == Letters.BREAK;
      folded.append(space ? ' ' : Letters.fold(c));
    }
    return SPACES.matcher(folded).replaceAll(" ").strip();
  }

  /**
   * Whether a form can be found in text. The tokenizer takes numbers of more than three digits,
   * numbers with letters behind, and capitals with a full stop between for one token each, which no
   * form has.
   */
  static boolean isFindable(String form) {
    return !UNFINDABLE.matcher(form).find();
  }
}
