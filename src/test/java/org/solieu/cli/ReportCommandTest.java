package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.solieu.record.Article;

class ReportCommandTest extends CliTest {
  private static JsonNode data(String page) throws IOException {
    int begin = page.indexOf("id=\"data\">") + "id=\"data\">".length();
    return new JsonMapper().readTree(page.substring(begin, page.indexOf("</script>", begin)));
  }

  private JsonNode report(Path file) throws IOException {
    return data(Files.readString(file));
  }

  private static List<String> texts(JsonNode report) {
    List<String> texts = new ArrayList<>();
    report.path("articles").forEach(article -> texts.add(article.path("text").asText(null)));
    return texts;
  }

  @Test
  void readsArticlesAsExtractDoes() throws IOException {
    Path dump = file("a.csv", "x,y,when\nđạt 7%,đạt 8%,2024-11-22\n");
    assertThat(
            run("report", "--text-field", "y", "--date-field=when", "--input-format", "csv", dump))
        .isZero();
    assertThat(out()).contains("8%", "2024-11-22").doesNotContain("7%");
  }

  @Test
  void refusesADayForRecords() throws IOException {
    Path article = file("a.txt", "81%");
    Path records = temp.resolve("r.jsonl");
    assertThat(run("extract", "-q", "-o", records, article)).isZero();
    for (String option : List.of("--published=2020-05-05", "--published-from=name")) {
      assertThat(run("report", option, "-o", temp.resolve("r.html"), records, article))
          .isEqualTo(2);
      assertThat(err())
          .startsWith(
              String.format(
                  "solieu: %s goes with articles, and %s holds records of them%n",
                  option.replaceFirst("=.*", ""), records));
      assertThat(run("report", option, "-o", temp.resolve("r.html"), article)).isZero();
    }
  }

