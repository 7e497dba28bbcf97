package org.solieu;

import org.solieu.text.Sentence;

/** The repaired sentence around a figure, cut at token edges where it is long. */
final class Excerpt {
  private static final int MAX = 400; // code points, the signs of cutting included
  private static final String CUT = "…";

  private Excerpt() {}

  static String around(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    int room = MAX - 4 - width(sentence, from, to);
    boolean grown = true;
    while (grown) {
      grown = false;
      if (first > 0 && room >= width(sentence, first - 1, first)) {
        first--;
        room -= width(sentence, first, first + 1);
        grown = true;
      }
      if (last < sentence.size() && room >= width(sentence, last, last + 1)) {
        room -= width(sentence, last, last + 1);
        last++;
        grown = true;
      }
    }
    String text = sentence.text(first, last);
    if (text.codePointCount(0, text.length()) > MAX - 4) { // the figure itself is longer
      text = text.substring(0, text.offsetByCodePoints(0, MAX - 4));
    }
    return (first > 0 ? CUT + " " : "") + text + (last < sentence.size() ? " " + CUT : "");
  }

  /** An upper bound of what tokens take, a space for each included. */
  private static int width(Sentence sentence, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += sentence.length(i) + 1;
    }
    return width;
  }
}
