package org.solieu.lexicon;

import java.util.Arrays;

/**
 * How often syllables stand side by side in news. It is large, so it is read only when it is asked
 * for, once for all.
 */
public final class SyllablePairs {
  /** What logarithms are multiplied by where they are kept in a byte. */
  static final double SCALE = 20;

  private static final double[] COUNTS = new double[256];

  static {
    for (int i = 0; i < COUNTS.length; i++) {
      COUNTS[i] = Math.exp(i / SCALE);
    }
  }

  private final int[] rows; // where the pairs of each first syllable begin
  private final short[] seconds; // ascending within a row
  private final byte[] logarithms;
  private final double[] totals; // of the counts of each first syllable

  private SyllablePairs(PackReader in) {
    rows = in.ints();
    seconds = in.shorts();
    logarithms = in.bytes();
    totals = in.doubles();
  }

  /** The pairs of the built-in syllables, read at the first call. */
  public static SyllablePairs builtIn() {
    return Holder.PAIRS;
  }

  /**
   * About how often one syllable stands right before another in the counted news; 0 where that is
   * rarer than eight times, or where one of the words is no syllable.
   *
   * @param first a word's number in the built-in lexicon
   * @param second another's
   */
  public double count(int first, int second) {
    int at = find(first, second);
    return at < 0 ? 0 : COUNTS[logarithms[at] & 0xFF];
  }

  /** The natural logarithm of {@link #count}; negative where that is 0. */
  public double logarithm(int first, int second) {
    int at = find(first, second);
    return at < 0 ? -1 : (logarithms[at] & 0xFF) / SCALE;
  }

  private int find(int first, int second) {
    if (first <= 0 || first >= rows.length - 1 || second <= 0 || second > Short.MAX_VALUE) {
      return -1;
    }
    return Arrays.binarySearch(seconds, rows[first], rows[first + 1], (short) second);
  }

  /** The sum of the counts of all pairs that a word begins. */
  public double total(int first) {
    return first > 0 && first < totals.length ? totals[first] : 0;
  }

  private static final class Holder {
    static final SyllablePairs PAIRS = new SyllablePairs(Packs.open("syllable-pairs.bin"));
  }
}
