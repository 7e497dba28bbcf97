package org.solieu.text.lucene;

import java.util.Arrays;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.OtherWords;
import org.solieu.lexicon.PrefixFilter;
import org.solieu.lexicon.ToneMarks;
import org.solieu.lexicon.Vocabulary;

/**
 * The ways in which a run of letters may consist of words: syllables, with their tone mark perhaps
 * on the wrong vowel, known other words, and what a change to capital letters sets apart. Built
 * from left to right, and no further where all ways cost too much already. Used by one thread at a
 * time.
 */
final class Lattice {
  /** The cost of a path that is not there. */
  static final double NEVER = 1e9;

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

  /** The counts of pairs are rounded, so that the cost of a word may come out a little negative. */
  private static final double ROUNDING = 0.1;

  private static final int NO_ARC = -1;

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final PrefixFilter syllables;
  private final OtherWords others = OtherWords.builtIn();
  private final TonePlacer tones;
  private final SyllableModel model;

  // the run in hand
  private char[] text = {};
  private char[] lower = {};
  private int from;
  private int n;
  private boolean small; // there are only small letters behind the first
  private int change; // where the capitals or small letters in hand end

  // the arcs, up to WIDTH for each end: by length for syllables, then one other word and one name
  private int[] arcs = {}; // by end: a bit for each of its arcs that is there
  private int[] words = {};
  private int[] lengths = {};
  private double[] costs = {};
  private double[] best = {};
  private int[] back = {};
  private int last;

