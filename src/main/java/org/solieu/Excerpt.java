package org.solieu;

import org.jspecify.annotations.Nullable;
import org.solieu.text.Sentence;

/**
 * The repaired sentence around its figures, cut at token edges where it is long. Neighbours share
 * one excerpt, so that a list of a thousand figures does not become a thousand texts.
 */
final class Excerpt {
  private static final int MAX = 400; // code points, the signs of cutting included
  private static final int ROOM = MAX - 4;
  private static final int MARGIN = ROOM / 4; // what each figure has around it at least
  private static final String CUT = "…";

  private final Sentence sentence;
  private final String whole;
  private final int @Nullable [] starts; // of the tokens in the whole; null where it is not cut

  private String text = ""; // the last excerpt, of the tokens [first, last)
  private int first;
  private int last;

  Excerpt(Sentence sentence) {
    this.sentence = sentence;
    this.whole = sentence.text(0, sentence.size());
    this.starts = width(0, sentence.size()) <= ROOM ? null : starts(sentence);
  }

  private static int[] starts(Sentence sentence) {
    int[] starts = new int[sentence.size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      at += i > 0 && sentence.isSpaced(i) ? 1 : 0;
      starts[i] = at;
      at += sentence.length(i);
    }
    return starts;
  }

  /** The excerpt around the figure that takes the tokens [from, to). */
  String around(int from, int to) {
    if (starts == null) {
      return whole;
    }
    if (!shows(from, to)) {
      cut(from, to);
      text = text(starts);
    }
    return text;
  }

  /** Whether the last excerpt has a figure with enough around it. */
  private boolean shows(int from, int to) {
    return first <= from
        && to <= last
        && (first == 0 || width(first, from) >= MARGIN)
        && (last == sentence.size() || width(to, last) >= MARGIN);
  }

  /** Chooses as many tokens as there is room for, a figure in their middle. */
  private void cut(int from, int to) {
    first = from;
    last = to;
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
  }

  private String text(int[] starts) {
    String cut = whole.substring(starts[first], starts[last - 1] + sentence.length(last - 1));
    if (cut.codePointCount(0, cut.length()) > ROOM) { // the figure itself is longer
      cut = cut.substring(0, cut.offsetByCodePoints(0, ROOM));
    }
    return (first > 0 ? CUT + " " : "") + cut + (last < sentence.size() ? " " + CUT : "");
  }

  /** An upper bound of what tokens take, a space for each included. */
  private int width(int from, int to) {
    return sentence.length(from, to) + to - from;
  }
}
