package org.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A packed lexicon is the lexicon that its files make. */
class LexiconPackTest {
  private static final Lexicon BUILT = LexiconBuilder.build(List.of());

  private final Lexicon packed;

  LexiconPackTest() {
    packed = LexiconPack.read(new PackReader(LexiconPack.write(BUILT)));
  }

  @Test
  void itHasTheSameEntries() {
    assertThat(packed.entries()).isEqualTo(BUILT.entries());
  }

  @Test
  void itNumbersTheSameWords() {
    assertThat(packed.vocabulary().size()).isEqualTo(BUILT.vocabulary().size());
    for (int word = 1; word < BUILT.vocabulary().size(); word++) {
      String letters = BUILT.vocabulary().word(word);
      assertThat(packed.vocabulary().word(word)).isEqualTo(letters);
      assertThat(packed.vocabulary().find(letters)).isEqualTo(word);
      assertThat(packed.frequency(word)).isEqualTo(BUILT.frequency(word));
      assertThat(packed.openings(word)).isEqualTo(BUILT.openings(word));
      assertThat(packed.closings(word)).isEqualTo(BUILT.closings(word));
      assertThat(packed.openingCodes(word)).isEqualTo(BUILT.openingCodes(word));
      assertThat(packed.closingCodes(word)).isEqualTo(BUILT.closingCodes(word));
      assertThat(packed.longestEnding(word)).isEqualTo(BUILT.longestEnding(word));
    }
    assertThat(packed.vocabulary().find("không-có-từ-này")).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void itFindsEveryFormOfEveryEntry() {
    int found = 0;
    for (LexiconEntry entry : BUILT.entries()) {
      for (String form : entry.forms()) {
        assertThat(entriesOf(packed, form)).as(form).isEqualTo(entriesOf(BUILT, form));
        found += entriesOf(packed, form).contains(entry) ? 1 : 0;
      }
    }
    // Only those in another style of placing tone marks are numbered as other words.
    assertThat(found).isGreaterThan(BUILT.entries().size() * 9 / 10);
  }

  private static List<LexiconEntry> entriesOf(Lexicon lexicon, String form) {
    int node = Lexicon.ROOT;
    for (String word : Forms.words(form)) {
      int number = lexicon.vocabulary().find(word);
      node = lexicon.next(node, number);
      if (node == Lexicon.NONE) {
        return List.of();
      }
    }
    return IntStream.range(lexicon.phrasesFrom(node), lexicon.phrasesTo(node))
        .mapToObj(lexicon::entry)
        .toList();
  }
}