  Lattice(Lexicon lexicon, TonePlacer tones) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
    this.syllables = lexicon.syllables();
    this.tones = tones;
    this.model = new SyllableModel(lexicon);
  }

  /**
   * Looks for the best path.
   *
   * @param text the text as it stands
   * @param lower the same in lower case
   * @param shape that of the run of letters at [from, to)
   * @param previous the number of the word before, or {@link Vocabulary#UNKNOWN}
   * @param following the number of the word behind, or {@link Vocabulary#UNKNOWN}
   * @param most what a path may cost
   * @return what the best path costs, that of the word behind included; {@link #NEVER} where none
   *     costs less than {@code most}
   */
  double search(
      char[] text,
      char[] lower,
      int from,
      int to,
      Shape shape,
      int previous,
      int following,
      double most) {
    begin(text, lower, from, to);
    boolean mayHoldOthers = shape.changes() || shape.vietnamese();
    for (int i = 0; i < n; i++) {
      if (i == 0 || settle(i, previous, most)) {
        addSyllables(i);
        if (mayHoldOthers) {
          addOthers(i);
        }
      }
    }
    return settle(n, previous, most) ? finish(following, most) : NEVER;
  }

  private void begin(char[] text, char[] lower, int from, int to) {
    this.text = text;
    this.lower = lower;
    this.from = from;
    n = to - from;
    small = isSmall(1, n);
    change = 0;
    grow(n + 1);
    Arrays.fill(arcs, 0, n + 1, 0);
  }

  /** Adds the arcs of the syllables that begin at a place. */
  private void addSyllables(int i) {
    long bare = Vocabulary.SEED;
    boolean begun = true;
    for (int j = i + 1; j <= Math.min(n, i + TonePlacer.LONGEST); j++) {
      bare = Vocabulary.step(bare, ToneMarks.withoutTone(lower[from + j - 1]));
      begun = begun && syllables.mayBegin(bare);
      boolean cutOff = i == 0 && j <= 3 && n >= LONG_RUN && text[from] == lower[from];
      if (!begun && !cutOff) {
        break;
      }
      if (j - i == n || !small && !isCase(i, j)) {
        continue;
      }
      boolean mayBe = begun && syllables.mayBe(bare);
      int word = mayBe ? find(from + i, from + j) : Vocabulary.UNKNOWN;
      double cost = 0;
      if (mayBe && !lexicon.isSyllable(word)) {
        word = tones.misplaced(lower, from + i, from + j);
        cost = MISPLACED;
      } else if (j == i + 1 && lower[from + i] < 0x80 && lower[from + i] != 'y') {
        cost = LETTER;
      }
      if (word != Vocabulary.UNKNOWN) {
        add(i, j, j - i - 1, word, cost);
      } else if (cutOff) {
        add(i, j, j - i - 1, Vocabulary.UNKNOWN, CUT_OFF);
      }
    }
  }

  /** Adds the arcs of other words that begin at a place, and of what capitals set apart there. */
  private void addOthers(int i) {
    if (i >= change) {
      change = i;
      do {
        change++;
      } while (change < n && !isChange(change));
    }
    int end = change;
    boolean starts = i == 0 || isChange(i);
    if (starts && end - i < n && end - i >= 2) {
      double name = NAME + NAME_LETTER * (end - i);
      double unknown = Shape.of(text, lower, from + i, from + end).wholeCost();
      add(i, end, WIDTH - 1, Vocabulary.UNKNOWN, Math.max(name, unknown));
    }
    long key = Vocabulary.SEED;
    for (int j = i + 1; j <= Math.min(end, i + LONGEST_OTHER); j++) {
      key = Vocabulary.step(key, lower[from + j - 1]);
      if (j < i + SHORTEST_OTHER) {
        continue;
      }
      if (!others.filter().mayBegin(key)) {
        break;
      }
      boolean fits = j - i < n && isCase(i, j);
      int count = fits ? others.count(lower, from + i, from + j) : 0;
      if (count > 0) {
        add(i, j, WIDTH - 2, Vocabulary.UNKNOWN, OTHER_WORD + Math.log(5.7e7 / count));
      }
    }
  }

  private int find(int start, int end) {
    return vocabulary.find(lower, start, end, Vocabulary.key(lower, start, end));
  }

  private void add(int i, int j, int place, int word, double cost) {
    int k = j * WIDTH + place;
    arcs[j] |= 1 << place;
    words[k] = word;
    lengths[k] = j - i;
    costs[k] = cost;
  }

  /**
   * Finds the best path to the end of each arc that ends at a place, and drops the arcs to which
   * all paths cost too much.
   *
   * @return whether any is left
   */
  private boolean settle(int j, int previous, double most) {
    for (int left = arcs[j]; left != 0; left &= left - 1) {
      int k = first(j, left);
      best[k] = most + ROUNDING; // paths that cost more are as good as none
      back[k] = NO_ARC;
      int i = j - lengths[k];
      boolean reached = i == 0 ? open(k, previous) : goOn(k, i);
      arcs[j] &= reached ? -1 : ~Integer.lowestOneBit(left);
    }
    return arcs[j] != 0;
  }

  /** The first of some arcs that end at a place. */
  private static int first(int j, int some) {
    return j * WIDTH + Integer.numberOfTrailingZeros(some);
  }

  /** The path of an arc from the beginning. */
  private boolean open(int k, int previous) {
    double cost = costs[k] + (words[k] == 0 ? 0 : model.cost(previous, words[k]));
    boolean better = cost < best[k];
    best[k] = cost;
    return better;
  }

  /** The best path of an arc that goes on from place {@code i}. */
  private boolean goOn(int k, int i) {
    int word = words[k];
    for (int left = arcs[i]; left != 0; left &= left - 1) {
      int p = first(i, left);
      if (best[p] + costs[k] - ROUNDING >= best[k]) {
        continue;
      }
      double cost = best[p] + costs[k] + (word == 0 ? 0 : model.cost(words[p], word));
      if (cost < best[k]) {
        best[k] = cost;
        back[k] = p;
      }
    }
    return back[k] != NO_ARC;
  }

  /** Chooses the best path among those that reach the end. */
  private double finish(int following, double most) {
    double least = most;
    last = NO_ARC;
    for (int left = arcs[n]; left != 0; left &= left - 1) {
      int k = first(n, left);
      double cost = best[k] + (following == 0 ? 0 : model.cost(words[k], following));
      if (cost < least) {
        least = cost;
        last = k;
      }
    }
    return last == NO_ARC ? NEVER : least;
  }

  /** The cost of a syllable behind what no syllable is. */
  double cost(int word) {
    return model.cost(word);
  }

  /** The ends of the words of the path found last. */
  int[] ends() {
    int count = 0;
    for (int k = last; k != NO_ARC; k = back[k]) {
      count++;
    }
    int[] ends = new int[count];
    int end = from + n;
    for (int k = last; k != NO_ARC; k = back[k]) {
      ends[--count] = end;
      end -= lengths[k];
    }
    return ends;
  }

  /** Whether two neighbours on the path found last are known to stand side by side. */
  boolean hasPair() {
    for (int k = last; k != NO_ARC && back[k] != NO_ARC; k = back[k]) {
      if (model.isPair(words[back[k]], words[k])) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capital stands at a place, behind a small letter. */
  private boolean isChange(int i) {
    int at = from + i;
    return text[at] != lower[at] && text[at - 1] == lower[at - 1];
  }

  private boolean isSmall(int i, int j) {
    for (int at = from + i; at < from + j; at++) {
      if (text[at] != lower[at]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word at [i, j) is small, or capital, or has one capital in front. */
  private boolean isCase(int i, int j) {
    int at = from + i;
    boolean second = j - i > 1 && text[at + 1] != lower[at + 1];
    boolean capitals = text[at] != lower[at] && second;
    for (at++; at < from + j; at++) {
      if ((text[at] != lower[at]) != capitals) {
        return false;
      }
    }
    return true;
  }

  private void grow(int ends) {
    int size = ends * WIDTH;
    if (words.length < size || words.length > size + (1 << 16)) {
      arcs = new int[ends];
      words = new int[size];
      lengths = new int[size];
      costs = new double[size];
      best = new double[size];
      back = new int[size];
    }
  }
}
