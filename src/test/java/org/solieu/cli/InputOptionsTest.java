package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Options that tell what articles are like, and what becomes of their texts. */
class InputOptionsTest extends CliTest {
  @Test
  void takesTheFieldsThatAreNamed() throws IOException {
    file(
        "a.jsonl",
        "{\"sapo\": \"một 81%\", \"bai\": \"hai 82%\", \"text\": \"ba 83%\", \"t\": \"Tít\"}");
    assertThat(run("extract", news.resolve("a.jsonl"))).isZero();
    assertThat(out()).contains("83%").doesNotContain("81%", "Tít");
    assertThat(
            run(
                "extract",
                "--text-field",
                "sapo,bai",
                "--title-field",
                "t",
                news.resolve("a.jsonl")))
        .isZero();
    assertThat(out()).contains("81%", "82%", "\"title\":\"Tít\"").doesNotContain("83%");
    assertThat(run("extract", "--text-field", "x", news.resolve("a.jsonl"))).isEqualTo(3);
    assertThat(err()).startsWith("solieu: " + news + "/a.jsonl#1: no field x; it has sapo, bai");
  }

  @Test
  void insistsOnAFormat() throws IOException {
    Path page = file("a.dat", "<p>đạt 81%</p> còn 82%");
    assertThat(run("extract", "--input-format", "html", page)).isZero();
    assertThat(out()).contains("\"quote\":\"81%\"");
    assertThat(run("extract", "--input-format", "word", page)).isEqualTo(2);
    assertThat(err()).contains("'word' is none of text, html, markdown");
  }

  @Test
  void keepsTheTextsInWhichOffsetsCount() throws IOException {
    file(
        "a.html",
        "<html><body><h1>Tít</h1><p>Huyện này đã đạt 81% kế hoạch năm.</p></body></html>");
    file("b.jsonl", "{\"text\": \"đạt 82%\"}\n{\"text\": \"đạt 83%\"}\n");
    file("c.txt", "đạt 84%");
    Path texts = temp.resolve("texts");
    assertThat(run("extract", "--save-text", texts, news)).isZero();
    assertThat(texts.resolve("tin/a.html.txt")).hasContent("Huyện này đã đạt 81% kế hoạch năm.");
    assertThat(texts.resolve("tin/b.jsonl/1.txt")).hasContent("đạt 82%");
    assertThat(texts.resolve("tin/b.jsonl/2.txt")).hasContent("đạt 83%");
    assertThat(texts.resolve("tin/c.txt")).hasContent("đạt 84%");
    Files.writeString(temp.resolve("file"), "");
    assertThat(run("extract", "--save-text", temp.resolve("file"), news)).isEqualTo(3);
    assertThat(err()).contains("solieu: " + temp.resolve("file") + ": ");
  }

  @Test
  void keepsTheTextsOfManyArticlesAtOnce() throws IOException {
    for (int i = 0; i < 300; i++) {
      file(i + ".txt", "đạt " + i);
    }
    Path texts = temp.resolve("texts");
    assertThat(run("extract", "-j", 4, "--save-text", texts, news)).isZero();
    for (int i = 0; i < 300; i++) {
      assertThat(texts.resolve("tin/" + i + ".txt")).hasContent("đạt " + i);
    }
    assertThat(texts.resolve("tin")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void takesTheDayThatAnArticleTells() throws IOException {
    Path row = file("a.json", "{\"text\": \"đạt 81%\", \"date\": \"24-03-2019T07:50:00+07:00\"}");
    assertThat(run("extract", row)).isZero();
    assertThat(out()).contains("\"published\":\"2019-03-24\"");
    assertThat(run("extract", "--published", "2020-01-02", row)).isZero();
    assertThat(out()).contains("\"published\":\"2020-01-02\"");
    assertThat(run("extract", "--published-from", "article", "--published", "2020-01-02", row))
        .isZero();
    assertThat(out()).contains("\"published\":\"2019-03-24\"");
    assertThat(run("extract", "--published-from", "name", row)).isZero();
    assertThat(out()).contains("\"published\":\"2019-03-24\"");
  }

  @Test
  void normalizesAndExplainsThemToo() throws IOException {
    file("b.jsonl", "{\"text\": \"đạt 7 triêụ\"}\n{\"text\": \"hai\"}\n");
    Path repaired = temp.resolve("repaired");
    assertThat(run("normalize", "-o", repaired, news)).isZero();
    assertThat(repaired.resolve("b.jsonl/1.txt")).hasContent("đạt 7 triệu");
    assertThat(run("explain", news)).isZero();
    assertThat(out()).contains("tin/b.jsonl#1", "tin/b.jsonl#2");
  }
}
