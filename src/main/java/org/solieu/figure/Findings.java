package org.solieu.figure;

import java.math.BigDecimal;
import java.util.List;

/**
 * What was found in a sentence.
 *
 * @param figures the figures in order; no two overlap
 * @param confidences how sure each of them is, 0 to 1
 * @param exclusions what holds numbers and is no figure
 * @param dates the dates that the sentence names, in order
 */
public record Findings(
    List<FigureReading> figures,
    List<BigDecimal> confidences,
    List<ExclusionReading> exclusions,
    List<DateMention> dates) {
  /** Nothing found. */
  public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());
}
