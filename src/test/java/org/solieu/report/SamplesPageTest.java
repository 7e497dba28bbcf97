package org.solieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.FigureRecord;

/** Tests of the page of the samples, at which nothing may go wrong in silence. */
abstract class SamplesPageTest extends BrowserTest {
  static final String ROW = "#table [data-place]";
  static List<ReportArticle> articles;
  static List<FigureRecord> records;
  static Path page;

  @BeforeAll
  static void makePage(@TempDir Path folder) throws IOException {
    articles = ReportMaker.samples().stream().map(ReportMaker::reported).toList();
    records = articles.stream().flatMap(article -> article.records().stream()).toList();
    page = ReportMaker.write(articles, folder, Integer.MAX_VALUE, "en");
  }

  @AfterEach
  void nothingIsAmiss() {
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).allMatch(address -> address.startsWith("blob:"));
  }

  /** How many records fit. */
  static long count(Predicate<FigureRecord> wanted) {
    return records.stream().filter(wanted).count();
  }

  /** How many the page says that it shows. */
  long shown() {
    return Long.parseLong(tab.text("#count").replaceAll(" .*", ""));
  }

  /** The ids of the records that are rendered, in their order. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    tab.evaluate(
            "[...document.querySelectorAll('" + ROW + "')].map(row => Number(row.id.slice(4)))")
        .forEach(index -> ids.add(records.get(index.asInt()).id()));
    return ids;
  }
}
