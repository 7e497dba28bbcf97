package org.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
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
    SyllablePairs pairs = SyllablePairs.withRoomFor(counts.size(), SYLLABLES);
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
