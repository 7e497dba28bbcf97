package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.record.Figure;

/** Options of extract that tell of dates, words and confidence. */
class ExtractOptionsTest extends CliTest {
  @Test
  void writesTheDayOfPublication() throws IOException {
    file("2024-11-22.txt", "81%");
    assertThat(run("extract", news)).isZero();
    assertThat(out()).contains("\"published\":null");
    assertThat(run("extract", "--published", "2023-01-02", news)).isZero();
    assertThat(out()).contains("\"published\":\"2023-01-02\"");
    assertThat(run("extract", "--published-from", "NAME", news)).isZero();
    assertThat(out()).contains("\"published\":\"2024-11-22\"");
  }

  @Test
  void takesTheGivenDayWhereNoOtherIsFound() throws IOException {
    file("2024-11-22.txt", "81%");
    file("b.txt", "82%");
    assertThat(run("extract", news, "--published-from=name", "--published=2023-01-02")).isZero();
    assertThat(out()).contains("\"2024-11-22\"").contains("\"2023-01-02\"");
  }

  @Test
  void reportsAnArticleWhoseSidecarIsWrong() throws IOException {
    file("a.txt", "81%");
    file("b.txt", "82%");
    file("b.json", "không");
    assertThat(run("extract", "-q", news, "--published-from", "sidecar")).isEqualTo(1);
    assertThat(out()).hasLineCount(1);
    assertThat(err())
        .endsWith("solieu: " + news + "/b.txt: b.json beside it is no JSON; it gives no records\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22/11/2024", "2024-11-31", "2024-11-22T08:00", "x"})
  void refusesDaysThatAreNone(String day) {
    assertThat(run("extract", "--published", day, news)).isEqualTo(2);
    assertThat(err()).contains("'" + day + "' is no date such as 2024-11-22");
  }

  @Test
  void refusesOtherPlaces() {
    assertThat(run("extract", "--published-from", "title", news)).isEqualTo(2);
    assertThat(err()).contains("'title' is none of article, name, mtime, sidecar");
  }

  @Test
  void filtersByConfidence() throws IOException {
    file("a.txt", "81% của 12 và 7");
    var working = extractor;
    extractor =
        article ->
            working.extract(article).stream()
                .map(f -> withConfidence(f, f.value().intValue()))
                .toList();
    assertThat(run("extract", "--min-confidence", "0.8", news)).isZero();
    assertThat(out()).hasLineCount(2).contains("81%").contains("\"quote\":\"7\"");
    assertThat(run("extract", "--min-confidence", "0.1", news)).isZero();
    assertThat(out()).hasLineCount(3);
    assertThat(run("extract", "--min-confidence", "1.1", news)).isEqualTo(2);
    assertThat(err()).contains("--min-confidence must be between 0 and 1, not 1.1");
    assertThat(run("extract", "--min-confidence", "high", news)).isEqualTo(2);
  }

  /** 81 is sure by 0.81 and 12 by 0.12; of 7 nothing is known. */
  private static Figure withConfidence(Figure f, int percent) {
    return new Figure(
        f.start(),
        f.end(),
        f.quote(),
        f.kind(),
        f.value(),
        f.valueMax(),
        f.base(),
        f.unit(),
        f.per(),
        f.modifier(),
        f.direction(),
        f.versus(),
        f.subject(),
        f.period(),
        f.status(),
        f.sentence(),
        f.rule(),
        percent == 7 ? null : BigDecimal.valueOf(percent, 2));
  }

  @Test
  void saysWhatIsWrongWithALexiconBeforeAnythingIsDone() throws IOException {
    file("a.txt", "81%");
    Path own = Files.writeString(temp.resolve("own.tsv"), "noun\t\t\tvở\t\t\t\n\nnoun\n");
    Path output = temp.resolve("out.csv");
    assertThat(run("extract", "--lexicon", own, news, "-o", output)).isEqualTo(2);
    assertThat(err())
        .startsWith("solieu: " + own + ":3: expected 7 columns parted by tabs, found 1\n");
    assertThat(output).doesNotExist();
    assertThat(run("evaluate", "--lexicon", own, news)).isEqualTo(2);
    assertThat(run("extract", "--lexicon", temp.resolve("none"), news)).isEqualTo(2);
    assertThat(err()).contains("none: no such file");
  }
}
