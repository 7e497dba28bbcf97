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
    this.starts = whole.length() <= ROOM ? null : starts(sentence);
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
    int begin = starts[from];
    int end = starts[to - 1] + sentence.length(to - 1);
    if (!shows(starts, begin, end)) {
      first = from;
      last = to;
      widen(starts, begin, end);
      text = text(starts);
    }
    return text;
  }

  /** Whether the last excerpt has a figure, of the chars [begin, end), with enough around it. */
  private boolean shows(int[] starts, int begin, int end) {
    return last > 0
        && (first == 0 || begin - starts[first] >= MARGIN)
        && (last == starts.length || starts[last] - end >= MARGIN);
  }

  /** Widens an excerpt from a figure to both sides; what one has no use for goes to the other. */
  private void widen(int[] starts, int begin, int end) {
    int room = ROOM - (end - begin);
    int before = Math.max(room / 2, room - (whole.length() - end));
    while (first > 0 && begin - starts[first - 1] <= before) {
      first--;
    }
    int most = starts[first] + ROOM;
    while (last < starts.length && starts[last] + sentence.length(last) <= most) {
      last++;
    }
  }

  private String text(int[] starts) {
    String cut = whole.substring(starts[first], starts[last - 1] + sentence.length(last - 1));
    if (cut.codePointCount(0, cut.length()) > ROOM) { // the figure itself is longer
      cut = cut.substring(0, cut.offsetByCodePoints(0, ROOM));
    }
    return (first > 0 ? CUT + " " : "") + cut + (last < starts.length ? " " + CUT : "");
  }
}
