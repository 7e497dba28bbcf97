package org.solieu.text.lucene;

import java.util.Arrays;
import java.util.List;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.ToneMarks;
import org.solieu.lexicon.Vocabulary;

/**
 * Parts words that were run together, by the most probable path through the lattice of syllables.
 * It parts only on evidence: a change from small to capital letters between syllables, or
 * Vietnamese letters in a run that is no syllable but consists of frequent ones.
 */
final class WordSplitter {
  private static final int LONGEST_SYLLABLE = 7;
  private static final int LONGEST_RUN = 400;
  private static final int RARE = 40;
  private static final double TOTAL = 5.7e7;
  private static final double STRANGE = 30; // cost of the cut-off rest of a word, in nats
  private static final int[] WHOLE = {};

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  WordSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
  }

  /**
   * The ends of the syllables of the unknown word at [from, to); empty where the word stays whole.
   *
   * @param text the word as it stands
   * @param lower the same in lower case
   */
  int[] split(char[] text, char[] lower, int from, int to) {
    if (to - from < 3 || to - from > LONGEST_RUN || !isEvidence(text, lower, from, to)) {
      return WHOLE;
    }
    String word = new String(lower, from, to - from);
    if (isMisplacedTone(word)) {
      return WHOLE;
    }
    return bestPath(text, lower, from, to);
  }

  /**
   * The word with its tone mark on the right vowel; the word itself where it is right or nothing
   * fits.
   */
  String withToneInPlace(String lower) {
    List<String> others = ToneMarks.otherPlacements(lower);
    String best = lower;
    int most = 0;
    for (String other : others) {
      int frequency = lexicon.frequency(vocabulary.find(other));
      if (frequency > most) {
        most = frequency;
        best = other;
      }
    }
    return best;
  }

  private boolean isMisplacedTone(String word) {
    return word.length() <= LONGEST_SYLLABLE && !withToneInPlace(word).equals(word);
  }

  private static boolean isEvidence(char[] text, char[] lower, int from, int to) {
    boolean vietnamese = false;
    boolean capitalAfterSmall = false;
    boolean small = false;
    for (int i = from; i < to; i++) {
      vietnamese |= lower[i] >= 0x80;
      boolean capital = text[i] != lower[i];
      capitalAfterSmall |= capital && small;
      small |= !capital;
    }
    return small && (vietnamese || capitalAfterSmall);
  }

  private int[] bestPath(char[] text, char[] lower, int from, int to) {
    int n = to - from;
    double[] cost = new double[n + 1];
    int[] back = new int[n + 1];
    Arrays.fill(cost, Double.MAX_VALUE);
    cost[0] = 0;
    for (int i = 0; i < n; i++) {
      if (cost[i] == Double.MAX_VALUE) {
        continue;
      }
      int hash = Vocabulary.SEED;
      for (int j = i + 1; j <= Math.min(n, i + LONGEST_SYLLABLE); j++) {
        char c = lower[from + j - 1];
        hash = Vocabulary.step(hash, c);
        boolean capitalInside =
            j - 1 > i && text[from + j - 1] != c && text[from + j - 2] == lower[from + j - 2];
        if (capitalInside) {
          break;
        }
        int frequency = lexicon.frequency(vocabulary.find(lower, from + i, from + j, hash));
        double step;
        if (frequency >= RARE) {
          step = -Math.log(frequency / TOTAL);
        } else if (i == 0 && j <= 3 && n > 10) {
          step = STRANGE; // the first letter was cut off
        } else {
          continue;
        }
        if (cost[i] + step < cost[j]) {
          cost[j] = cost[i] + step;
          back[j] = i;
        }
      }
    }
    if (cost[n] == Double.MAX_VALUE) {
      return WHOLE;
    }
    int pieces = 0;
    for (int j = n; j > 0; j = back[j]) {
      pieces++;
    }
    double average = cost[n] / pieces;
    if (pieces < 2 || average > 11) {
      return WHOLE;
    }
    int[] ends = new int[pieces];
    for (int j = n; j > 0; j = back[j]) {
      ends[--pieces] = from + j;
    }
    return ends;
  }
}
