package org.solieu.record;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a text states, and what the text says about it. What each component holds is told
 * in the README under "The record".
 *
 * @param start where the quote begins in the source text, in Unicode code points
 * @param end where the quote ends, in code points, exclusive
 * @param quote the figure exactly as the source has it
 * @param kind what sort of figure it is
 * @param value the number, scale words multiplied out; of a range, the lower end
 * @param valueMax the upper end of a range, otherwise null
 * @param base the whole of a ratio, or how many are ranked; otherwise null
 * @param unit unit symbol, ISO 4217 code or counted noun; null where the text leaves it out
 * @param per denominator of a rate, otherwise null
 * @param modifier bound or blur of the value, otherwise null
 * @param direction which way an amount of change goes, otherwise null
 * @param versus what the amount is compared with, in the article's words, otherwise null
 * @param subject what is measured, otherwise null
 * @param period the time that the figure is about, in ISO 8601 with EDTF's open intervals,
 *     otherwise null
 * @param status fact, estimate or plan
 * @param sentence the repaired sentence around the figure, at most 400 code points
 * @param rule the name of the rule that read it
 * @param confidence how sure the reading is, 0 to 1; null where it is not known
 */
public record Figure(
    int start,
    int end,
    String quote,
    Kind kind,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    @Nullable BigDecimal base,
    @Nullable String unit,
    @Nullable String per,
    @Nullable Modifier modifier,
    @Nullable Direction direction,
    @Nullable String versus,
    @Nullable String subject,
    @Nullable String period,
    Status status,
    String sentence,
    String rule,
    @Nullable BigDecimal confidence) {

  /**
   * Checks the span and that what every figure has is there.
   *
   * @throws IllegalArgumentException if the span is empty or negative
   */
  public Figure {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: start=" + start + ", end=" + end);
    }
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(rule, "rule");
  }
}
