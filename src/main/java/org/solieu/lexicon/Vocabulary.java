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

  private int[] slots = new int[1 << 15]; // word numbers, 0 is free
  private char[][] words = new char[1 << 13][];
  private int[] hashes = new int[1 << 13];
  private int size = 1; // number 0 is UNKNOWN

  Vocabulary() {}

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
    for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      int id = slots[slot];
      if (id == UNKNOWN) {
        return UNKNOWN;
      }
      char[] word = words[id];
      if (hashes[id] == hash && Arrays.equals(word, 0, word.length, chars, from, to)) {
        return id;
      }
    }
  }

  /** The number of a word, or {@link #UNKNOWN}. */
  public int find(CharSequence word) {
    char[] chars = word.toString().toCharArray();
    return find(chars, 0, chars.length, hash(chars, 0, chars.length));
  }

  /** The word of a number. */
  public String word(int id) {
    return new String(words[id]);
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
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    if (2 * size >= slots.length) {
      slots = new int[2 * slots.length];
      for (int id = 1; id < size; id++) {
        place(id);
      }
    }
    words[size] = chars;
    hashes[size] = hash;
    place(size);
    return size++;
  }

  private void place(int id) {
    int mask = slots.length - 1;
    int slot = spread(hashes[id]) & mask;
    while (slots[slot] != UNKNOWN) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = id;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
