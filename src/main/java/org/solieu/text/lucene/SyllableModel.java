package org.solieu.text.lucene;

import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.SyllablePairs;

/**
 * How improbable a syllable is behind another, in nats: by the counts of pairs; for pairs too rare
 * to be counted, by the counts of the syllables alone, weighed with what the counted pairs leave.
 */
final class SyllableModel {
  private static final double SYLLABLES = 5.34e7; // in the counted news
  private static final double LEAST = 0.01;
  private static final double MOST = 0.5;

  private final Lexicon lexicon;
  private final SyllablePairs pairs = SyllablePairs.builtIn();

  SyllableModel(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cost of a syllable in general. */
  double cost(int word) {
    return Math.log(SYLLABLES / Math.max(1, lexicon.frequency(word)));
  }

  /** The cost of a syllable right behind a word; 0 stands for a word that is not known. */
  double cost(int previous, int word) {
    int frequency = lexicon.frequency(previous);
    if (frequency == 0) {
      return cost(word);
    }
    double count = pairs.count(previous, word);
    if (count > 0) {
      return Math.log(frequency / count);
    }
    double rest = 1 - pairs.total(previous) / frequency;
    return cost(word) - Math.log(Math.max(LEAST, Math.min(MOST, rest)));
  }

  /** Whether two syllables are known to stand side by side. */
  boolean isPair(int first, int second) {
    return pairs.count(first, second) > 0;
  }
}
