package org.solieu.evaluation;

import java.math.BigDecimal;
import org.solieu.record.Direction;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.record.Status;

/** Makes figures as an extractor might have found them. */
final class Found {
  private final String text;
  private final String quote;
  private final int at;
  private Kind kind = Kind.COUNT;
  private BigDecimal value = BigDecimal.ONE;
  private BigDecimal base;
  private String unit;
  private Modifier modifier;
  private Direction direction;
  private String versus;
  private String subject;
  private String period;

  private Found(String text, String quote, int nth) {
    this.text = text;
    this.quote = quote;
    int place = -1;
    for (int i = 0; i < nth; i++) {
      place = text.indexOf(quote, place + 1);
    }
    this.at = place;
  }

  static Found in(String text, String quote, int nth) {
    return new Found(text, quote, nth);
  }

  Found kind(Kind its) {
    kind = its;
    return this;
  }

  Found value(String its) {
    value = new BigDecimal(its);
    return this;
  }

  Found base(String its) {
    base = new BigDecimal(its);
    return this;
  }

  Found unit(String its) {
    unit = its;
    return this;
  }

  Found modifier(Modifier its) {
    modifier = its;
    return this;
  }

  Found direction(Direction its) {
    direction = its;
    return this;
  }

  Found versus(String its) {
    versus = its;
    return this;
  }

  Found subject(String its) {
    subject = its;
    return this;
  }

  Found period(String its) {
    period = its;
    return this;
  }

  Figure figure() {
    int start = text.codePointCount(0, at);
    return new Figure(
        start,
        start + quote.codePointCount(0, quote.length()),
        quote,
        kind,
        value,
        null,
        base,
        unit,
        null,
        modifier,
        direction,
        versus,
        subject,
        period,
        Status.ACTUAL,
        text,
        "test",
        null);
  }
}
