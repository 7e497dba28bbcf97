package org.solieu;

import org.solieu.text.lucene.NormalizingCharFilter;

/**
 * Turns UTF-16 offsets of one text into code points. Looks only at the chars between an offset and
 * the one asked for before it.
 */
final class CodePoints {
  private final String text;
  private int offset;
  private int count;

  CodePoints(String text) {
    this.text = text;
  }

  /** How many code points stand before a UTF-16 offset. */
  int count(int to) {
    count += to >= offset ? text.codePointCount(offset, to) : -text.codePointCount(to, offset);
    offset = to;
    return count;
  }

  /** The offset, or the one before it where it would cut a code point in two. */
  int floor(int at) {
    return cuts(at) ? at - 1 : at;
  }

  /** The offset, or the one after it where it would cut a code point in two. */
  int ceiling(int at) {
    return cuts(at) ? at + 1 : at;
  }

  /**
   * The end of a stretch, or an earlier one where what stands before it has no width and is no part
   * of what is quoted.
   */
  int seen(int from, int to) {
    int end = ceiling(to);
    while (end > from + 1 && NormalizingCharFilter.isInvisible(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean cuts(int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
