package org.solieu.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;

/**
 * One stretch of a text that could be read as something, and what became of it.
 *
 * @param outcome what became of it
 * @param start where it begins, in code points
 * @param end where it ends, in code points, exclusive
 * @param quote it exactly as the source has it
 * @param before the repaired text of the sentence before it, spaces included
 * @param words its own repaired words
 * @param after the repaired text of the sentence behind it, spaces included
 * @param claim what it was read as; null where nothing could be made of it
 * @param figure the figure it became, otherwise null
 * @param evidence the lexicon entries that it rests on
 * @param lostTo the readings that it was rejected for; empty unless it was
 */
public record Explanation(
    Outcome outcome,
    int start,
    int end,
    String quote,
    String before,
    String words,
    String after,
    @Nullable Claim claim,
    @Nullable Figure figure,
    List<Evidence> evidence,
    List<Rival> lostTo) {

  /** Copies the lists. */
  public Explanation {
    evidence = List.copyOf(evidence);
    lostTo = List.copyOf(lostTo);
  }

  /** What became of a reading. */
  public enum Outcome {
    /** It is a figure. */
    FIGURE,
    /** It was recognized as no figure. */
    EXCLUDED,
    /** Another reading of the same words weighs more. */
    REJECTED,
    /** A number of which no rule made anything. */
    UNREAD
  }

  /**
   * What a stretch was read as.
   *
   * @param what the kind of figure, or why it is none
   * @param rule the rule that read it
   * @param weight what it weighs against readings of the same words
   * @param value the number; null where it is no figure
   * @param valueMax the upper end of a range, otherwise null
   * @param base the whole of a ratio, or how many are ranked; otherwise null
   * @param unit the unit, if there is one
   * @param per the denominator of a rate, otherwise null
   * @param modifier the code of bound or blur, otherwise null
   */
  public record Claim(
      String what,
      String rule,
      BigDecimal weight,
      @Nullable BigDecimal value,
      @Nullable BigDecimal valueMax,
      @Nullable BigDecimal base,
      @Nullable String unit,
      @Nullable String per,
      @Nullable String modifier) {}

  /**
   * A reading that won over another.
   *
   * @param quote its repaired words
   * @param what the kind of figure, or why it is none
   * @param rule the rule that read it
   * @param weight what it weighs
   */
  public record Rival(String quote, String what, String rule, BigDecimal weight) {}
}
