package org.solieu.output;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Direction;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;
import org.solieu.record.Modifier;

/** The keys of a record, in the order in which every format writes them. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
public enum Column {
  /** Identifies the record. */
  ID("id", FigureRecord::id),
  /** Where the article came from. */
  SOURCE("source", FigureRecord::source),
  /** The article's headline. */
  TITLE("title", FigureRecord::title),
  /** The article's date of publication. */
  PUBLISHED("published", FigureRecord::published),
  /** The article's address. */
  URL("url", FigureRecord::url),
  /** Where the quote begins, in code points. */
  START("start", of(Figure::start)),
  /** Where the quote ends, in code points, exclusive. */
  END("end", of(Figure::end)),
  /** The figure as the source has it. */
  QUOTE("quote", of(Figure::quote)),
  /** What sort of figure it is. */
  KIND("kind", of(figure -> figure.kind().code())),
  /** The number; of a range, the lower end. */
  VALUE("value", of(Figure::value)),
  /** The upper end of a range. */
  VALUE_MAX("value_max", of(Figure::valueMax)),
  /** The whole of a ratio, or how many are ranked. */
  BASE("base", of(Figure::base)),
  /** Unit symbol, currency code or counted noun. */
  UNIT("unit", of(Figure::unit)),
  /** Denominator of a rate. */
  PER("per", of(Figure::per)),
  /** Bound or blur of the value. */
  MODIFIER("modifier", of(figure -> code(figure.modifier()))),
  /** Which way an amount of change goes. */
  DIRECTION("direction", of(figure -> code(figure.direction()))),
  /** What the amount is compared with. */
  VERSUS("versus", of(Figure::versus)),
  /** What is measured. */
  SUBJECT("subject", of(Figure::subject)),
  /** The time that the figure is about. */
  PERIOD("period", of(Figure::period)),
  /** Fact, estimate or plan. */
  STATUS("status", of(figure -> figure.status().code())),
  /** The sentence around the figure. */
  SENTENCE("sentence", of(Figure::sentence)),
  /** The rule that read it. */
  RULE("rule", of(Figure::rule)),
  /** How sure the reading is, 0 to 1. */
  CONFIDENCE("confidence", of(Figure::confidence));

  /** All of them, in their order. */
  static final List<Column> ALL = List.of(values());

  private final String key;
  private final Function<FigureRecord, @Nullable Object> value;

  Column(String key, Function<FigureRecord, @Nullable Object> value) {
    this.key = key;
    this.value = value;
  }

  /** How many characters wide it is in a workbook. */
  double width() {
    return switch (this) {
      case START, END -> 8;
      case DIRECTION, STATUS, PER, CONFIDENCE -> 11;
      case PUBLISHED, KIND, MODIFIER, BASE, UNIT, PERIOD, RULE -> 14;
      case ID, VALUE, VALUE_MAX -> 20;
      case SOURCE, URL, QUOTE, VERSUS, SUBJECT -> 30;
      case TITLE -> 40;
      case SENTENCE -> 80;
    };
  }

  /** The key in JSON and the heading in CSV. */
  public String key() {
    return key;
  }

  /** The cell's value: a String, an Integer, a BigDecimal, or null. */
  @Nullable Object of(FigureRecord record) {
    return value.apply(record);
  }

  private static Function<FigureRecord, @Nullable Object> of(
      Function<Figure, @Nullable Object> component) {
    return record -> component.apply(record.figure());
  }

  private static @Nullable String code(@Nullable Modifier modifier) {
    return modifier == null ? null : modifier.code();
  }

  private static @Nullable String code(@Nullable Direction direction) {
    return direction == null ? null : direction.code();
  }
}
