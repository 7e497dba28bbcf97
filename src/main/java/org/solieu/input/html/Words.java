package org.solieu.input.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of a text, for comparing texts: composed, in lower case, without punctuation. */
final class Words {
  private Words() {}

  /** The words of a text. */
  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i))) {
        if (i > start) {
          words.add(plain.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** How many words a text has that hold a letter or a digit, parted by spaces. */
  static int count(CharSequence text) {
    int count = 0;
    boolean in = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        in = false;
      } else if (!in && Character.isLetterOrDigit(c)) {
        in = true;
        count++;
      }
    }
    return count;
  }

  /** Which part of some words is found among others, each as often as it stands there: 0 to 1. */
  static double share(List<String> words, List<String> others) {
    if (words.isEmpty()) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    others.forEach(word -> counts.merge(word, 1, Integer::sum));
    int found = 0;
    for (String word : words) {
      Integer left = counts.get(word);
      if (left != null && left > 0) {
        counts.put(word, left - 1);
        found++;
      }
    }
    return (double) found / words.size();
  }

  /** How alike two texts are in their words: the harmonic mean of both shares, 0 to 1. */
  static double likeness(List<String> a, List<String> b) {
    double one = share(a, b);
    double other = share(b, a);
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }
}
