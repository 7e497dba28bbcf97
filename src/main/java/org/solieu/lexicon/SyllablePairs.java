package org.solieu.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * How often syllables stand side by side in news. It is large, so it is read only when it is asked
 * for, once for all.
 *
 * <p>The pairs are in a hash table of whole numbers, one for a pair, so that looking one up seldom
 * waits for memory twice. The numbers of two syllables make a key of {@link #KEY_BITS} bits, which
 * is mixed without loss. Its upper part is the slot from which the pair is looked for; of the rest
 * all but the two highest bits of the key are kept, and no pair is so far from its slot that those
 * two could be other ones. Eight bits more hold the logarithm.
 */
public final class SyllablePairs {
  /** What logarithms are multiplied by where they are kept in eight bits. */
  static final double SCALE = 20;

  private static final int SYLLABLE_BITS = 13;
  private static final int KEY_BITS = 2 * SYLLABLE_BITS;
  private static final int LEAST_ROOM = 1 << 10;
  private static final int LOGARITHM_BITS = 8;
  private static final int LOGARITHM = (1 << LOGARITHM_BITS) - 1;

  private static final double[] COUNTS = new double[1 << LOGARITHM_BITS];

  static {
    for (int i = 0; i < COUNTS.length; i++) {
      COUNTS[i] = Math.exp(i / SCALE);
    }
  }

  private final int[] slots; // a power of two; 0 where there is no pair, for no logarithm is 0
  private final int shift; // what is left of a mixed key is the slot
  private final double[] totals; // of the counts of each first syllable
  private final int checksum; // of the syllables that the numbers stand for

  private SyllablePairs(int[] slots, double[] totals, int checksum) {
    this.checksum = checksum;
    this.slots = slots;
    this.shift = KEY_BITS - Integer.numberOfTrailingZeros(slots.length);
    this.totals = totals;
  }

  /**
   * No pairs, with room for some.
   *
   * @param syllables the syllables, in the order of their numbers
   */
  static SyllablePairs withRoomFor(int pairs, List<String> syllables) {
    int room = Math.max(LEAST_ROOM, Integer.highestOneBit(pairs + pairs / 2) * 2);
    return new SyllablePairs(new int[room], new double[syllables.size() + 1], checksum(syllables));
  }

  private static int checksum(List<String> syllables) {
    CRC32 checksum = new CRC32();
    checksum.update(String.join("\n", syllables).getBytes(StandardCharsets.UTF_8));
    return (int) checksum.getValue();
  }

  /** Whether these are pairs of some syllables, in the order of their numbers. */
  boolean areOf(List<String> syllables) {
    return checksum == checksum(syllables);
  }

  /** Reads what {@link #write} wrote. */
  static SyllablePairs read(PackReader in) {
    return new SyllablePairs(in.ints(), in.doubles(), in.ints()[0]);
  }

  /** The pairs of the built-in syllables, read at the first call. */
  public static SyllablePairs builtIn() {
    return Holder.PAIRS;
  }

  /**
   * Adds a pair that is not there.
   *
   * @param count how often it occurs, twice or more
   */
  void add(int first, int second, int count) {
    int logarithm = (int) Math.min(LOGARITHM, Math.round(Math.log(count) * SCALE));
    int key = mix(first, second);
    int slot = key >>> shift;
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = key << LOGARITHM_BITS | logarithm;
    totals[first] += COUNTS[logarithm];
  }

  void write(PackWriter out) {
    out.ints(slots);
    out.doubles(totals);
    out.ints(new int[] {checksum});
  }

  /**
   * About how often one syllable stands right before another in the counted news; 0 where that is
   * rarer than eight times, or where one of the words is no syllable.
   *
   * @param first a word's number in the built-in lexicon
   * @param second another's
   */
  public double count(int first, int second) {
    int logarithm = find(first, second);
    return logarithm == 0 ? 0 : COUNTS[logarithm];
  }

  /** The natural logarithm of {@link #count}; negative where that is 0. */
  public double logarithm(int first, int second) {
    int logarithm = find(first, second);
    return logarithm == 0 ? -1 : logarithm / SCALE;
  }

  /** The sum of the counts of all pairs that a word begins. */
  public double total(int first) {
    return first > 0 && first < totals.length ? totals[first] : 0;
  }

  /** The logarithm as it is kept; 0 where there is no such pair. */
  private int find(int first, int second) {
    if (first <= 0 || first >= totals.length || second <= 0 || second >= totals.length) {
      return 0;
    }
    int key = mix(first, second);
    int tag = key << LOGARITHM_BITS;
    for (int slot = key >>> shift; slots[slot] != 0; slot = next(slot)) {
      if ((slots[slot] & ~LOGARITHM) == tag) {
        return slots[slot] & LOGARITHM;
      }
    }
    return 0;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }

  /** A key whose upper bits depend on both syllables; no two pairs have the same. */
  private static int mix(int first, int second) {
    int mask = (1 << KEY_BITS) - 1;
    int key = (first << SYLLABLE_BITS | second) * 0x9E3779B1 & mask;
    return (key ^ key >>> SYLLABLE_BITS) * 0x85EBCA6B & mask;
  }

  private static final class Holder {
    static final SyllablePairs PAIRS = read(Packs.open("syllable-pairs.bin"));
  }
}
