package org.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a lexicon form into words the way that the tokenizer cuts running text. */
final class Forms {
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
    return Character.isLetterOrDigit(c) || c == '°' || c == '²' || c == '³';
  }
}
