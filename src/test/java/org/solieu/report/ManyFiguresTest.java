package org.solieu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;
import org.solieu.record.Status;

/** Pages of what no newspaper prints, but records may hold. */
class ManyFiguresTest extends BrowserTest {
  private static final String POINTS = "#card-series svg circle";

  @Test
  void showsAnArticleOfVeryManyFigures(@TempDir Path folder) throws IOException {
    tab.open(page(folder, 140_000, BigDecimal.TEN));
    assertThat(tab.text("#count")).isEqualTo("140,000 figures");
    assertThat(tab.texts("#articles .paragraph")).first().isEqualTo("Có 5 xe, 6 xe số 0.");
    assertThat(tab.count("#card-values svg rect")).isPositive();
    assertThat(tab.count(POINTS)).isEqualTo(2000);
    assertThat(tab.text("#card-series figcaption"))
        .contains("140,000 values, 2000 to 2019. (one in 70 is drawn)");
    tab.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(tab.count("#print tbody tr")).isEqualTo(3000);
    assertThat(tab.count("#print .paragraph")).as("the sentences of these").isEqualTo(1500);
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void drawsNoNumberThatIsBeyondAllAxes(@TempDir Path folder) throws IOException {
    tab.open(page(folder, 20, new BigDecimal("1e400")));
    assertThat(tab.text("#count")).isEqualTo("20 figures");
    assertThat(tab.count("#table [data-place]")).isPositive();
    assertThat(tab.text("#card-values figcaption")).startsWith("19 values in xe: least 1, ");
    assertThat(tab.count(POINTS)).isEqualTo(19);
    tab.click("#table [data-place]");
    assertThat(tab.complaints()).isEmpty();
  }

  /** Two figures stand in each sentence; the first one has a value of its own. */
  private static Path page(Path folder, int count, BigDecimal first) throws IOException {
    List<FigureRecord> records =
        IntStream.range(0, count)
            .mapToObj(i -> record(i, i == 0 ? first : BigDecimal.valueOf(i % 97)))
            .toList();
    return ReportMaker.write(List.of(ReportArticle.withoutText(records)), folder, 1000, "en");
  }

  private static FigureRecord record(int i, BigDecimal value) {
    Figure figure =
        new Figure(
            10 * i,
            10 * i + 4,
            i % 2 + 5 + " xe",
            Kind.COUNT,
            value,
            null,
            null,
            "xe",
            null,
            null,
            null,
            null,
            "số xe",
            String.valueOf(2000 + i % 20),
            Status.ACTUAL,
            "Có 5 xe, 6 xe số " + i / 2 + ".",
            "count",
            null);
    return new FigureRecord("%016x".formatted(i), "tin/a.txt", null, null, null, figure);
  }
}
