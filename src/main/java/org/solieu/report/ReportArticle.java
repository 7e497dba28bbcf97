package org.solieu.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Article;
import org.solieu.record.FigureRecord;

/**
 * An article as a report shows it.
 *
 * @param source where it came from, as its records name it
 * @param title its headline, if known
 * @param published its date of publication in ISO 8601, if known
 * @param url its address, if known; untrusted
 * @param text its text, at which the offsets of the records and changes point; null where only
 *     records are left of it
 * @param records its figures, in the order of the text
 * @param changes where the text was repaired before it was read, in the order of the text
 */
public record ReportArticle(
    String source,
    @Nullable String title,
    @Nullable String published,
    @Nullable String url,
    @Nullable String text,
    List<FigureRecord> records,
    List<Change> changes) {

  /** Copies the lists. */
  public ReportArticle {
    Objects.requireNonNull(source, "source");
    records = List.copyOf(records);
    changes = List.copyOf(changes);
  }

  /** An article that is at hand. */
  public static ReportArticle of(
      Article article, List<FigureRecord> records, List<Change> changes) {
    return new ReportArticle(
        article.source(),
        article.title(),
        article.published(),
        article.url(),
        article.text(),
        records,
        changes);
  }

  /**
   * An article of which only its records are left.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static ReportArticle withoutText(List<FigureRecord> records) {
    if (records.isEmpty()) {
      throw new IllegalArgumentException("neither text nor records");
    }
    FigureRecord first = records.get(0);
    return new ReportArticle(
        first.source(), first.title(), first.published(), first.url(), null, records, List.of());
  }

  /** The same with its text. */
  public ReportArticle withText(String found, List<Change> repaired) {
    return new ReportArticle(source, title, published, url, found, records, repaired);
  }
}
