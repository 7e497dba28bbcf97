package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest extends CliTest {
  @Test
  void writesJsonLinesByDefault() throws IOException {
    file("a.txt", "\uFEFFđạt 81%");
    assertThat(run("extract", news)).isZero();
    assertThat(err()).isEmpty();
    JsonNode record = new ObjectMapper().readTree(out());
    assertThat(out()).endsWith("}\n").hasLineCount(1);
    assertThat(record.get("source").textValue()).isEqualTo("tin/a.txt");
    assertThat(record.get("start").intValue()).isEqualTo(4);
    assertThat(record.get("end").intValue()).isEqualTo(7);
    assertThat(record.get("quote").textValue()).isEqualTo("81%");
    assertThat(record.get("id").textValue()).hasSize(16);
  }

  @Test
  void writesATableOnATerminal() throws IOException {
    file("a.txt", "đạt 81%");
    terminal = true;
    assertThat(run("extract", news)).isZero();
    assertThat(out()).startsWith("tin/a.txt\n  QUOTE  KIND");
    assertThat(run("extract", news, "-o", temp.resolve("out"))).isZero();
    assertThat(temp.resolve("out")).content().startsWith("{");
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl, {",
    "a.ndjson, {",
    "a.json, [",
    "a.CSV, 'id,source'",
    "a.tsv, 'id\tsource'",
    "a, {"
  })
  void takesTheFormatFromTheEndingOfTheOutput(String name, String start) throws IOException {
    file("a.txt", "đạt 81%");
    Path output = temp.resolve(name);
    assertThat(run("extract", news, "--output", output)).isZero();
    assertThat(output).content().startsWith(start);
    assertThat(out()).isEmpty();
  }

  @Test
  void letsFormatBeatTheEnding() throws IOException {
    file("a.txt", "đạt 81%");
    assertThat(run("extract", news, "-o", temp.resolve("a.csv"), "--format", "JSON")).isZero();
    assertThat(temp.resolve("a.csv")).content().startsWith("[");
  }

  @Test
  void writesForExcel() throws IOException {
    file("a.txt", "=81%");
    assertThat(run("extract", news, "--excel")).isZero();
    assertThat(out()).startsWith("\uFEFFid,").contains(",'=81%,").endsWith("\r\n");
    assertThat(run("extract", news, "--excel", "--format", "tsv")).isZero();
    assertThat(out()).startsWith("\uFEFFid\t");
    assertThat(run("extract", news, "--excel", "--format", "jsonl")).isEqualTo(2);
    assertThat(err()).contains("--excel goes with csv, tsv, not with jsonl");
  }

  @Test
  void filtersKinds() throws IOException {
    file("a.txt", "81% của 12 và 7");
    assertThat(run("extract", news, "--kind", "percentage")).isZero();
    assertThat(out()).hasLineCount(1).contains("81%");
    assertThat(run("extract", news, "--kind", "Percentage,count")).isZero();
    assertThat(out()).hasLineCount(3);
    assertThat(run("extract", news, "--kind", "money", "--kind=count")).isZero();
    assertThat(out()).hasLineCount(2);
    assertThat(run("extract", news, "--kind", "cash")).isEqualTo(2);
    assertThat(err()).contains("'cash' is none of percentage, money, count");
  }

  @Test
  void givesTheSameBytesForAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 60; i++) {
      file(i + ".txt", "81% của " + i + " và 😀 " + i * i);
    }
    assertThat(run("extract", news, "--jobs", 1)).isZero();
    String alone = out();
    assertThat(alone).hasLineCount(180);
    assertThat(run("extract", news, "-j", 4)).isZero();
    assertThat(out()).isEqualTo(alone);
    assertThat(run("extract", news, "-j0")).isEqualTo(2);
  }

  @Test
  void doesNotDependOnTheLocale() throws IOException {
    file("I.TXT", "81%");
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale("tr", "TR"));
    try {
      assertThat(run("extract", news, "--format", "TSV", "--max-article-size", "1g")).isZero();
      assertThat(run("extract", news, "--kind", "RATIO,PERCENTAGE")).isZero();
      assertThat(out()).contains("\"kind\":\"percentage\"");
      assertThat(run("extract", news, "-o", temp.resolve("A.JSONL"))).isZero();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsStandardInput() {
    stdin = "đạt 81%";
    assertThat(run("extract", "-")).isZero();
    assertThat(out()).contains("\"source\":\"-\"").contains("\"quote\":\"81%\"");
  }

  @Test
  void saysThatThereIsNothingToRead() {
    assertThat(run("extract", news)).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEqualTo("solieu: nothing to read: no file of a kind that is read\n");
    assertThat(run("extract", "-q", "--format", "json", news)).isZero();
    assertThat(out()).isEqualTo("[]\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void takesAnEmptyFileForAnArticleWithoutFigures() throws IOException {
    file("a.txt", "");
    assertThat(run("extract", news)).isZero();
    assertThat(out() + err()).isEmpty();
  }

  @Test
  void saysWhatWasSkipped() throws IOException {
    for (String name : new String[] {"a.png", "b.ppt", "c.doc", "d\n.xls", "e.txt"}) {
      file(name, "");
    }
    assertThat(run("extract", news)).isZero();
    assertThat(err())
        .isEqualTo(
            String.format(
                "solieu: 4 files skipped (of other kinds): %s/a.png, %s/b.ppt, %s/c.doc, …%n",
                news, news, news));
    assertThat(run("extract", "--quiet", news)).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void goesOnAfterAMissingPath() throws IOException {
    file("a.txt", "81%");
    assertThat(run("extract", temp.resolve("none"), news)).isEqualTo(1);
    assertThat(out()).hasLineCount(1);
    assertThat(err())
        .startsWith("solieu: " + temp.resolve("none") + ": no such file or folder; ")
        .contains("failed: 1");
  }

  @Test
  void goesOnAfterAnArticleThatIsNoText() throws IOException {
    file("a.txt", "81%");
    Files.write(news.resolve("b.txt"), new byte[] {1, 2, 0, (byte) 255});
    assertThat(run("extract", "-q", news)).isEqualTo(1);
    assertThat(out()).hasLineCount(1);
    assertThat(err()).hasLineCount(1).contains("b.txt: not text").contains("; ");
  }

  @Test
  void leavesOutWhatIsTooLarge() throws IOException {
    file("a.txt", "81%");
    file("b.txt", "a".repeat(2000));
    assertThat(run("extract", "--max-article-size", "1K", news)).isEqualTo(1);
    assertThat(err()).contains("b.txt: larger than the 1 KB");
    assertThat(run("extract", "--max-article-size", "2K", news)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2G", "x", "-1", "1T", "99999999999"})
  void refusesSizesThatAreNone(String size) {
    assertThat(run("extract", "--max-article-size=" + size, news)).isEqualTo(2);
    assertThat(err()).contains("--max-article-size");
  }

  @Test
  void failsWhereNothingCouldBeRead() throws IOException {
    Path output = Files.writeString(temp.resolve("a.csv"), "cũ");
    assertThat(run("extract", temp.resolve("none"), "-o", output)).isEqualTo(3);
    file("a.txt", "\0");
    assertThat(run("extract", news, "-o", output)).isEqualTo(3);
    assertThat(err()).contains("nothing could be read").contains("is left as it was");
    assertThat(output).hasContent("cũ");
    assertThat(run("extract", news, "--format", "csv")).isEqualTo(3);
    assertThat(out()).isEmpty();
  }

  @Test
  void reportsAnArticleThatTheExtractorFailsOn() throws IOException {
    file("a.txt", "81%");
    file("b.txt", "bug");
    var working = extractor;
    extractor =
        article -> {
          if (article.text().equals("bug")) {
            throw new IllegalStateException("a\nbug");
          }
          return working.extract(article);
        };
    assertThat(run("extract", news)).isEqualTo(1);
    assertThat(out()).hasLineCount(1);
    assertThat(err())
        .contains("b.txt: internal error: java.lang.IllegalStateException: a\\u000Abug; ")
        .doesNotContain("\tat ");
    assertThat(run("extract", "-vv", news)).isEqualTo(1);
    assertThat(err()).contains("\tat ");
  }

  @Test
  void endsWith70OnABugOutsideOfArticles() throws IOException {
    file("a.txt", "81%");
    extractor =
        article -> {
          throw new NoClassDefFoundError("gone");
        };
    assertThat(run("extract", news)).isEqualTo(70);
    assertThat(err()).hasLineCount(1).startsWith("solieu: internal error: ");
  }

  @Test
  void refusesTwoFilesWithOneSourceBeforeWriting() throws IOException {
    Path first = Files.createDirectories(temp.resolve("1/x"));
    Path second = Files.createDirectories(temp.resolve("2/x"));
    Files.writeString(first.resolve("a.txt"), "81%");
    Files.writeString(second.resolve("a.txt"), "82%");
    Path output = temp.resolve("out.csv");
    assertThat(run("extract", first, second, "-o", output)).isEqualTo(2);
    assertThat(err()).contains(first + "/a.txt").contains(second + "/a.txt");
    assertThat(output).doesNotExist();
  }

  @Test
  void refusesToReplaceWhatItReads() throws IOException {
    Path article = file("a.txt", "81%");
    assertThat(run("extract", article, "-o", article)).isEqualTo(2);
    assertThat(run("extract", news, "-o", article)).isEqualTo(2);
    assertThat(article).hasContent("81%");
  }

  @Test
  void endsQuietlyWhenNobodyReadsTheOutput() throws IOException {
    file("a.txt", "81%");
    assertThat(runInto(failing("Broken pipe"), false, "extract", news)).isZero();
    assertThat(err()).isEmpty();
    assertThat(runInto(failing("Ống dẫn bị hỏng"), true, "extract", news)).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    file("a.txt", "81%");
    assertThat(runInto(failing("No space left on device"), false, "extract", news)).isEqualTo(3);
    assertThat(err())
        .isEqualTo("solieu: standard output: No space left on device; the rest is not written\n");
    Path output = temp.resolve("none/a.csv");
    assertThat(run("extract", news, "-o", output)).isEqualTo(3);
    assertThat(err()).startsWith("solieu: " + output + ": the folder");
    assertThat(run("extract", news, "-o", temp)).isEqualTo(3);
    assertThat(err()).contains("is a folder");
  }

  @Test
  void takesAMinusAsOutputForStandardOutput() throws IOException {
    file("a.txt", "81%");
    assertThat(run("extract", news, "-o", "-")).isZero();
    assertThat(out()).hasLineCount(1);
  }

  @Test
  void takesANameWithAnAtSignForAFile() throws IOException {
    Path file = file("@a.txt", "81%");
    assertThat(run("extract", file)).isZero();
    assertThat(run("extract", "@" + file)).isEqualTo(3);
    assertThat(err()).contains("no such file");
  }

  @Test
  void tellsDetailsToThoseWhoAsk() throws IOException {
    file("a.txt", "81%");
    assertThat(run("extract", "-v", news)).isZero();
    assertThat(err()).isEqualTo("solieu: 1 file read, figures found: 1\n");
  }

  @Test
  void showsProgressOnATerminalOnly() throws IOException {
    for (int i = 0; i < 20; i++) {
      file(i + ".txt", "81%");
    }
    assertThat(run("extract", news)).isZero();
    assertThat(err()).isEmpty();
    errIsTerminal = true;
    assertThat(run("extract", news)).isZero();
    assertThat(err()).contains("20/20 files").contains("20 figures").endsWith(" \r");
    assertThat(run("extract", "-q", news)).isZero();
    assertThat(err()).isEmpty();
    terminal = true;
    assertThat(run("extract", news)).isZero();
    assertThat(err()).isEmpty();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void writesUtf8OnStandardError() {
    assertThat(run("extract", news.resolve("số liệu"))).isEqualTo(3);
    assertThat(err().getBytes(UTF_8)).contains("số liệu".getBytes(UTF_8));
  }
}