  @Test
  void extractsAndReports() throws IOException {
    file("b.txt", "Đạt 81%.");
    file("a.txt", "đãđược 7 và 8");
    file("c.txt", "không có gì");
    Path page = temp.resolve("report.html");
    assertThat(run("report", news, "-o", page)).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).isEmpty();
    JsonNode report = report(page);
    assertThat(texts(report)).containsExactly("đãđược 7 và 8", "Đạt 81%.", "không có gì");
    assertThat(report.at("/articles/0/figures")).hasSize(2);
    assertThat(report.at("/articles/0/changes/0").toString())
        .isEqualTo("[2,2,\" \",\"lost-space\"]");
  }

  @Test
  void leavesTheTextAsItIsWhenTold() throws IOException {
    Path article = file("a.txt", "đãđược 7 và 8");
    Path page = temp.resolve("report.html");
    assertThat(run("report", "--no-repair", article, "-o", page)).isZero();
    assertThat(report(page).at("/articles/0/changes")).isEmpty();
  }

  @Test
  void beginsInTheLanguageThatIsAskedFor() throws IOException {
    Path article = file("a.txt", "Đạt 81%.");
    assertThat(run("report", article)).isZero();
    assertThat(data(out()).path("lang").isNull()).as("that of the browser").isTrue();
    assertThat(run("report", "--lang", "vi", article)).isZero();
    assertThat(data(out()).path("lang").asText()).isEqualTo("vi");
    assertThat(run("--lang=en", "report", article)).isZero();
    assertThat(data(out()).path("lang").asText()).isEqualTo("en");
  }

  @Test
  void writesToStandardOutputButNotToATerminal() throws IOException {
    Path article = file("a.txt", "Đạt 81%.");
    assertThat(run("report", article)).isZero();
    assertThat(texts(data(out()))).containsExactly("Đạt 81%.");
    terminal = true;
    assertThat(run("report", article)).isEqualTo(ExitStatus.USAGE);
    assertThat(err()).contains("name a file by --output");
  }

  @Test
  void reportsRecordsThatWereExtractedBefore() throws IOException {
    file("a.txt", "Đạt 81%.");
    file("b.txt", "Có 5 và 6.");
    file("c.txt", "không có gì");
    Path figures = temp.resolve("figures.jsonl");
    Path page = temp.resolve("report.html");
    assertThat(run("extract", news, "-o", figures)).isZero();
    assertThat(run("report", news, "-o", page)).isZero();
    String extracted = Files.readString(page);
    assertThat(run("report", figures, news, "-o", page)).isZero();
    assertThat(page).hasContent(extracted);
    assertThat(run("report", figures, "-o", page)).as("beside the records").isZero();
    assertThat(texts(report(page))).containsExactly("Đạt 81%.", "Có 5 và 6.");
    stdin = Files.readString(figures);
    assertThat(run("report", "-", news, "-o", page)).isZero();
    assertThat(page).hasContent(extracted);
  }

  @Test
  void showsSentencesWhereArticlesAreNotFound() throws IOException {
    Path a = file("a.txt", "Đạt 81%.");
    Path figures = temp.resolve("figures.json");
    Path page = temp.resolve("report.html");
    assertThat(run("extract", a, "-o", figures)).isZero();
    assertThat(run("report", figures, "-o", page)).isZero();
    assertThat(err()).contains("1 article was not found, the sentences of the figures are shown");
    JsonNode article = report(page).at("/articles/0");
    assertThat(article.path("text").isNull()).isTrue();
    assertThat(article.path("figures")).hasSize(1);
    assertThat(article.path("sentences")).hasSize(1);
  }

  @Test
  void showsNoTextThatHasChanged() throws IOException {
    file("a.txt", "Đạt 81%.");
    file("b.txt", "Có 5.");
    Path figures = temp.resolve("figures.jsonl");
    Path page = temp.resolve("report.html");
    assertThat(run("extract", news, "-o", figures)).isZero();
    file("a.txt", "Chỉ đạt 81%.");
    assertThat(run("report", figures, news, "-o", page)).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(err())
        .startsWith("solieu: tin/a.txt: is not the text any more that its figures were extracted");
    assertThat(texts(report(page))).containsExactly(null, "Có 5.");
  }

  @Test
  void looksForArticlesNowhereElse() throws IOException {
    file("a.txt", "Đạt 81%.");
    Path figures = temp.resolve("tin/figures.jsonl");
    Path page = temp.resolve("report.html");
    assertThat(run("extract", news, "-o", figures)).isZero();
    String records = Files.readString(figures);
    for (String source :
        List.of("../tin/a.txt", news + "/a.txt", "./a.txt", "..", "", "a\\u0000b")) {
      Files.writeString(figures, records.replace("tin/a.txt", source));
      assertThat(run("report", figures, "-o", page)).as(source).isZero();
      assertThat(report(page).at("/articles/0/text").isNull()).as(source).isTrue();
    }
  }

  @Test
  void beginsAnotherPageWhereOneIsFull() throws IOException {
    for (int i = 0; i < 5; i++) {
      file(i + ".txt", "5 ".repeat(400));
    }
    Path page = temp.resolve("số liệu.html");
    assertThat(run("report", news, "-o", page, "--figures-per-page", 1000)).isZero();
    assertThat(err()).contains("too much for one page: 3 pages, the last one is số liệu-3.html");
    assertThat(report(page).at("/pages/1/name").asText()).isEqualTo("số liệu-2.html");
    assertThat(texts(report(temp.resolve("số liệu-3.html")))).hasSize(1);
    assertThat(run("report", news, "--figures-per-page", 1000))
        .isEqualTo(ExitStatus.NOTHING_WRITTEN);
    assertThat(err()).contains("takes one page, and there are more: name a file by --output");
  }

  @Test
  void leavesNoPageWhereOneCannotBeWritten() throws IOException {
    for (int i = 0; i < 5; i++) {
      file(i + ".txt", "5 ".repeat(400));
    }
    Path page = temp.resolve("report.html");
    Files.createDirectory(temp.resolve("report-2.html"));
    assertThat(run("report", news, "-o", page, "--figures-per-page", 1000))
        .isEqualTo(ExitStatus.NOTHING_WRITTEN);
    assertThat(page).doesNotExist();
  }

  @Test
  void goesOnAfterAFailure() throws IOException {
    Path good = file("a.txt", "Đạt 81%.");
    Path bad = Files.write(news.resolve("b.txt"), new byte[] {0, 1, 2, 3, 0, 0, 0});
    Path page = temp.resolve("report.html");
    assertThat(run("report", temp.resolve("none"), bad, good, "-o", page))
        .isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(err()).contains("none: no such file or folder; the rest goes on");
    assertThat(err()).contains("b.txt: ").contains("; it is left out");
    assertThat(texts(report(page))).containsExactly("Đạt 81%.");
  }

  @Test
  void reportsAnArticleThatBreaksTheExtractor() throws IOException {
    file("a.txt", "Đạt 81%.");
    file("b.txt", "Có 5.");
    var working = extractor;
    extractor =
        (Article article) -> {
          if (article.source().endsWith("a.txt")) {
            throw new IllegalStateException("broken");
          }
          return working.extract(article);
        };
    Path page = temp.resolve("report.html");
    assertThat(run("report", news, "-o", page)).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(err()).contains("tin/a.txt: internal error").contains("it is left out");
    assertThat(texts(report(page))).containsExactly("Có 5.");
  }

  @Test
  void leavesTheOutputWhereNothingCouldBeRead() throws IOException {
    Path page = Files.writeString(temp.resolve("report.html"), "before");
    assertThat(run("report", temp.resolve("none"), "-o", page))
        .isEqualTo(ExitStatus.NOTHING_WRITTEN);
    assertThat(err()).contains("report.html is left as it was");
    Path cut = file("cut.jsonl", "{\"quote\":\"5\",\"kind\":\"count\",\"start\":1");
    assertThat(run("report", cut, "-o", page)).isEqualTo(ExitStatus.NOTHING_WRITTEN);
    assertThat(err()).contains("cut.jsonl: not all of it is records: line 1: no JSON");
    assertThat(page).hasContent("before");
    Path other = temp.resolve("other.html");
    for (String command : List.of("report", "extract")) {
      assertThat(run(command, temp.resolve("none"), "-o", other))
          .isEqualTo(ExitStatus.NOTHING_WRITTEN);
      assertThat(err()).endsWith("solieu: nothing could be read\n");
    }
  }

  @Test
  void showsWhatStandsBeforeACutLine() throws IOException {
    file("a.txt", "Đạt 81%.");
    file("b.txt", "Có 5 và 6.");
    Path figures = temp.resolve("figures.jsonl");
    Path page = temp.resolve("report.html");
    assertThat(run("extract", news, "-o", figures)).isZero();
    String records = Files.readString(figures);
    Files.writeString(figures, records.substring(0, records.length() - 20));
    assertThat(run("report", figures, "-o", page)).isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(err())
        .contains("figures.jsonl: not all of it is records: line 3: no JSON; the rest of it is");
    assertThat(texts(report(page))).containsExactly("Đạt 81%.", "Có 5 và 6.");
    assertThat(report(page).at("/articles/1/figures")).hasSize(1);
  }

  @Test
  void tellsHowToHoldMoreRecords() throws IOException {
    file("a.txt", "Đạt 81%.");
    Path page = temp.resolve("report.html");
    assertThat(run("extract", news)).isZero();
    InputStream noRoom =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }
        };
    String records = out().repeat(100);
    stream = new SequenceInputStream(new ByteArrayInputStream(records.getBytes(UTF_8)), noRoom);
    assertThat(run("report", "-", "-o", page)).isEqualTo(ExitStatus.NOTHING_WRITTEN);
    assertThat(err())
        .isEqualTo(
            "solieu: -: its records need more memory than Java may take: allow it more, such as"
                + " JAVA_OPTS=-Xmx4g; no page is written\n");
    assertThat(page).doesNotExist();
  }

  @Test
  void refusesToReplaceWhatItReads() throws IOException {
    Path article = file("a.txt", "Đạt 81%.");
    assertThat(run("report", article, "-o", article)).isEqualTo(ExitStatus.USAGE);
    assertThat(article).hasContent("Đạt 81%.");
    assertThat(err()).contains("is to be read, and the output would replace it");
    Path second = file("a-2.txt", "5 ".repeat(2000));
    assertThat(run("report", second, article, "-o", article.resolveSibling("a-1.txt")))
        .as("the second page is no input")
        .isZero();
    for (int i = 0; i < 3; i++) {
      file("r-" + i + ".txt", "5 ".repeat(1000));
    }
    assertThat(run("report", news, "-o", news.resolve("r.txt"), "--figures-per-page", 1000))
        .isEqualTo(ExitStatus.NOTHING_WRITTEN);
    assertThat(err()).contains("r-2.txt is to be read, and a page would replace it");
    assertThat(news.resolve("r.txt")).doesNotExist();
  }

  @Test
  void refusesWhatCannotBe() throws IOException {
    Path article = file("a.txt", "Đạt 81%.");
    assertThat(run("report")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("report", article, "-j", 0)).isEqualTo(ExitStatus.USAGE);
    assertThat(run("report", article, "--figures-per-page", 10)).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void givesTheSameBytesForAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 30; i++) {
      file(i + ".txt", "Đạt " + i + "%.");
    }
    assertThat(run("report", news, "-j", 1)).isZero();
    String alone = out();
    assertThat(run("report", news, "-j", 4)).isZero();
    assertThat(out()).isEqualTo(alone);
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws IOException {
    Path article = file("a.txt", "Đạt 81%.");
    assertThat(runInto(new ClosedPipe(), true, "report", article)).isZero();
    assertThat(err()).isEmpty();
  }

  private static final class ClosedPipe extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
