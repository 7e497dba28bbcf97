package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the real extractor: there is nothing to explain of another. */
class ExplainCommandTest extends CliTest {
  @Test
  void tellsTheWayForPeople() throws IOException {
    file("a.txt", "Có 12/40 trường đạt chuẩn.");
    assertThat(run("explain", news)).isZero();
    assertThat(err()).isEmpty();
    assertThat(out())
        .startsWith(
            "tin/a.txt\n\n  Có ⟦12/40 trường⟧ đạt chuẩn.\n    figure: ratio 12 of 40 trường")
        .containsPattern("\n {6}unit {7}\"trường\" is noun \\(nouns\\.tsv:[0-9]+\\)\n")
        .containsPattern("\n    rejected: \"40 trường\" as count 40 trường \\(rule count, weight ")
        .containsPattern("\n        lost to \"12/40 trường\" as ratio, weight [0-9.]+\n");
  }

  @Test
  void tellsTheWayInVietnamese() throws IOException {
    file("a.txt", "Có 12/40 trường đạt chuẩn.");
    assertThat(run("explain", news, "--lang", "vi")).isZero();
    assertThat(out())
        .contains("    số liệu: ratio 12 trên 40 trường (quy tắc ratio-slash, trọng số ")
        .containsPattern("\n {6}unit {7}\"trường\" là noun \\(nouns\\.tsv:[0-9]+\\)\n")
        .containsPattern("\n        thua \"12/40 trường\" hiểu là ratio, trọng số [0-9.]+\n");
  }

  @Test
  void tellsTheWayForPrograms() throws IOException {
    file("a.txt", "Năm nay, quỹ chi 5 tỷ đồng.");
    assertThat(run("explain", "-f", "jsonl", "--published", "2024-11-22", news)).isZero();
    JsonNode first =
        new ObjectMapper()
            .readTree(
                out()
                    .lines()
                    .filter(line -> line.contains("\"outcome\":\"figure\""))
                    .findFirst()
                    .orElseThrow());
    assertThat(first.get("source").textValue()).isEqualTo("tin/a.txt");
    assertThat(first.get("outcome").textValue()).isEqualTo("figure");
    assertThat(first.get("what").textValue()).isEqualTo("money");
    assertThat(first.get("value").asText()).isEqualTo("5000000000");
    assertThat(first.get("period").textValue()).isEqualTo("2024");
    assertThat(first.get("evidence").get(0).get("role").textValue()).isEqualTo("scale");
    assertThat(first.get("evidence").get(0).get("origin").textValue()).startsWith("numbers.tsv:");
  }

  @Test
  void namesTheLinesOfTheUsersOwnFile() throws IOException {
    file("a.txt", "Xưởng làm 7 bóp vuông.");
    Path own = Files.writeString(temp.resolve("own.tsv"), "#\nmeasure\tbv\t\tbóp vuông\t\t\t\n");
    assertThat(run("explain", "--lexicon", own, news)).isZero();
    assertThat(out()).contains("\"bóp vuông\" is measure bv (" + own + ":2)");
  }

  @Test
  void readsStandardInput() {
    stdin = "đạt 81%";
    assertThat(run("explain", "-")).isZero();
    assertThat(out()).startsWith("-\n").contains("figure: percentage 81 %");
  }

  @Test
  void goesOnAfterWhatCannotBeRead() throws IOException {
    file("a.txt", "\0");
    file("b.txt", "đạt 81%");
    assertThat(run("explain", temp.resolve("none"), news)).isEqualTo(1);
    assertThat(out()).contains("⟦81%⟧");
    assertThat(err())
        .startsWith(
            "solieu: " + temp.resolve("none") + ": no such file or folder; the rest goes on")
        .contains("/a.txt: not text")
        .contains("; it is not explained\n");
    assertThat(run("explain", news.resolve("a.txt"))).isEqualTo(3);
    assertThat(run("explain", temp.resolve("none"))).isEqualTo(3);
    assertThat(run("explain")).isEqualTo(2);
    assertThat(run("explain", "-f", "xml", news)).isEqualTo(2);
    assertThat(err()).contains("--format: 'xml' is none of text, jsonl");
  }

  @Test
  void leavesOutLargeArticles() throws IOException {
    file("a.txt", "đạt 81%");
    file("b.txt", "đạt 82%" + " ".repeat(1024));
    assertThat(run("explain", "--max-article-size", "1K", news)).isEqualTo(1);
    assertThat(out()).contains("⟦81%⟧").doesNotContain("82");
    assertThat(err()).contains("larger than the 1 KB that --max-article-size allows; it is not");
  }

  @Test
  void saysThatThereIsNothingToRead() {
    assertThat(run("explain", news)).isZero();
    assertThat(err()).isEqualTo("solieu: nothing to read: no file of a kind that is read\n");
  }
}
