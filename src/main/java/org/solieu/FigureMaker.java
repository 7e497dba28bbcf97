package org.solieu;

import java.math.BigDecimal;
import org.solieu.context.Context;
import org.solieu.figure.FigureReading;
import org.solieu.record.Figure;
import org.solieu.text.Sentence;

/** Makes the figures of one sentence, in their order, with their places in the text. */
final class FigureMaker {
  private final String text;
  private final Sentence sentence;
  private final CodePoints codePoints;
  private final Excerpt excerpt;

  private String quote = ""; // the last one: a text of a million "1%" needs it only once

  FigureMaker(String text, Sentence sentence, CodePoints codePoints) {
    this.text = text;
    this.sentence = sentence;
    this.codePoints = codePoints;
    this.excerpt = new Excerpt(sentence);
  }

  Figure make(FigureReading reading, BigDecimal confidence, Context context) {
    int from = codePoints.floor(sentence.start(reading.from()));
    int to = codePoints.seen(from, sentence.end(reading.to() - 1));
    if (quote.length() != to - from || !text.startsWith(quote, from)) {
      quote = text.substring(from, to);
    }
    return new Figure(
        codePoints.count(from),
        codePoints.count(to),
        quote,
        reading.kind(),
        reading.value(),
        reading.max(),
        reading.base(),
        reading.unit(),
        reading.per(),
        reading.modifier(),
        context.direction(),
        context.versus(),
        context.subject(),
        context.period(),
        context.status(),
        excerpt.around(reading.from(), reading.to()),
        reading.rule(),
        confidence);
  }
}
