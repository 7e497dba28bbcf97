package org.solieu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phrases as paths of word numbers from a root; nodes that end phrases hold their entries. */
final class PhraseTrie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private long[] keys = new long[1 << 14]; // (node << 32 | word) + 1; 0 is free
  private int[] targets = new int[1 << 14];
  private int edges;
  private final List<List<LexiconEntry>> entries = new ArrayList<>();

  PhraseTrie() {
    entries.add(List.of());
  }

  /** The node one word further, or {@link #NONE}. */
  int next(int node, int word) {
    long key = key(node, word);
    int mask = keys.length - 1;
    for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  /** The entries of the phrases that end at a node. */
  List<LexiconEntry> entries(int node) {
    return entries.get(node);
  }

  void add(int[] phrase, LexiconEntry entry) {
    int node = ROOT;
    for (int word : phrase) {
      int next = next(node, word);
      if (next == NONE) {
        next = entries.size();
        entries.add(List.of());
        link(node, word, next);
      }
      node = next;
    }
    List<LexiconEntry> longer = new ArrayList<>(entries.get(node));
    longer.add(entry);
    entries.set(node, List.copyOf(longer));
  }

  private void link(int node, int word, int target) {
    if (2 * ++edges >= keys.length) {
      long[] oldKeys = keys;
      int[] oldTargets = targets;
      keys = new long[2 * oldKeys.length];
      targets = Arrays.copyOf(oldTargets, keys.length);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          put(oldKeys[i], oldTargets[i]);
        }
      }
    }
    put(key(node, word), target);
  }

  private void put(long key, int target) {
    int mask = keys.length - 1;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private static long key(int node, int word) {
    return ((long) node << 32 | word) + 1;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
