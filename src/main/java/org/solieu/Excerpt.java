package org.solieu;

import org.jspecify.annotations.Nullable;
import org.solieu.text.Sentence;

/** The repaired sentence around its figures, cut at token edges where it is long. */
final class Excerpt {
  private static final int MAX = 400; // code points, the signs of cutting included
  private static final int ROOM = MAX - 4;
  private static final String CUT = "…";

  private final Sentence sentence;
  private final @Nullable String whole; // null where it is too long

  Excerpt(Sentence sentence) {
    this.sentence = sentence;
    this.whole = width(0, sentence.size()) <= ROOM ? sentence.text(0, sentence.size()) : null;
  }

  /** The excerpt around the figure that takes the tokens [from, to). */
  String around(int from, int to) {
    if (whole != null) {
      return whole;
    }
    int first = from;
    int last = to;
    int room = ROOM - width(from, to);
    boolean grown = true;
    while (grown) {
      grown = false;
      if (first > 0 && room >= width(first - 1, first)) {
        first--;
        room -= width(first, first + 1);
        grown = true;
      }
      if (last < sentence.size() && room >= width(last, last + 1)) {
        room -= width(last, last + 1);
        last++;
        grown = true;
      }
    }
    String text = sentence.text(first, last);
    if (text.codePointCount(0, text.length()) > ROOM) { // the figure itself is longer
      text = text.substring(0, text.offsetByCodePoints(0, ROOM));
    }
    return (first > 0 ? CUT + " " : "") + text + (last < sentence.size() ? " " + CUT : "");
  }

  /** An upper bound of what tokens take, a space for each included. */
  private int width(int from, int to) {
    return sentence.length(from, to) + to - from;
  }
}
