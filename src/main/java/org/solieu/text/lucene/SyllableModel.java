package org.solieu.text.lucene;

import java.util.Arrays;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.SyllablePairs;

/**
 * How improbable a syllable is behind another, in nats: by the counts of pairs; for pairs too rare
 * to be counted, by the counts of the syllables alone, weighed with what the counted pairs leave.
 */
final class SyllableModel {
  private static final double ALL = Math.log(5.34e7); // the syllables in the counted news
  private static final double LEAST = 0.01;
  private static final double MOST = 0.5;

  private final Lexicon lexicon;
  private final SyllablePairs pairs = SyllablePairs.builtIn();
  private final double[] frequencies; // by word: the logarithm; NaN until it is asked for
  private final double[] rests; // by word: the same of what the counted pairs leave

  SyllableModel(Lexicon lexicon) {
    this.lexicon = lexicon;
    frequencies = new double[lexicon.vocabulary().size()];
    rests = new double[frequencies.length];
    Arrays.fill(frequencies, Double.NaN);
    Arrays.fill(rests, Double.NaN);
  }

  /** The cost of a syllable in general. */
  double cost(int word) {
    return ALL - frequency(word);
  }

  /** The cost of a syllable right behind a word; 0 stands for a word that is not known. */
  double cost(int previous, int word) {
    if (!lexicon.isSyllable(previous)) {
      return cost(word);
    }
    double pair = pairs.logarithm(previous, word);
    return pair >= 0 ? frequency(previous) - pair : cost(word) - rest(previous);
  }

  private double frequency(int word) {
    double known = frequencies[word];
    if (Double.isNaN(known)) {
      known = Math.log(Math.max(1, lexicon.frequency(word)));
      frequencies[word] = known;
    }
    return known;
  }

  private double rest(int word) {
    double known = rests[word];
    if (Double.isNaN(known)) {
      double rest = 1 - pairs.total(word) / lexicon.frequency(word);
      known = Math.log(Math.max(LEAST, Math.min(MOST, rest)));
      rests[word] = known;
    }
    return known;
  }

  /** Whether two syllables are known to stand side by side. */
  boolean isPair(int first, int second) {
    return pairs.logarithm(first, second) >= 0;
  }
}
