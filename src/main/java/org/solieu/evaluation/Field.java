package org.solieu.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;
import org.solieu.record.Status;

/** The fields of a figure that are compared. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Field {
  /** What sort of figure it is. */
  KIND(figure -> figure.kind().code()),
  /** The number. */
  VALUE(figure -> plain(figure.value())),
  /** The upper end of a range. */
  VALUE_MAX(figure -> plain(figure.valueMax())),
  /** The whole of a ratio, or how many are ranked. */
  BASE(figure -> plain(figure.base())),
  /** Unit symbol, currency code or counted noun. */
  UNIT(Figure::unit),
  /** Denominator of a rate. */
  PER(Figure::per),
  /** Bound or blur of the value. */
  MODIFIER(figure -> figure.modifier() == null ? null : figure.modifier().code()),
  /** Which way an amount of change goes. */
  DIRECTION(figure -> figure.direction() == null ? null : figure.direction().code()),
  /** The time that the figure is about. */
  PERIOD(Figure::period),
  /** Fact, estimate or plan. */
  STATUS(figure -> figure.status().code()),
  /** What the amount is compared with. */
  VERSUS(Figure::versus),
  /** What is measured. */
  SUBJECT(Figure::subject);

  /** The fields that must be right for the figure to be right. */
  public static final List<Field> CORE = List.of(KIND, VALUE, VALUE_MAX, BASE, UNIT);

  private final Function<Figure, @Nullable String> text;

  Field(Function<Figure, @Nullable String> text) {
    this.text = text;
  }

  /** The key in records, such as {@code value_max}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a key, if there is one. */
  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /** Whether the field holds a number. */
  boolean isNumber() {
    return this == VALUE || this == VALUE_MAX || this == BASE;
  }

  /** What a figure has in this field, as text; empty for null. */
  String of(Figure figure) {
    String value = text.apply(figure);
    return value == null ? "" : value;
  }

  /** Whether a value says more than a field that nobody filled in. */
  boolean says(String value) {
    if (value.isEmpty()) {
      return false;
    }
    return isNumber()
        ? Double.parseDouble(value) != 0
        : this != STATUS || !value.equals(Status.ACTUAL.code());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
