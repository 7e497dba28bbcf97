package org.solieu.lexicon;

import java.util.Arrays;

/**
 * The words that the program knows, each with a small number. Words are lower case and NFC. Looking
 * up needs no string: a scanner rolls the key of a word while it reads it ({@link #step}).
 *
 * <p>The key of a word of up to nine letters of the {@linkplain #ALPHABET alphabet} is the word
 * itself, seven bits a letter, so that most words are told apart by one comparison. The key of
 * another word may be that of several, and letters are compared.
 */
public final class Vocabulary {
  /** The number of every word that is not known. */
  public static final int UNKNOWN = 0;

  /** The key of the empty word. */
  public static final long SEED = 1; // the highest bit set tells how many letters follow

  /** The letters, digits and signs that have seven bits. */
  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyz0123456789"
          + "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
          + ".,-/'&~%‰°℃²³µ$€£¥₫";

  private static final int BITS = 7;
  private static final int EXACT = 9; // the most letters whose key is the word itself
  private static final byte OTHER = 127; // of whatever is not in the alphabet
  private static final byte[] CODES = new byte[0x2200];

  static {
    Arrays.fill(CODES, OTHER);
    for (int i = 0; i < ALPHABET.length(); i++) {
      CODES[ALPHABET.charAt(i)] = (byte) (i + 1);
    }
  }

  /**
   * By slot: a key, 0 in a slot without a word, and beside it the word's number, negative for a
   * word that is more than its key.
   */
  private long[] slots;

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

  /** The key of a word one char longer. */
  public static long step(long key, char c) {
    return key << BITS | (c < CODES.length ? CODES[c] : OTHER);
  }

  /** The key of a whole word. */
  public static long key(char[] chars, int from, int to) {
    long key = SEED;
    for (int i = from; i < to; i++) {
      key = step(key, chars[i]);
    }
    return key;
  }

  /** A number below a power of two that depends on all of a key. */
  static int spread(long key, int bits) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - bits); // Fibonacci hashing
  }

  /**
   * The number of the word {@code chars[from, to)}, or {@link #UNKNOWN}; {@code key} must be its
   * key.
   */
  public int find(char[] chars, int from, int to, long key) {
    for (int slot = first(key); slots[slot] != 0; slot = next(slot)) {
      if (slots[slot] == key) {
        int number = (int) slots[slot + 1];
        if (number > 0 && to - from <= EXACT) {
          return number;
        }
        if (is(Math.abs(number), chars, from, to)) {
          return Math.abs(number);
        }
      }
    }
    return UNKNOWN;
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int find(CharSequence word) {
    char[] chars = word.toString().toCharArray();
    return find(chars, 0, chars.length, key(chars, 0, chars.length));
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
    long key = key(chars, 0, chars.length);
    int known = find(chars, 0, chars.length, key);
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
    if (4 * size >= slots.length) {
      grow();
    }
    place(key, isKey(chars) ? size : -size);
    return size++;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot] != 0) {
        place(old[slot], (int) old[slot + 1]);
      }
    }
  }

  private void place(long key, int number) {
    int slot = first(key);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = key;
    slots[slot + 1] = number;
  }

  private int first(long key) {
    return 2 * spread(key, Integer.numberOfTrailingZeros(slots.length) - 1);
  }

  private int next(int slot) {
    return (slot + 2) & slots.length - 1;
  }

  /** Whether the key of a word is the word. */
  private static boolean isKey(char[] word) {
    for (char c : word) {
      if (step(0, c) == OTHER) {
        return false;
      }
    }
    return word.length <= EXACT;
  }

  private boolean is(int word, char[] chars, int from, int to) {
    int start = starts[word];
    return Arrays.equals(letters, start, starts[word + 1], chars, from, to);
  }
}
