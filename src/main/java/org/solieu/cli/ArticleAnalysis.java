package org.solieu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Extractor;
import org.solieu.record.Article;
import org.solieu.record.FigureRecord;
import org.solieu.report.Change;
import org.solieu.report.ReportArticle;
import org.solieu.text.TextRepairer;

/**
 * Finds what a report shows of articles. Used by several threads at once.
 *
 * @param extractor finds the figures
 * @param repairer finds what was repaired; null where nothing is
 */
record ArticleAnalysis(Extractor extractor, @Nullable TextRepairer repairer) {
  /** An article with its figures. */
  ReportArticle extract(Article article) {
    return ReportArticle.of(
        article, FigureRecord.of(article, extractor.extract(article)), changes(article.text()));
  }

  /** An article with figures that were found before; what they tell of it counts. */
  ReportArticle show(Article article, List<FigureRecord> records) {
    return records.isEmpty()
        ? ReportArticle.of(article, records, changes(article.text()))
        : ReportArticle.withoutText(records).withText(article.text(), changes(article.text()));
  }

  private List<Change> changes(String text) {
    return repairer == null
        ? List.of()
        : repairer.repair(text).repairs().stream()
            .map(
                repair ->
                    new Change(repair.start(), repair.end(), repair.to(), repair.reason().code()))
            .toList();
  }
}
