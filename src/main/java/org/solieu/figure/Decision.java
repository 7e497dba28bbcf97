package org.solieu.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence could be read as, and what was chosen.
 *
 * @param numbers the numbers of the sentence, in order
 * @param candidates all readings that rules made
 * @param winners those that were chosen, in order
 * @param findings what came of the winners
 */
public record Decision(
    List<Number> numbers, List<Reading> candidates, List<Reading> winners, Findings findings) {
  /** Nothing to be read. */
  static final Decision NONE = new Decision(List.of(), List.of(), List.of(), Findings.NONE);

  /** Copies the lists. */
  public Decision {
    numbers = List.copyOf(numbers);
    candidates = List.copyOf(candidates);
    winners = List.copyOf(winners);
  }

  static List<Number> numbers(List<Numeral> numerals) {
    return numerals.stream()
        .map(numeral -> new Number(numeral.from(), numeral.to(), numeral.value(), numeral.max()))
        .toList();
  }

  /** What a reading weighs against others of the same words, to two decimals. */
  public static BigDecimal weight(Reading reading) {
    return BigDecimal.valueOf(Arbiter.weight(reading)).setScale(2, RoundingMode.HALF_EVEN);
  }

  /**
   * A number of the sentence.
   *
   * @param from its first token
   * @param to the token after its last
   * @param value the number; of a range, the lower end
   * @param max the upper end of a range, otherwise null
   */
  public record Number(int from, int to, BigDecimal value, @Nullable BigDecimal max) {}
}
