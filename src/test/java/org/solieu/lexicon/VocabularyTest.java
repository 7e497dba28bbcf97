package org.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  /** Pairs of words that are alike in what a key holds: ends, lengths, letters without a code. */
  @ParameterizedTest
  @CsvSource({
    "nghiêng, nghiêngg",
    "abcdefghi, xabcdefghi",
    "abcdefghij, bbcdefghij",
    "aaaaaaaa, aaaaaaaaa",
    "aaaaaaaaa, aaaaaaaaaa",
    "bbbbbbbb, ćabbbbbbbb",
    "абв, где",
    "я, ю",
    "яa, юa",
    "яяяяяяяяя, юююююююююю",
    "a, яa",
  })
  void twoWordsHaveTwoNumbers(String one, String other) {
    Vocabulary words = new Vocabulary();
    int first = words.add(one);
    assertThat(words.find(one)).isEqualTo(first);
    assertThat(words.find(other)).isEqualTo(Vocabulary.UNKNOWN);
    int second = words.add(other);
    assertThat(second).isNotEqualTo(first);
    assertThat(words.find(one)).isEqualTo(first);
    assertThat(words.find(other)).isEqualTo(second);
    assertThat(words.word(first)).isEqualTo(one);
    assertThat(words.word(second)).isEqualTo(other);
  }

  @Test
  void itNumbersWordsAsAMapWould() {
    long seed = Long.getLong("solieu.seed", 20261126L);
    Random random = new Random(seed);
    Vocabulary words = new Vocabulary();
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 30_000; i++) {
      String word = word(random);
      assertThat(words.find(word))
          .as("seed %d, %s", seed, word)
          .isEqualTo(expected.getOrDefault(word, Vocabulary.UNKNOWN));
      if (random.nextBoolean()) {
        expected.putIfAbsent(word, words.size());
        assertThat(words.add(word)).as("seed %d, %s", seed, word).isEqualTo(expected.get(word));
      }
    }
    assertThat(words.size()).isEqualTo(expected.size() + 1);
  }

  /** Short words often, and now and then one that is long or has a letter without a code. */
  private static String word(Random random) {
    String letters = random.nextInt(8) == 0 ? "aбв漢" : "abcăâđệ";
    StringBuilder word = new StringBuilder();
    for (int left = 1 + random.nextInt(random.nextInt(8) == 0 ? 14 : 6); left > 0; left--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
