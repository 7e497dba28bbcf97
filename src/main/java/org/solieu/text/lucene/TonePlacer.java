package org.solieu.text.lucene;

import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.ToneMarks;
import org.solieu.lexicon.Vocabulary;

/** Knows syllables whichever vowel bears their tone mark. */
final class TonePlacer {
  /** The longest syllable: nghiêng. */
  static final int LONGEST = 7;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  TonePlacer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
  }

  /**
   * The lower-case word with its tone mark on the right vowel; the word itself where it is right or
   * nothing fits.
   */
  String inPlace(String lower) {
    if (lower.length() > LONGEST || lexicon.frequency(vocabulary.find(lower)) > 0) {
      return lower;
    }
    String best = lower;
    int most = 0;
    for (String other : ToneMarks.otherPlacements(lower)) {
      int frequency = lexicon.frequency(vocabulary.find(other));
      if (frequency > most) {
        most = frequency;
        best = other;
      }
    }
    return best;
  }

  /**
   * The number of the syllable that a lower-case word is once its tone mark is in place; {@link
   * Vocabulary#UNKNOWN} where it is right or nothing fits.
   */
  int misplaced(char[] lower, int from, int to) {
    if (to - from < 2 || to - from > LONGEST || !ToneMarks.hasOtherPlacements(lower, from, to)) {
      return Vocabulary.UNKNOWN;
    }
    String word = new String(lower, from, to - from);
    String right = inPlace(word);
    return right.equals(word) ? Vocabulary.UNKNOWN : vocabulary.find(right);
  }

  /** Whether a word has a letter that may bear a tone mark, as all that can be put right have. */
  static boolean isMarked(char[] lower, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lower[i] >= 0x80 && lower[i] != 'đ') {
        return true;
      }
    }
    return false;
  }
}
