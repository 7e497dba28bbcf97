package org.solieu.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A figure as people annotated it.
 *
 * @param start where its quote begins, in code points
 * @param end where its quote ends, exclusive
 * @param quote the figure exactly as the text has it
 * @param optional whether careful readers could differ about its being a figure: then it counts
 *     neither as missed nor as invented
 * @param readings for each field the values that count as right, the preferred one first; an empty
 *     text stands for null
 */
record GoldFigure(
    int start, int end, String quote, boolean optional, Map<Field, List<String>> readings) {

  GoldFigure {
    readings = new EnumMap<>(readings);
  }

  /** The values that count as right; never empty. */
  List<String> all(Field field) {
    return readings.getOrDefault(field, List.of(""));
  }

  /** The preferred value; empty for null. */
  String first(Field field) {
    return all(field).get(0);
  }

  /** How many code points its quote shares with a span; 0 or less where it shares none. */
  int overlap(int otherStart, int otherEnd) {
    return Math.min(end, otherEnd) - Math.max(start, otherStart);
  }
}
