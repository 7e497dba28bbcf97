package org.solieu.text.lucene;

import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.PrefixFilter;
import org.solieu.lexicon.ToneMarks;
import org.solieu.lexicon.Vocabulary;

/** Knows syllables whichever vowel bears their tone mark. */
final class TonePlacer {
  /** The longest syllable: nghiêng. */
  static final int LONGEST = 7;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final PrefixFilter syllables;
  private final char[] moved = new char[LONGEST];

  TonePlacer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
    this.syllables = lexicon.syllables();
  }

  /**
   * The number of the syllable that a lower-case word is once its tone mark is in place; {@link
   * Vocabulary#UNKNOWN} where it is right or nothing fits.
   */
  int misplaced(char[] lower, int from, int to) {
    int n = to - from;
    if (n > LONGEST || !ToneMarks.hasOtherPlacements(lower, from, to) || !mayBe(lower, from, to)) {
      return Vocabulary.UNKNOWN;
    }
    System.arraycopy(lower, from, moved, 0, n);
    long key = Vocabulary.key(moved, 0, n);
    if (lexicon.isSyllable(vocabulary.find(moved, 0, n, key))) {
      return Vocabulary.UNKNOWN;
    }
    int best = Vocabulary.UNKNOWN;
    for (int at = 0; at < n; at++) {
      if (ToneMarks.moveMark(lower, from, to, at, moved)) {
        int word = vocabulary.find(moved, 0, n, Vocabulary.key(moved, 0, n));
        best = lexicon.frequency(word) > lexicon.frequency(best) ? word : best;
      }
    }
    return best;
  }

  private boolean mayBe(char[] lower, int from, int to) {
    long key = Vocabulary.SEED;
    for (int i = from; i < to; i++) {
      key = Vocabulary.step(key, ToneMarks.withoutTone(lower[i]));
    }
    return syllables.mayBe(key);
  }
}
