package org.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Modifier;

/**
 * A number in a sentence, in digits, words or both.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value the number; of a range the lower end
 * @param max the upper end of a range, otherwise null
 * @param decimal what the number is if its only separator is a decimal sign; null where that is no
 *     other reading
 * @param modifier what the numeral itself says of its value (hàng trăm, mười mấy), otherwise null
 * @param scale the product of its scale words, 1 where it has none
 * @param shape how it is written
 */
record Numeral(
    int from,
    int to,
    BigDecimal value,
    @Nullable BigDecimal max,
    @Nullable BigDecimal decimal,
    @Nullable Modifier modifier,
    BigDecimal scale,
    Shape shape) {
  private static final int INT_DIGITS = 9; // that surely fit an int

  /** How a numeral is written. */
  enum Shape {
    /** Digits only, without separators. */
    PLAIN,
    /** Digits with separators, perhaps with scale words. */
    DIGITS,
    /** Words only. */
    WORDS,
    /** The word một alone. */
    ONE
  }

  boolean isPlain() {
    return shape == Shape.PLAIN && max == null && scale.signum() > 0 && !isScaled();
  }

  boolean isWords() {
    return shape == Shape.WORDS || shape == Shape.ONE;
  }

  boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  boolean isRange() {
    return max != null;
  }

  /** Whether it is a plain whole number between two bounds, both included. */
  boolean isPlainBetween(int low, int high) {
    return isPlain()
        && value.precision() <= INT_DIGITS // and so fits; plain numbers have no decimals
        && value.intValue() >= low
        && value.intValue() <= high;
  }

  Numeral withRange(int newTo, BigDecimal low, BigDecimal high, BigDecimal newScale) {
    return new Numeral(from, newTo, low, high, null, modifier, newScale, shape);
  }
}
