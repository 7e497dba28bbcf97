package org.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyllablePairsTest {
  private static final int SYLLABLES = 6000;

  @Test
  void everyPairHasItsCountAndNoOtherHasOne() {
    long seed = Long.getLong("solieu.seed", 20261126L);
    Random random = new Random(seed);
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long pair = (long) (1 + random.nextInt(SYLLABLES)) << 32 | 1 + random.nextInt(SYLLABLES);
      counts.put(pair, 8 + random.nextInt(100_000));
    }
    List<String> syllables = Collections.nCopies(SYLLABLES, "a");
    SyllablePairs pairs = SyllablePairs.withRoomFor(counts.size(), syllables);
    counts.forEach((pair, count) -> pairs.add((int) (pair >>> 32), pair.intValue(), count));
    PackWriter out = new PackWriter();
    pairs.write(out);
    SyllablePairs read = SyllablePairs.read(new PackReader(out.toByteArray()));
    counts.forEach(
        (pair, count) ->
            assertThat(read.logarithm((int) (pair >>> 32), pair.intValue()))
                .as("seed %d, pair %x", seed, pair)
                .isCloseTo(Math.log(count), within(0.026)));
    for (int i = 0; i < 100_000; i++) {
      long pair = (long) (1 + random.nextInt(SYLLABLES)) << 32 | 1 + random.nextInt(SYLLABLES);
      if (!counts.containsKey(pair)) {
        assertThat(read.count((int) (pair >>> 32), (int) pair))
            .as("seed %d, pair %x", seed, pair)
            .isZero();
      }
    }
  }

  /** The pairs hold the numbers of syllables: a line more or less in that file makes them wrong. */
  @Test
  void theBuiltInPairsAreOfTheBuiltInSyllables() {
    Lexicon lexicon = Lexicon.builtIn();
    List<String> syllables = new ArrayList<>();
    for (int word = 1; lexicon.isSyllable(word); word++) {
      syllables.add(lexicon.vocabulary().word(word));
    }
    assertThat(SyllablePairs.builtIn().areOf(syllables)).isTrue();
    syllables.add(1500, "x");
    assertThat(SyllablePairs.builtIn().areOf(syllables)).isFalse();
  }

  /** A syllable with its mark on another vowel would be taken for right. */
  @Test
  void noSyllableIsAnotherWithItsMarkMisplaced() {
    Lexicon lexicon = Lexicon.builtIn();
    Vocabulary words = lexicon.vocabulary();
    List<String> doubles = new ArrayList<>();
    for (int word = 1; lexicon.isSyllable(word); word++) {
      for (String other : ToneMarks.otherPlacements(words.word(word))) {
        if (lexicon.frequency(words.find(other)) > 100 * lexicon.frequency(word)) {
          doubles.add(words.word(word));
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  @Test
  void whatIsNoSyllableHasNoPairs() {
    SyllablePairs pairs = SyllablePairs.builtIn();
    assertThat(pairs.count(0, 1)).isZero();
    assertThat(pairs.count(1, 0)).isZero();
    assertThat(pairs.count(1, Integer.MAX_VALUE)).isZero();
    assertThat(pairs.logarithm(-1, 1)).isNegative();
  }

  @Test
  void newsHasSaidHanoiMoreOftenThanHanoiBackwards() {
    Vocabulary words = Lexicon.builtIn().vocabulary();
    SyllablePairs pairs = SyllablePairs.builtIn();
    int ha = words.find("hà");
    int noi = words.find("nội");
    assertThat(pairs.count(ha, noi)).isGreaterThan(10_000);
    assertThat(pairs.count(noi, ha)).isLessThan(pairs.count(ha, noi) / 10);
    assertThat(pairs.total(ha)).isGreaterThanOrEqualTo(pairs.count(ha, noi));
  }
}
