package org.solieu.text.lucene;

import java.util.Arrays;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.OtherWords;
import org.solieu.lexicon.PrefixFilter;
import org.solieu.lexicon.ToneMarks;
import org.solieu.lexicon.Vocabulary;

/**
 * The ways in which a run of letters may consist of words: syllables, with their tone mark perhaps
 * on the wrong vowel, known other words, and what a change to capital letters sets apart. Used by
 * one thread at a time.
 */
final class Lattice {
  private static final double NEVER = 1e9;
  private static final double MISPLACED = 4;
  private static final double LETTER = 5; // a letter that is hardly ever a word
  private static final double OTHER_WORD = 6;
  private static final double NAME = 11;
  private static final double NAME_LETTER = 1.5;
  private static final double CUT_OFF = 18; // the rest of a syllable at the start of a long run
  private static final int LONG_RUN = 14;
  private static final int SHORTEST_OTHER = 3;
  private static final int LONGEST_OTHER = 20;
  private static final int WIDTH = TonePlacer.LONGEST + 2; // arcs that end at one place

  private static final int NO_WORD = -1;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final PrefixFilter syllables;
  private final TonePlacer tones;

  // the arcs, WIDTH for each end: by length for syllables, then one other word and one name
  private int[] words = {};
  private int[] lengths = {};
  private double[] costs = {};
  private double[] best = {};
  private int[] back = {};
  private int[] ends = {};
  private boolean pair;
  private int change; // where the capitals or small letters in hand end

