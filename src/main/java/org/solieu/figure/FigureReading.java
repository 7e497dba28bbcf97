package org.solieu.figure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;

/**
 * A stretch read as a figure.
 *
 * @param from the first token of its quote
 * @param to the token after the last of its quote
 * @param rule the rule's name
 * @param strength how well it fits
 * @param kind what sort of figure it is
 * @param numeral the first token of its number, without modifier
 * @param value the number
 * @param max upper end of a range, otherwise null
 * @param base whole of a ratio, or how many are ranked; otherwise null
 * @param unit unit, or null where none is written
 * @param per denominator of a rate, otherwise null
 * @param modifier bound or blur, otherwise null
 */
public record FigureReading(
    int from,
    int to,
    String rule,
    double strength,
    Kind kind,
    int numeral,
    BigDecimal value,
    @Nullable BigDecimal max,
    @Nullable BigDecimal base,
    @Nullable String unit,
    @Nullable String per,
    @Nullable Modifier modifier)
    implements Reading {
  private static final double MORE = 0.01;

  /** Whether another figure has the same kind and unit. */
  public boolean isLike(FigureReading other) {
    return kind == other.kind && Objects.equals(unit, other.unit);
  }

  /** The same reading as a rate, which fits a little better. */
  FigureReading withPer(String denominator) {
    double better = strength + MORE;
    return new FigureReading(
        from, to, rule, better, kind, numeral, value, max, base, unit, denominator, modifier);
  }
}
