package org.solieu.figure;

import java.math.BigDecimal;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * A run of scale words, as "nghìn tỷ".
 *
 * @param to the token after the last
 * @param product what they multiply a number with
 */
record ScaleWords(int to, BigDecimal product) {
  private static final int MOST = 4;

  static ScaleWords read(Sentence sentence, int from) {
    int to = from;
    BigDecimal product = BigDecimal.ONE;
    for (int words = 0; words < MOST; words++) {
      PhraseMatch word = sentence.match(to, Role.SCALE);
      if (word == null) {
        break;
      }
      product = product.multiply(factor(word));
      to = word.to();
    }
    return new ScaleWords(to, product);
  }

  /** What a scale word multiplies a number with. */
  static BigDecimal factor(PhraseMatch match) {
    BigDecimal factor = match.entry().factor();
    return factor == null ? BigDecimal.ONE : factor;
  }
}
