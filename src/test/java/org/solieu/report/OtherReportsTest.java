package org.solieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.Article;

/** Reports that are not simply one page of articles. */
class OtherReportsTest extends SamplesPageTest {
  @Test
  void drawsASubjectOverPeriods(@TempDir Path folder) throws IOException {
    String text =
        "Doanh thu năm 2021 đạt 310 tỷ đồng. Doanh thu năm 2022 đạt 350 tỷ đồng."
            + " Doanh thu năm 2023 đạt 420 tỷ đồng.";
    Path own =
        ReportMaker.write(
            List.of(ReportMaker.reported(Article.of("a.txt", text))), folder, 1000, "en");
    tab.open(own);
    assertThat(tab.count("#card-series circle")).isEqualTo(3);
    assertThat(tab.attribute("#card-series svg", "aria-label"))
        .isEqualTo("Doanh thu (VND): 3 values, 2021 to 2023.");
    assertThat(tab.texts("#card-series tbody tr"))
        .containsExactly("2021310 tỷ đồng", "2022350 tỷ đồng", "2023420 tỷ đồng");
    tab.click("#card-series summary");
    tab.click("#card-series tbody tr:nth-child(2) button");
    assertThat(tab.text("#details h2")).isEqualTo("350 tỷ đồng");
  }

  @Test
  void showsSentencesWhereThereIsNoText(@TempDir Path folder) throws IOException {
    List<ReportArticle> without =
        articles.stream().map(article -> ReportArticle.withoutText(article.records())).toList();
    tab.open(ReportMaker.write(without, folder, Integer.MAX_VALUE, "en"));
    assertThat(tab.text("#articles .note")).startsWith("The text is not at hand");
    assertThat(tab.text("#articles .paragraph")).isEqualTo(records.get(0).figure().sentence());
    tab.evaluate("document.getElementById('table').focus()");
    tab.press("End");
    assertThat(tab.text("#articles mark[aria-pressed=true]"))
        .isEqualTo(records.get(records.size() - 1).figure().quote());
  }

  @Test
  void leadsToTheOtherPages(@TempDir Path folder) throws IOException {
    Path first = ReportMaker.write(articles, folder, 100, "en");
    tab.open(first);
    assertThat(tab.text("#pages")).startsWith("Page 1 of 3");
    int onFirst = (int) shown();
    tab.evaluate("document.querySelector('#pages a').click()");
    tab.await("document.title !== '' && location.href.includes('report-2.html')");
    tab.await("document.documentElement.hasAttribute('data-ready')");
    assertThat(tab.text("#pages")).startsWith("Page 2 of 3");
    assertThat(tab.texts(ROW + " .cell-quote").get(0))
        .isEqualTo(records.get(onFirst).figure().quote());
  }

  @Test
  void showsAnEmptyReport(@TempDir Path folder) throws IOException {
    tab.open(ReportMaker.write(List.of(), folder, 1000, "en"));
    assertThat(tab.text("#empty")).isEqualTo("There are no articles in this report.");
  }

  @Test
  void rendersOnlyWhatIsSeen(@TempDir Path folder) throws IOException {
    List<ReportArticle> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Article sample = ReportMaker.samples().get(i % articles.size());
      many.add(
          ReportMaker.reported(
              new Article("tin/" + i + ".txt", "Tin " + i, null, null, sample.text())));
    }
    tab.open(ReportMaker.write(many, folder, Integer.MAX_VALUE, "en"));
    int all = many.stream().mapToInt(article -> article.records().size()).sum();
    assertThat(tab.evaluate("document.getElementsByTagName('*').length").asInt())
        .isLessThan(all / 2);
    tab.evaluate("document.getElementById('table').focus()");
    tab.press("End");
    assertThat(tab.attribute("#table [aria-selected=true]", "data-place"))
        .isEqualTo("" + (all - 1));
    assertThat(tab.isInSight("#articles mark[aria-pressed=true]", "#articles")).isTrue();
    tab.evaluate("document.getElementById('articles').scrollTop = 1e9");
    tab.await("document.querySelector('#articles').textContent.includes('Tin 299')");
    assertThat(tab.evaluate("document.getElementsByTagName('*').length").asInt())
        .isLessThan(all / 2);
  }
}
