package org.solieu.lexicon;

import java.util.Arrays;

/**
 * The words that the program knows, each with a small number. Words are lower case and NFC. Looking
 * up needs no string: a scanner rolls the hash while it reads ({@link #step}).
 */
public final class Vocabulary {
  /** The number of every word that is not known. */
  public static final int UNKNOWN = 0;

  /** The hash of the empty word. */
  public static final int SEED = 0x811C9DC5;

  private static final long FREE = 0; // a slot without a word; UNKNOWN never has one
  private static final long HASH = 0xFFFFFFFF00000000L;

  private long[] slots; // hash << 32 | number: most others are told apart here
  private char[] letters; // of all words, one behind the other
  private int[] starts; // where each word begins in letters
  private int size; // the numbers given away, UNKNOWN included

  /** An empty vocabulary. */
  Vocabulary() {
    this(new long[1 << 15], new char[1 << 16], new int[1 << 13], 1);
  }

  private Vocabulary(long[] slots, char[] letters, int[] starts, int size) {
    this.slots = slots;
    this.letters = letters;
    this.starts = starts;
    this.size = size;
  }

  /** Reads what {@link #write} wrote. */
  static Vocabulary read(PackReader in) {
    long[] slots = in.longs();
    char[] letters = in.chars();
    int[] starts = in.ints();
    return new Vocabulary(slots, letters, starts, starts.length - 1);
  }

  void write(PackWriter out) {
    out.longs(slots);
    out.chars(Arrays.copyOf(letters, starts[size]));
    out.ints(Arrays.copyOf(starts, size + 1));
  }

  /** The hash of a word one char longer (FNV-1a over chars). */
  public static int step(int hash, char c) {
    return (hash ^ c) * 0x01000193;
  }

  /** The hash of a whole word. */
  public static int hash(char[] chars, int from, int to) {
    int hash = SEED;
    for (int i = from; i < to; i++) {
      hash = step(hash, chars[i]);
    }
    return hash;
  }

  /**
   * The number of the word {@code chars[from, to)}, or {@link #UNKNOWN}; {@code hash} must be its
   * hash.
   */
  public int find(char[] chars, int from, int to, int hash) {
    int mask = slots.length - 1;
    long wanted = (long) hash << 32;
    for (int slot = spread(hash) & mask; slots[slot] != FREE; slot = (slot + 1) & mask) {
      if ((slots[slot] & HASH) == wanted) {
        int word = (int) slots[slot];
        if (is(word, chars, from, to)) {
          return word;
        }
      }
    }
    return UNKNOWN;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int find(CharSequence word) {
    char[] chars = word.toString().toCharArray();
    return find(chars, 0, chars.length, hash(chars, 0, chars.length));
  }

  /** The word of a number. */
  public String word(int id) {
    return new String(letters, starts[id], starts[id + 1] - starts[id]);
  }

  /** How many numbers are given away, {@link #UNKNOWN} included. */
  public int size() {
    return size;
  }

  /** The number of a word, which is added if it is new. */
  int add(String word) {
    char[] chars = word.toCharArray();
    int hash = hash(chars, 0, chars.length);
    int known = find(chars, 0, chars.length, hash);
    if (known != UNKNOWN) {
      return known;
    }
    if (size + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    int end = starts[size] + chars.length;
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(2 * letters.length, end));
    }
    System.arraycopy(chars, 0, letters, starts[size], chars.length);
    starts[size + 1] = end;
    if (2 * size >= slots.length) {
      long[] old = slots;
      slots = new long[2 * old.length];
      for (long slot : old) {
        if (slot != FREE) {
          place(slot);
        }
      }
    }
    place((long) hash << 32 | size);
    return size++;
  }

  private boolean is(int word, char[] chars, int from, int to) {
    int start = starts[word];
    if (starts[word + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[start + i - from] != chars[i]) {
        return false;
      }
    }
    return true;
  }

  private void place(long entry) {
    int mask = slots.length - 1;
    int slot = spread((int) (entry >>> 32)) & mask;
    while (slots[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
