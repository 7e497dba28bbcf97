package org.solieu;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;

/** A figure's fields by the names that they have in records. */
final class FigureFields {
  private FigureFields() {}

  /** A field as records write it; null where it is null. */
  static @Nullable String text(Figure figure, String field) {
    return switch (field) {
      case "kind" -> figure.kind().code();
      case "value" -> plain(figure.value());
      case "value_max" -> plain(figure.valueMax());
      case "base" -> plain(figure.base());
      case "unit" -> figure.unit();
      case "per" -> figure.per();
      case "modifier" -> code(figure.modifier());
      case "direction" -> code(figure.direction());
      case "versus" -> figure.versus();
      case "subject" -> figure.subject();
      case "period" -> figure.period();
      case "status" -> code(figure.status());
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static @Nullable String code(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
