package org.solieu.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Direction;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;
import org.solieu.record.Modifier;

/** The keys of a record, in the order in which every format writes them. */
public enum Column {
  /** Identifies the record. */
  ID("id"),
  /** Where the article came from. */
  SOURCE("source"),
  /** The article's headline. */
  TITLE("title"),
  /** The article's date of publication. */
  PUBLISHED("published"),
  /** The article's address. */
  URL("url"),
  /** Where the quote begins, in code points. */
  START("start"),
  /** Where the quote ends, in code points, exclusive. */
  END("end"),
  /** The figure as the source has it. */
  QUOTE("quote"),
  /** What sort of figure it is. */
  KIND("kind"),
  /** The number; of a range, the lower end. */
  VALUE("value"),
  /** The upper end of a range. */
  VALUE_MAX("value_max"),
  /** The whole of a ratio, or how many are ranked. */
  BASE("base"),
  /** Unit symbol, currency code or counted noun. */
  UNIT("unit"),
  /** Denominator of a rate. */
  PER("per"),
  /** Bound or blur of the value. */
  MODIFIER("modifier"),
  /** Which way an amount of change goes. */
  DIRECTION("direction"),
  /** What the amount is compared with. */
  VERSUS("versus"),
  /** What is measured. */
  SUBJECT("subject"),
  /** The time that the figure is about. */
  PERIOD("period"),
  /** Fact, estimate or plan. */
  STATUS("status"),
  /** The sentence around the figure. */
  SENTENCE("sentence"),
  /** The rule that read it. */
  RULE("rule"),
  /** How sure the reading is, 0 to 1. */
  CONFIDENCE("confidence");

  /** All of them, in their order. */
  static final List<Column> ALL = List.of(values());

  private final String key;

  Column(String key) {
    this.key = key;
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
    Figure figure = record.figure();
    return switch (this) {
      case ID -> record.id();
      case SOURCE -> record.source();
      case TITLE -> record.title();
      case PUBLISHED -> record.published();
      case URL -> record.url();
      case START -> figure.start();
      case END -> figure.end();
      case QUOTE -> figure.quote();
      case KIND -> figure.kind().code();
      case VALUE -> figure.value();
      case VALUE_MAX -> figure.valueMax();
      case BASE -> figure.base();
      case UNIT -> figure.unit();
      case PER -> figure.per();
      case MODIFIER -> code(figure.modifier());
      case DIRECTION -> code(figure.direction());
      case VERSUS -> figure.versus();
      case SUBJECT -> figure.subject();
      case PERIOD -> figure.period();
      case STATUS -> figure.status().code();
      case SENTENCE -> figure.sentence();
      case RULE -> figure.rule();
      case CONFIDENCE -> figure.confidence();
    };
  }

  private static @Nullable String code(@Nullable Modifier modifier) {
    return modifier == null ? null : modifier.code();
  }

  private static @Nullable String code(@Nullable Direction direction) {
    return direction == null ? null : direction.code();
  }
}
