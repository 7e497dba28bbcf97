package org.solieu.lexicon;

/**
 * Says of a run of letters, by its rolling key, that no word of a set begins with it, or that it is
 * none of them. It may err, but only in saying that one might (a Bloom filter with one bit a run):
 * whoever looks for words at every place of a text need not look any further once it says no.
 * Immutable once it is filled.
 */
public final class PrefixFilter {
  private final long[] beginnings;
  private final long[] wholes;

  /**
   * A filter of no words.
   *
   * @param bits how many bits there are for beginnings, and as many for words, as a power of two;
   *     ten times the number of runs and more make errors rare
   */
  PrefixFilter(int bits) {
    this(new long[1 << bits - 6], new long[1 << bits - 6]);
  }

  private PrefixFilter(long[] beginnings, long[] wholes) {
    this.beginnings = beginnings;
    this.wholes = wholes;
  }

  /** Reads what {@link #write} wrote. */
  static PrefixFilter read(PackReader in) {
    return new PrefixFilter(in.longs(), in.longs());
  }

  void write(PackWriter out) {
    out.longs(beginnings);
    out.longs(wholes);
  }

  /** Adds a word. */
  void add(String word) {
    long key = Vocabulary.SEED;
    for (int i = 0; i < word.length(); i++) {
      key = Vocabulary.step(key, word.charAt(i));
      set(beginnings, key);
    }
    set(wholes, key);
  }

  /** Whether a word may begin with the run of letters that has a key of {@link Vocabulary}. */
  public boolean mayBegin(long key) {
    return has(beginnings, key);
  }

  /** Whether the run of letters that has a key of {@link Vocabulary} may be a word. */
  public boolean mayBe(long key) {
    return has(wholes, key);
  }

  private static void set(long[] bits, long key) {
    int bit = place(bits, key);
    bits[bit >>> 6] |= 1L << bit;
  }

  private static boolean has(long[] bits, long key) {
    int bit = place(bits, key);
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int place(long[] bits, long key) {
    return Vocabulary.spread(key, 6 + Integer.numberOfTrailingZeros(bits.length));
  }
}
