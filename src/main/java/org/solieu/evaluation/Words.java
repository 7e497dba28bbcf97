package org.solieu.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts as words, so that case, signs and the style of tone marks make no difference. */
final class Words {
  private static final Map<String, String> TONE_STYLE = new HashMap<>();

  static {
    String[] modern = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
    String[] classic = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");
    for (int i = 0; i < modern.length; i++) {
      TONE_STYLE.put(modern[i], classic[i]);
    }
  }

  private Words() {}

  /** The words of a text, lower case: runs of letters, numbers and underscores, and %. */
  static List<String> of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < normal.length(); ) {
      int c = normal.codePointAt(i);
      i += Character.charCount(c);
      if (isInWord(c)) {
        word.appendCodePoint(c);
        continue;
      }
      end(word, words);
      if (c == '%') {
        words.add("%");
      }
    }
    end(word, words);
    return words;
  }

  /** How many of the words two texts share, 0 to 1: the harmonic mean of both shares. */
  static double likeness(String a, String b) {
    List<String> left = of(a);
    List<String> right = new ArrayList<>(of(b));
    int all = left.size() + right.size();
    int shared = 0;
    for (String word : left) {
      shared += right.remove(word) ? 1 : 0;
    }
    return shared == 0 ? 0 : 2.0 * shared / all;
  }

  private static boolean isInWord(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c) || c == '_';
    };
  }

  private static void end(StringBuilder word, List<String> words) {
    int n = word.length();
    if (n == 0) {
      return;
    }
    String classic = n < 2 ? null : TONE_STYLE.get(word.substring(n - 2));
    boolean afterQ = n > 2 && word.charAt(n - 2) == 'u' && word.charAt(n - 3) == 'q';
    if (classic != null && !afterQ) {
      word.replace(n - 2, n, classic);
    }
    words.add(word.toString());
    word.setLength(0);
  }
}
