package org.solieu.text.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.OtherWords;
import org.solieu.lexicon.Vocabulary;

class WordSplitterTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  private final WordSplitter splitter = new WordSplitter(LEXICON);

  @ParameterizedTest
  @CsvSource({
    "kinhdoanh, kinh doanh",
    "đãđược, đã được",
    "PhòngNăm, Phòng Năm",
    "Đànẵng, Đà nẵng",
    "trongkhi, trong khi",
    "HÀNỘI, HÀ NỘI",
    "thựchiệnnghịquyết, thực hiện nghị quyết",
    "triêụđồng, triêụ đồng",
    "hoàbình, hoà bình",
    "ViệtNam, Việt Nam",
    "tạiWashington, tại Washington",
    "tạiSyria, tại Syria",
    "tỷUSD, tỷ USD",
    "triệuUSD, triệu USD",
    "củaUBND, của UBND",
    "doHĐND, do HĐND",
    "ángtạotrongchuyểnđổisốvàcảicáchhànhchính, áng tạo trong chuyển đổi số và cải cách hành chính"
  })
  void partsWhatWasRunTogether(String joined, String parted) {
    assertThat(split(joined)).isEqualTo(parted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nghiêng", "logistics", "Mobifone", "YouTube", "iPhone", "ôtô", "axít", "mêtan", "UBND",
        "HĐND", "TTXVN", "VnExpress", "McDonald", "triêụ", "hoà", "Samsung", "Covid", "nguời"
      })
  void leavesWhole(String word) {
    assertThat(split(word)).isEqualTo(word);
  }

  /** Every split is tried here, with no bound on the length of a word and nothing left out. */
  @Test
  void agreesWithAnUnprunedSearch() {
    int joinings = Integer.getInteger("solieu.joinings", 5000);
    long seed = Long.getLong("solieu.seed", 20240817L);
    Random random = new Random(seed);
    TonePlacer tones = new TonePlacer(LEXICON);
    Lattice lattice = new Lattice(LEXICON, tones);
    SyllableModel model = new SyllableModel(LEXICON);
    int syllables = 0;
    while (LEXICON.frequency(syllables + 1) > 0) {
      syllables++;
    }
    for (int n = 0; n < joinings; n++) {
      StringBuilder joined = new StringBuilder();
      for (int left = 2 + random.nextInt(7); left > 0; left--) {
        double skewed = Math.pow(random.nextDouble(), 2);
        joined.append(LEXICON.vocabulary().word(1 + (int) (skewed * syllables)));
      }
      int previous = random.nextInt(syllables);
      int following = random.nextInt(syllables);
      char[] chars = joined.toString().toCharArray();
      Shape shape = Shape.of(chars, chars, 0, chars.length);
      double slow = leastCost(joined.toString(), model, tones, previous, following);
      for (double most : new double[] {Lattice.NEVER, slow + 0.001, slow - 0.001}) {
        double fast =
            lattice.search(chars, chars, 0, chars.length, shape, previous, following, most);
        assertThat(fast)
            .as("seed %d: %s", seed, joined)
            .isCloseTo(most > slow ? slow : Lattice.NEVER, within(1e-6));
      }
    }
  }

  private String split(String word) {
    char[] text = word.toCharArray();
    char[] lower = word.toLowerCase(Locale.ROOT).toCharArray();
    StringBuilder parted = new StringBuilder();
    int from = 0;
    for (int end : splitter.split(text, lower, 0, text.length, text.length, 0)) {
      parted.append(from > 0 ? " " : "").append(word, from, end);
      from = end;
    }
    return from == 0 ? word : parted.toString();
  }

  /** The words that may stand at a place, with what they cost by themselves. */
  private record Arc(int word, double cost) {}

  private static double leastCost(
      String joined, SyllableModel model, TonePlacer tones, int previous, int following) {
    int n = joined.length();
    List<Map<Integer, Double>> costs = new ArrayList<>();
    for (int i = 0; i <= n; i++) {
      costs.add(new HashMap<>());
    }
    costs.get(0).put(previous, 0.0);
    for (int to = 1; to <= n; to++) {
      for (int from = 0; from < to; from++) {
        for (Arc arc : arcs(joined, from, to, tones)) {
          for (Map.Entry<Integer, Double> before : costs.get(from).entrySet()) {
            double step = arc.word() == 0 ? 0 : model.cost(before.getKey(), arc.word());
            costs.get(to).merge(arc.word(), before.getValue() + arc.cost() + step, Math::min);
          }
        }
      }
    }
    double least = Double.MAX_VALUE;
    for (Map.Entry<Integer, Double> last : costs.get(n).entrySet()) {
      double next = following == 0 ? 0 : model.cost(last.getKey(), following);
      least = Math.min(least, last.getValue() + next);
    }
    return least;
  }

  private static List<Arc> arcs(String joined, int from, int to, TonePlacer tones) {
    List<Arc> arcs = new ArrayList<>();
    if (to - from == joined.length()) {
      return arcs;
    }
    String word = joined.substring(from, to);
    char[] chars = word.toCharArray();
    int id = LEXICON.vocabulary().find(word);
    int right = LEXICON.frequency(id) > 0 ? id : tones.misplaced(chars, 0, chars.length);
    if (right != Vocabulary.UNKNOWN) {
      boolean letter = word.length() == 1 && "aeiou".contains(word);
      arcs.add(new Arc(right, right != id ? 4 : letter ? 5 : 0));
    } else if (from == 0 && to <= 3 && joined.length() >= 14) {
      arcs.add(new Arc(0, 18));
    }
    int other = OtherWords.builtIn().count(chars, 0, chars.length);
    if (word.length() >= 3 && other > 0 && joined.chars().anyMatch(c -> c >= 0x80)) {
      arcs.add(new Arc(0, 6 + Math.log(5.7e7 / other)));
    }
    return arcs;
  }
}
