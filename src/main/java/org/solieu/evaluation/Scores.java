package org.solieu.evaluation;

import java.util.Map;
import org.solieu.record.Kind;

/**
 * How well figures agree with the gold.
 *
 * @param articles how many articles were compared
 * @param goldFigures how many figures there were to find, optional ones left out
 * @param misquoted how many figures have a quote that does not stand at their offsets
 * @param detection whether figures were found at all
 * @param figure whether also kind, value, value_max, base and unit are right
 * @param record whether all else is right as well
 * @param macroF1 the mean of the articles' own figure F1
 * @param fields for each field, how often it is right
 * @param exactQuote of the figures found, how many have the very span
 * @param exactUnit of the figures found, how many have the very unit
 * @param kinds for each kind that occurs, in the order of their names, its figure F1
 */
public record Scores(
    int articles,
    int goldFigures,
    int misquoted,
    Rate detection,
    Rate figure,
    Rate record,
    double macroF1,
    Map<Field, OfField> fields,
    double exactQuote,
    double exactUnit,
    Map<Kind, OfKind> kinds) {

  /**
   * How often a field is right.
   *
   * @param accuracy of the figures found, how many have it right
   * @param f1 the same only where gold or record say something in it
   */
  public record OfField(double accuracy, double f1) {}

  /**
   * How well a kind is found.
   *
   * @param f1 its figure F1
   * @param gold how many there were to find
   */
  public record OfKind(double f1, int gold) {}
}