  Lattice(Lexicon lexicon, TonePlacer tones) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
    this.syllables = lexicon.syllables();
    this.tones = tones;
  }

  /** Builds the arcs, and says whether a path leads from end to end. */
  boolean reaches(char[] text, char[] lower, int from, int to, Shape shape) {
    int n = to - from;
    grow((n + 1) * WIDTH);
    Arrays.fill(words, 0, (n + 1) * WIDTH, NO_WORD);
    boolean[] reached = new boolean[n + 1];
    reached[0] = true;
    change = 0;
    boolean small = isSmall(text, lower, from + 1, to);
    for (int i = 0; i < n; i++) {
      if (!reached[i]) {
        continue;
      }
      long key = Vocabulary.SEED;
      long bare = Vocabulary.SEED;
      boolean begun = true;
      for (int j = i + 1; j <= Math.min(n, i + TonePlacer.LONGEST); j++) {
        char letter = lower[from + j - 1];
        key = Vocabulary.step(key, letter);
        bare = Vocabulary.step(bare, ToneMarks.withoutTone(letter));
        begun = begun && syllables.mayBegin(bare);
        boolean cutOff = i == 0 && j <= 3 && n >= LONG_RUN && text[from] == lower[from];
        if (!begun && !cutOff) {
          break;
        }
        if (!small && !isCase(text, lower, from + i, from + j)) {
          continue;
        }
        boolean mayBe = begun && syllables.mayBe(bare);
        int word = mayBe ? vocabulary.find(lower, from + i, from + j, key) : Vocabulary.UNKNOWN;
        double cost = 0;
        if (mayBe && lexicon.frequency(word) == 0) {
          word = tones.misplaced(lower, from + i, from + j);
          cost = MISPLACED;
        } else if (j == i + 1 && lower[from + i] < 0x80 && lower[from + i] != 'y') {
          cost = LETTER;
        }
        if (word != Vocabulary.UNKNOWN && j - i < n) {
          arc(j, j - i - 1, j - i, word, cost);
          reached[j] = true;
        } else if (cutOff) {
          arc(j, j - i - 1, j - i, Vocabulary.UNKNOWN, CUT_OFF);
          reached[j] = true;
        }
      }
      otherWords(text, lower, from, i, to, shape, reached);
    }
    return reached[n];
  }

  private void otherWords(
      char[] text, char[] lower, int from, int i, int to, Shape shape, boolean[] reached) {
    if (!shape.changes() && !shape.vietnamese()) {
      return;
    }
    int n = to - from;
    if (i >= change) {
      change = i;
      do {
        change++;
      } while (change < n && !isChange(text, lower, from + change));
    }
    int end = change;
    boolean starts = i == 0 || isChange(text, lower, from + i);
    if (starts && end - i < n && end - i >= 2) {
      double name = NAME + NAME_LETTER * (end - i);
      double unknown = Shape.of(text, lower, from + i, from + end).wholeCost();
      arc(end, WIDTH - 1, end - i, Vocabulary.UNKNOWN, Math.max(name, unknown));
      reached[end] = true;
    }
    OtherWords others = OtherWords.builtIn();
    long key = Vocabulary.SEED;
    for (int j = i + 1; j <= Math.min(end, i + LONGEST_OTHER); j++) {
      key = Vocabulary.step(key, lower[from + j - 1]);
      if (!others.filter().mayBegin(key)) {
        break;
      }
      int count =
          j >= i + SHORTEST_OTHER && j - i < n && isCase(text, lower, from + i, from + j)
              ? others.count(lower, from + i, from + j)
              : 0;
      if (count > 0) {
        arc(j, WIDTH - 2, j - i, Vocabulary.UNKNOWN, OTHER_WORD + Math.log(5.7e7 / count));
        reached[j] = true;
      }
    }
  }

  /**
   * Looks for the best path.
   *
   * @return its cost
   */
  double search(SyllableModel model, int from, int to, int previous, int following) {
    int n = to - from;
    Arrays.fill(best, 0, (n + 1) * WIDTH, NEVER);
    int last = -1;
    double least = NEVER;
    for (int j = 1; j <= n; j++) {
      for (int k = j * WIDTH; k < (j + 1) * WIDTH; k++) {
        if (words[k] == NO_WORD) {
          continue;
        }
        int i = j - lengths[k];
        int word = words[k];
        if (i == 0) {
          best[k] = costs[k] + (word == 0 ? 0 : model.cost(previous, word));
          back[k] = -1;
        } else {
          for (int p = i * WIDTH; p < (i + 1) * WIDTH; p++) {
            if (words[p] != NO_WORD && best[p] < NEVER) {
              double cost = best[p] + costs[k] + (word == 0 ? 0 : model.cost(words[p], word));
              if (cost < best[k]) {
                best[k] = cost;
                back[k] = p;
              }
            }
          }
        }
        if (j == n) {
          double cost = best[k] + (following == 0 ? 0 : model.cost(word, following));
          if (cost < least) {
            least = cost;
            last = k;
          }
        }
      }
    }
    collect(last, from, n);
    pair = false;
    for (int k = last; k >= 0 && back[k] >= 0 && !pair; k = back[k]) {
      pair = model.isPair(words[back[k]], words[k]);
    }
    return least;
  }

  /** The ends of the words of the path found last. */
  int[] ends() {
    return ends;
  }

  /** Whether two neighbours on the path found last are known to stand side by side. */
  boolean hasPair() {
    return pair;
  }

  private void collect(int last, int from, int n) {
    int count = 0;
    for (int k = last; k >= 0; k = back[k]) {
      count++;
    }
    ends = new int[count];
    int end = n;
    for (int k = last; k >= 0; k = back[k]) {
      ends[--count] = from + end;
      end -= lengths[k];
    }
  }

  private void arc(int end, int place, int length, int word, double cost) {
    int k = end * WIDTH + place;
    words[k] = word;
    lengths[k] = length;
    costs[k] = cost;
  }

  /** Whether a capital stands at a place, behind a small letter. */
  private static boolean isChange(char[] text, char[] lower, int at) {
    return text[at] != lower[at] && text[at - 1] == lower[at - 1];
  }

  private static boolean isSmall(char[] text, char[] lower, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != lower[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word at [from, to) is small, or capital, or has one capital in front. */
  private static boolean isCase(char[] text, char[] lower, int from, int to) {
    boolean second = to - from > 1 && text[from + 1] != lower[from + 1];
    boolean capitals = text[from] != lower[from] && second;
    for (int i = from + 1; i < to; i++) {
      if ((text[i] != lower[i]) != capitals) {
        return false;
      }
    }
    return true;
  }

  private void grow(int size) {
    if (words.length < size || words.length > size + (1 << 16)) {
      words = new int[size];
      lengths = new int[size];
      costs = new double[size];
      best = new double[size];
      back = new int[size];
    }
  }
}
