package org.solieu.text.lucene;

import org.jspecify.annotations.Nullable;
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
  private final Lattice lattice;
  private final Lexicon lexicon;
  private @Nullable SyllableModel model;

  WordSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
    this.tones = new TonePlacer(lexicon);
    this.lattice = new Lattice(lexicon, tones);
  }

  /**
   * The ends of the words that were run together in the unknown word at [from, to); empty where it
   * stays whole.
   *
   * @param text the text as it stands
   * @param lower the same in lower case
   * @param length the text's length
   * @param previous the number of the word before, or {@link Vocabulary#UNKNOWN}
   */
  int[] split(char[] text, char[] lower, int from, int to, int length, int previous) {
    Shape shape = Shape.of(text, lower, from, to);
    if (to - from < 3
        || !shape.mayPart()
        || tones.misplaced(lower, from, to) != Vocabulary.UNKNOWN
        || OtherWords.builtIn().count(lower, from, to) > 0
        || !lattice.reaches(text, lower, from, to, shape)) {
      return WHOLE;
    }
    SyllableModel costs = model();
    int following = following(lower, to, length);
    double path = lattice.search(costs, from, to, previous, following);
    double whole =
        shape.wholeCost() + (following == Vocabulary.UNKNOWN ? 0 : costs.cost(following));
    int[] ends = lattice.ends();
    double split = path + JOIN * (ends.length - 1) + strangeness(shape);
    return ends.length > 1 && split < whole ? ends : WHOLE;
  }

  /**
   * What speaks against parting: two short syllables, or more, of which none are known to stand
   * side by side, are a foreign word (mêtan, amôn) more often than words run together.
   */
  private double strangeness(Shape shape) {
    int words = lattice.ends().length;
    boolean foreign = words == 2 && shape.length() <= 5 || words > 2;
    if (!foreign || shape.changes() || lattice.hasPair()) {
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
    return lexicon.frequency(word) > 0 ? word : Vocabulary.UNKNOWN;
  }

  private SyllableModel model() {
    if (model == null) {
      model = new SyllableModel(lexicon);
    }
    return model;
  }
}
