package org.solieu.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.record.Status;

/**
 * Stands in for the extractor: every run of digits is a count, with a percent sign a percentage.
 */
public final class Digits implements Extractor {
  private static final Pattern NUMBER = Pattern.compile("([0-9]+)(%?)");

  @Override
  public List<Figure> extract(Article article) {
    String text = article.text();
    List<Figure> figures = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      boolean percent = !number.group(2).isEmpty();
      figures.add(
          new Figure(
              text.codePointCount(0, number.start()),
              text.codePointCount(0, number.end()),
              number.group(),
              percent ? Kind.PERCENTAGE : Kind.COUNT,
              new BigDecimal(number.group(1)),
              null,
              null,
              percent ? "%" : null,
              null,
              null,
              null,
              null,
              null,
              null,
              Status.ACTUAL,
              text.length() > 400 ? "…" : text,
              "digits",
              null));
    }
    return figures;
  }
}
