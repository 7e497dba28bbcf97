package org.solieu.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.record.Status;

/** Says whether a figure has a field right: where careful readers differed, each reading is. */
final class Agreement {
  private static final double ALIKE = 0.6; // how much of their words two noun phrases share
  private static final double NUMBER_TOLERANCE = 1e-9;

  private static final Map<String, String> SAME_UNIT =
      Map.of(
          "tấn", "t", "km2", "km²", "m2", "m²", "m3", "m³", "l", "L", "lít", "L", "ml", "mL",
          "years", "year", "percent", "%");

  private static final Map<String, String> SAME_PER =
      Map.ofEntries(
          Map.entry("month", "tháng"),
          Map.entry("year", "năm"),
          Map.entry("day", "ngày"),
          Map.entry("person", "người"),
          Map.entry("hour", "giờ"),
          Map.entry("h", "giờ"),
          Map.entry("week", "tuần"),
          Map.entry("m2", "m²"),
          Map.entry("km2", "km²"),
          Map.entry("mét vuông", "m²"),
          Map.entry("cây số", "km"),
          Map.entry("kilogram", "kg"),
          Map.entry("ký", "kg"),
          Map.entry("kilôgam", "kg"),
          Map.entry("hecta", "ha"),
          Map.entry("héc ta", "ha"),
          Map.entry("lít", "L"),
          Map.entry("l", "L"));

  private Agreement() {}

  /** Whether a figure has the field right. */
  static boolean on(Field field, GoldFigure gold, Figure figure) {
    String got = field.of(figure);
    return gold.all(field).stream().anyMatch(value -> agree(field, gold, value, got));
  }

  /** Whether a figure has the very unit, word for word. */
  static boolean onExactUnit(GoldFigure gold, Figure figure) {
    List<String> got = Words.of(Field.UNIT.of(figure));
    return gold.all(Field.UNIT).stream().anyMatch(unit -> Words.of(unit).equals(got));
  }

  private static boolean agree(Field field, GoldFigure gold, String value, String got) {
    return switch (field) {
      case VALUE, VALUE_MAX, BASE -> sameNumber(value, got);
      case STATUS -> orActual(value).equals(orActual(got));
      case UNIT -> sameUnit(gold.first(Field.KIND), value, got);
      case PER -> per(value).equals(per(got));
      case SUBJECT, VERSUS ->
          value.isEmpty() || got.isEmpty()
              ? value.equals(got)
              : Words.likeness(value, got) >= ALIKE;
      case KIND, MODIFIER, DIRECTION, PERIOD -> value.equals(got);
    };
  }

  private static boolean sameNumber(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    double x = Double.parseDouble(a);
    double y = Double.parseDouble(b);
    double size = Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
    return Math.abs(x - y) <= NUMBER_TOLERANCE * size;
  }

  /** What is ranked is not compared; of two counted nouns one must begin the other. */
  private static boolean sameUnit(String kind, String value, String got) {
    if (kind.equals(Kind.RANK.code())) {
      return true;
    }
    if (!kind.equals(Kind.COUNT.code()) && !kind.equals(Kind.RATIO.code())) {
      return SAME_UNIT.getOrDefault(value, value).equals(SAME_UNIT.getOrDefault(got, got));
    }
    if (value.isEmpty() || got.isEmpty()) {
      return value.equals(got) || kind.equals(Kind.RATIO.code());
    }
    List<String> a = Words.of(value);
    List<String> b = Words.of(got);
    int common = Math.min(a.size(), b.size());
    return common > 0
        && a.subList(0, common).equals(b.subList(0, common))
        && Math.max(a.size(), b.size()) <= 2 * common;
  }

  private static String per(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return SAME_PER.getOrDefault(normal, normal);
  }

  private static String orActual(String status) {
    return status.isEmpty() ? Status.ACTUAL.code() : status;
  }
}
