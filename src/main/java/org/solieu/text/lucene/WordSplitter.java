package org.solieu.text.lucene;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Letters;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.OtherWords;
import org.solieu.lexicon.Vocabulary;

/**
 * Parts words that were run together, by the most probable path through the lattice of syllables
 * and known words, the words before and after included. A word is parted only where the path is
 * more probable than that a word unknown to the program stands there. Used by one thread at a time.
 */
final class WordSplitter {
  private static final int[] WHOLE = {};
  private static final double JOIN = 2.0; // how improbable it is that a space was lost, in nats
  private static final double STRANGE = 7;
  private static final double STRANGE_RUN = 12;

  private final Vocabulary vocabulary;
  private final TonePlacer tones;
  private final Lexicon lexicon;
  private @Nullable Lattice lattice;

  WordSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
    this.tones = new TonePlacer(lexicon);
  }

  /**
   * The ends of the words that were run together in the unknown word at [from, to), which is no
   * syllable with its tone mark on the wrong vowel; empty where it stays whole.
   *
   * @param text the text as it stands
   * @param lower the same in lower case
   * @param length the text's length
   * @param previous the number of the word before, or {@link Vocabulary#UNKNOWN}
   */
  int[] split(char[] text, char[] lower, int from, int to, int length, int previous) {
    Shape shape = Shape.of(text, lower, from, to);
    if (to - from < 3 || !shape.mayPart() || OtherWords.builtIn().count(lower, from, to) > 0) {
      return WHOLE;
    }
    Lattice ways = lattice();
    int following = following(lower, to, length);
    double whole = shape.wholeCost() + (following == Vocabulary.UNKNOWN ? 0 : ways.cost(following));
    double path = ways.search(text, lower, from, to, shape, previous, following, whole - JOIN);
    if (path == Lattice.NEVER) {
      return WHOLE;
    }
    int[] ends = ways.ends();
    double split = path + JOIN * (ends.length - 1) + strangeness(shape, ends.length, ways);
    return split < whole ? ends : WHOLE;
  }

  /**
   * What speaks against parting: two short syllables, or more, of which none are known to stand
   * side by side, are a foreign word (mêtan, amôn) more often than words run together.
   */
  private static double strangeness(Shape shape, int words, Lattice ways) {
    boolean foreign = words == 2 && shape.length() <= 5 || words > 2;
    if (!foreign || shape.changes() || ways.hasPair()) {
      return 0;
    }
    return words > 2 ? STRANGE_RUN : STRANGE;
  }

  /** The number of the word that follows after white space, or {@link Vocabulary#UNKNOWN}. */
  private int following(char[] lower, int to, int length) {
    int start = to;
    while (start < length && start < to + 3 && Letters.classOf(lower[start]) == Letters.SPACE) {
      start++;
    }
    int end = start;
    int limit = Math.min(length, start + TonePlacer.LONGEST + 1);
    while (end < limit && Letters.classOf(lower[end]) == Letters.LETTER) {
      end++;
    }
    int word =
        start == to || end == limit && limit < length
            ? Vocabulary.UNKNOWN
            : vocabulary.find(lower, start, end, Vocabulary.key(lower, start, end));
    return lexicon.isSyllable(word) ? word : Vocabulary.UNKNOWN;
  }

  /** Made when it is first asked for, as it reads the counts of syllables. */
  private Lattice lattice() {
    if (lattice == null) {
      lattice = new Lattice(lexicon, tones);
    }
    return lattice;
  }
}
