package org.solieu.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Phrases as paths of word numbers from a root, in a few arrays: nodes are numbered by their
 * distance from the root, so that the nodes one word further from a node stand side by side.
 *
 * @param edges by node: where its edges begin; edge number i leads to node i + 1
 * @param words by edge: the number of its word, ascending within a node
 * @param phrases by node: where those of its phrases begin
 * @param entries by phrase: the number of the entry that it is a form of
 * @param filter a bit for each node but the root and each word that one can go on with, by {@link
 *     #bit}; with those of others it says of most words at once that one cannot
 */
record PhraseTrie(int[] edges, int[] words, int[] phrases, int[] entries, long[] filter) {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int FILTER_BITS = 18; // some 20,000 edges

  /**
   * Lays out phrases.
   *
   * @param paths the words of each phrase
   * @param entries by phrase: the number of its entry
   */
  static PhraseTrie of(List<int[]> paths, int[] entries) {
    Integer[] order = new Integer[paths.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(paths::get, Arrays::compare));
    List<Range> nodes = new ArrayList<>(List.of(new Range(0, order.length, 0)));
    int[] edges = new int[paths.stream().mapToInt(path -> path.length).sum() + 2];
    int[] words = new int[edges.length];
    int[] phrases = new int[edges.length];
    int[] sorted = new int[order.length];
    int done = 0;
    for (int node = 0; node < nodes.size(); node++) {
      Range range = nodes.get(node);
      int from = range.from;
      while (from < range.to && paths.get(order[from]).length == range.depth) {
        sorted[done++] = entries[order[from++]];
      }
      phrases[node + 1] = done;
      while (from < range.to) {
        int word = paths.get(order[from])[range.depth];
        int to = from;
        while (to < range.to && paths.get(order[to])[range.depth] == word) {
          to++;
        }
        words[nodes.size() - 1] = word;
        nodes.add(new Range(from, to, range.depth + 1));
        from = to;
      }
      edges[node + 1] = nodes.size() - 1;
    }
    int size = nodes.size();
    return new PhraseTrie(
        Arrays.copyOf(edges, size + 1),
        Arrays.copyOf(words, size - 1),
        Arrays.copyOf(phrases, size + 1),
        sorted,
        filter(edges, words, size));
  }

  private static long[] filter(int[] edges, int[] words, int size) {
    long[] filter = new long[1 << FILTER_BITS - 6];
    for (int node = ROOT + 1; node < size; node++) {
      for (int edge = edges[node]; edge < edges[node + 1]; edge++) {
        int bit = bit(node, words[edge]);
        filter[bit >>> 6] |= 1L << bit;
      }
    }
    return filter;
  }

  private static int bit(int node, int word) {
    return Vocabulary.spread((long) node << Integer.SIZE | word, FILTER_BITS);
  }

  /** The sorted phrases [from, to) that share their first words, as many as depth. */
  private record Range(int from, int to, int depth) {}

  /** The node one word further from a node that is not the root, or {@link #NONE}. */
  int next(int node, int word) {
    int bit = bit(node, word);
    if ((filter[bit >>> 6] >>> bit & 1) == 0) {
      return NONE;
    }
    int low = edges[node];
    int high = edges[node + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < edges[node + 1] && words[low] == word ? low + 1 : NONE;
  }
}
