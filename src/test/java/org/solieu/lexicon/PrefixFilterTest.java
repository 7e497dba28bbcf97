package org.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrefixFilterTest {
  private static final Lexicon LEXICON = Lexicon.builtIn();

  @Test
  void everySyllableMayBeginAndMayBe() {
    PrefixFilter syllables = LEXICON.syllables();
    for (int word = 1; LEXICON.isSyllable(word); word++) {
      String bare = ToneMarks.withoutTone(LEXICON.vocabulary().word(word));
      for (int to = 1; to <= bare.length(); to++) {
        assertThat(syllables.mayBegin(key(bare.substring(0, to)))).as(bare).isTrue();
      }
      assertThat(syllables.mayBe(key(bare))).as(bare).isTrue();
    }
  }

  @Test
  void mostOtherRunsOfLettersMayNot() {
    long seed = Long.getLong("solieu.seed", 20261126L);
    Random random = new Random(seed);
    int begin = 0;
    int be = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder run = new StringBuilder("z"); // which no syllable of Vietnamese begins with
      for (int left = 3 + random.nextInt(5); left > 0; left--) {
        run.append((char) ('a' + random.nextInt(26)));
      }
      begin += LEXICON.syllables().mayBegin(key(run.toString())) ? 1 : 0;
      be += LEXICON.syllables().mayBe(key(run.toString())) ? 1 : 0;
    }
    assertThat(begin).as("seed %d", seed).isLessThan(1_500);
    assertThat(be).as("seed %d", seed).isLessThan(1_000);
  }

  @Test
  void itIsTheSameOncePacked() {
    PrefixFilter filter = new PrefixFilter(10);
    filter.add("nghi");
    PackWriter out = new PackWriter();
    filter.write(out);
    PrefixFilter read = PrefixFilter.read(new PackReader(out.toByteArray()));
    assertThat(read.mayBegin(key("ng"))).isTrue();
    assertThat(read.mayBe(key("ng"))).isFalse();
    assertThat(read.mayBe(key("nghi"))).isTrue();
    assertThat(read.mayBegin(key("nghiê"))).isFalse();
  }

  private static long key(String word) {
    return Vocabulary.key(word.toCharArray(), 0, word.length());
  }
}
