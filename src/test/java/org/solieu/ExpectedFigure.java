package org.solieu;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;

/**
 * A figure as a cell of a sentence table asks for it.
 *
 * @param quote the quote
 * @param fields what the fields must be, as text; null for a field that must be null
 */
record ExpectedFigure(String quote, Map<String, @Nullable String> fields) {
  /** Fields that are null where a cell does not name them. */
  private static final List<String> STRICT =
      List.of("value_max", "base", "per", "modifier", "direction");

  private static final List<String> PHRASES = List.of("subject", "versus");
  private static final List<String> KNOWN =
      List.of(
          "kind",
          "value",
          "value_max",
          "base",
          "unit",
          "per",
          "modifier",
          "direction",
          "versus",
          "subject",
          "period",
          "status");

  /** Reads {@code quote | field=value | …}. */
  static ExpectedFigure of(String cell) {
    String[] parts = cell.split(" \\| ");
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    STRICT.forEach(field -> fields.put(field, null));
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      String field = equals < 0 ? parts[i] : parts[i].substring(0, equals).strip();
      if (equals < 0 || !KNOWN.contains(field)) {
        throw new IllegalArgumentException("expected field=value, found: " + parts[i]);
      }
      String value = parts[i].substring(equals + 1).strip();
      fields.put(field, value.equals("null") ? null : value);
    }
    if (fields.get("kind") == null || fields.get("value") == null) {
      throw new IllegalArgumentException("kind and value are wanted in: " + cell);
    }
    String kind = fields.get("kind");
    if (!"ratio".equals(kind) && !"rank".equals(kind)) {
      fields.putIfAbsent("unit", null);
    }
    return new ExpectedFigure(parts[0].strip(), fields);
  }

  /** The kind's code. */
  String kind() {
    return String.valueOf(fields.get("kind"));
  }

  /** What is not as it should be; empty if all is well. */
  List<String> differences(Figure figure) {
    List<String> differences = new ArrayList<>();
    if (!quote.equals(figure.quote())) {
      differences.add("quote: expected <" + quote + ">, got <" + figure.quote() + ">");
    }
    fields.forEach(
        (field, wanted) -> {
          String found = FigureFields.text(figure, field);
          if (!same(field, wanted, found)) {
            differences.add(field + ": expected <" + wanted + ">, got <" + found + ">");
          }
        });
    return differences;
  }

  private static boolean same(String field, @Nullable String wanted, @Nullable String found) {
    if (wanted == null || found == null) {
      return wanted == found;
    }
    if (PHRASES.contains(field)) {
      return bare(wanted).equals(bare(found));
    }
    if (field.equals("value") || field.equals("value_max") || field.equals("base")) {
      return new BigDecimal(wanted).compareTo(new BigDecimal(found)) == 0;
    }
    return wanted.equals(found);
  }

  /** A phrase without regard to case and a leading determiner. */
  private static String bare(String phrase) {
    String lower = phrase.toLowerCase(Locale.ROOT);
    for (String determiner : List.of("các ", "những ")) {
      if (lower.startsWith(determiner)) {
        return lower.substring(determiner.length());
      }
    }
    return lower;
  }
}
