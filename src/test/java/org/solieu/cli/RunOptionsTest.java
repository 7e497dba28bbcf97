package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.batch.Digits;
import org.solieu.batch.Extractor;
import org.solieu.lexicon.LexiconFile;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import picocli.CommandLine.Model.OptionSpec;

/** Options of runs that nobody watches. */
class RunOptionsTest extends CliTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonNode summary() throws IOException {
    return JSON.readTree(temp.resolve("summary.json").toFile());
  }

  @Test
  void writesAnAccountOfTheRun() throws IOException {
    extractor =
        new Extractor() {
          @Override
          public List<Figure> extract(Article article) {
            return new Digits().extract(article);
          }

          @Override
          public Map<String, Integer> repairs(Article article) {
            return Map.of("lost-space", 2);
          }
        };
    file("a.txt", "1 và 2%");
    file("b.txt", "3");
    file("c.png", "");
    Files.write(news.resolve("d.txt"), new byte[] {0});
    Path output = temp.resolve("out.jsonl");
    Object[] arguments = {
      "extract",
      "-q",
      news,
      "-o",
      output,
      "--state",
      temp.resolve("state"),
      "--summary",
      temp.resolve("summary.json"),
      "--kind",
      "count,percentage"
    };
    assertThat(run(arguments)).isEqualTo(1);
    JsonNode summary = summary();
    assertThat(summary.get("outcome").textValue()).isEqualTo("done");
    assertThat(summary.get("status").intValue()).isEqualTo(1);
    assertThat(summary.get("seconds").isNumber()).isTrue();
    assertThat(summary.at("/versions/program").textValue()).startsWith("solieu ");
    assertThat(summary.get("articles")).hasToString("{\"in-output\":2,\"read\":2,\"failed\":1}");
    assertThat(summary.get("figures").intValue()).isEqualTo(3);
    assertThat(summary.get("figures-by-kind")).hasToString("{\"count\":2,\"percentage\":1}");
    assertThat(summary.get("repairs")).hasToString("{\"lost-space\":4}");
    assertThat(summary.at("/bytes/read").longValue()).isEqualTo(10);
    assertThat(summary.at("/bytes/output").longValue()).isEqualTo(Files.size(output));
    assertThat(summary.get("skipped")).hasToString("{\"other-ending\":1}");
    assertThat(summary.at("/failures/0/name").textValue()).endsWith("d.txt");
    assertThat(summary.at("/failures/0/reason").textValue()).contains("NUL");
    Files.delete(news.resolve("b.txt"));
    assertThat(run(arguments)).isEqualTo(1);
    assertThat(summary().get("files"))
        .hasToString("{\"unchanged\":1,\"gone-kept\":1,\"gone-dropped\":0,\"unreadable-kept\":0}");
    assertThat(summary().get("figures").intValue()).isEqualTo(3);
  }

  @Test
  void writesAnAccountOfARunThatFailed() throws IOException {
    Path summary = temp.resolve("summary.json");
    assertThat(run("extract", temp.resolve("none"), "--summary", summary)).isEqualTo(3);
    assertThat(summary().get("outcome").textValue()).isEqualTo("failed");
    assertThat(summary().get("failures")).hasSize(1);
    assertThat(run("extract", news, "--summary", temp.resolve("none/x"))).isEqualTo(3);
    assertThat(err()).contains("none/x: the folder that it should stand in does not exist");
  }

  @Test
  void keepsStandardOutputForRecords() {
    assertThat(run("extract", news, "--summary", "-")).isEqualTo(2);
    assertThat(err()).startsWith("solieu: --summary needs a file");
  }

  @ParameterizedTest
  @CsvSource({
    "out, --output",
    "state, --state",
    "link, --output",
    "far/out, --output",
    "tin/../state, --state",
  })
  void refusesToWriteTheAccountOverSomethingElse(String summary, String option) throws IOException {
    file("a.txt", "1");
    Files.createSymbolicLink(temp.resolve("link"), Path.of("out"));
    Files.createSymbolicLink(temp.resolve("far"), Path.of("."));
    Object[] arguments = {
      "extract", news, "-o", temp.resolve("out"), "--state", temp.resolve("state")
    };
    run(arguments);
    byte[] output = Files.readAllBytes(temp.resolve("out"));
    byte[] state = Files.readAllBytes(temp.resolve("state"));
    List<Object> more = new ArrayList<>(List.of(arguments));
    more.addAll(List.of("--summary", temp + "/" + summary));
    assertThat(run(more.toArray())).isEqualTo(2);
    assertThat(err()).contains("--summary and " + option + " name the same file");
    assertThat(temp.resolve("out")).hasBinaryContent(output);
    assertThat(temp.resolve("state")).hasBinaryContent(state);
  }

  @Test
  void accountsForTextsThatCouldNotBeKept() throws IOException {
    file("a.txt", "1");
    Path texts = Files.writeString(temp.resolve("texts"), "");
    Path summary = temp.resolve("summary.json");
    assertThat(run("extract", news, "--save-text", texts, "--summary", summary)).isEqualTo(3);
    assertThat(err()).startsWith("solieu: " + texts + ": ").endsWith("the rest is not written\n");
    assertThat(summary().get("outcome").textValue()).isEqualTo("failed");
    assertThat(summary().get("status").intValue()).isEqualTo(3);
    assertThat(out()).hasLineCount(1);
  }

  @Test
  void namesTheDescriptionThatCouldNotBeWritten() throws IOException {
    file("a.txt", "1");
    Path description = temp.resolve("datapackage.json");
    extractor =
        article -> {
          description.toFile().mkdir();
          return new Digits().extract(article);
        };
    Path output = temp.resolve("out.csv");
    Path summary = temp.resolve("summary.json");
    Object[] arguments = {"extract", news, "-o", output, "--describe", "--summary", summary};
    assertThat(run(arguments)).isEqualTo(3);
    assertThat(err())
        .isEqualTo("solieu: " + description + ": is a folder; nothing is written there\n");
    assertThat(output).content().hasLineCount(2);
    assertThat(summary().get("outcome").textValue()).isEqualTo("failed");
    assertThat(summary().get("figures").intValue()).isEqualTo(1);
    List<Object> more = new ArrayList<>(List.of(arguments));
    more.addAll(List.of("--state", temp.resolve("state")));
    Files.delete(description);
    assertThat(run(more.toArray())).isEqualTo(3);
    assertThat(err()).startsWith("solieu: " + description + ": is a folder; ");
    Files.delete(output);
    assertThat(run(arguments)).isEqualTo(3);
    assertThat(err()).contains(description + " was not made by solieu, and would be replaced");
    assertThat(output).doesNotExist();
  }

  @Test
  @SuppressWarnings("FutureReturnValueIgnored") // What goes wrong there shows in the result.
  void readsALexiconFromAPipeOnce() throws Exception {
    file("a.txt", "1");
    Path pipe = temp.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    String line = "noun\t\t\tgiẻ\t\t\t\n";
    CompletableFuture.runAsync(
        () -> {
          try {
            Files.writeString(pipe, line);
            TimeUnit.MILLISECONDS.sleep(200);
            Files.writeString(pipe, ""); // So that nobody waits who reads it twice.
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    List<LexiconFile> added = new ArrayList<>();
    String[] arguments = {
      "extract", news.toString(), "--lexicon", pipe.toString(), "--summary", temp + "/summary.json"
    };
    Terminal terminal = terminal(OutputStream.nullOutputStream(), false);
    assertThat(
            Main.run(
                arguments,
                "",
                terminal,
                (additions, repairing) -> {
                  added.addAll(additions);
                  return new Digits();
                }))
        .isZero();
    assertThat(added.get(0).entries()).hasSize(1);
    Path plain = Files.writeString(temp.resolve("plain"), line);
    String hash = summary().at("/versions/lexicon").textValue();
    run("extract", news, "--lexicon", plain, "--summary", temp.resolve("summary.json"));
    assertThat(hash).isEqualTo(summary().at("/versions/lexicon").textValue()).hasSize(16);
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "2, 4", "3, 0", "50%, 4", "51%, 0", "100%, 0"})
  void endsByTheNumberOfArticlesThatFailed(String bound, int status) throws IOException {
    file("a.txt", "1");
    file("b.txt", "2");
    Files.write(news.resolve("c.txt"), new byte[] {0});
    assertThat(run("extract", "-q", news, temp.resolve("none"), "--fail-on", bound))
        .isEqualTo(status);
    assertThat(out()).hasLineCount(2);
    if (status == 4) {
      assertThat(err()).contains("2 of 4 articles failed, which --fail-on does not allow");
    }
  }

  @Test
  void countsUnchangedArticlesAsWell() throws IOException {
    for (int i = 0; i < 9; i++) {
      file(i + ".txt", "1");
    }
    Object[] arguments = {
      "extract", "-q", news, "--fail-on=20%", "-o", temp.resolve("o"), "--state", temp.resolve("s")
    };
    assertThat(run(arguments)).isZero();
    Files.write(news.resolve("x.txt"), new byte[] {0});
    assertThat(run(arguments)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0%", "101%", "-1", "x", "5 %"})
  void refusesBoundsThatAreNone(String bound) {
    assertThat(run("extract", news, "--fail-on=" + bound)).isEqualTo(2);
    assertThat(err()).contains("'" + bound + "' is neither a number of articles");
  }

  @Test
  void logsJson() throws IOException {
    Files.write(news.resolve("a\n.txt"), new byte[] {0});
    file("b.txt", "1");
    errIsTerminal = true;
    assertThat(run("extract", "--log-format", "json", news)).isEqualTo(1);
    List<JsonNode> lines = err().lines().map(RunOptionsTest::json).toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("level").textValue()).isEqualTo("error");
    assertThat(lines.get(0).get("about").textValue()).isEqualTo(news + "/a\n.txt");
    assertThat(lines.get(0).get("message").textValue()).contains("NUL");
    assertThat(lines.get(1).get("level").textValue()).isEqualTo("info");
    assertThat(run("extract", "--log-format", "xml", news)).isEqualTo(2);
    assertThat(err()).contains("'xml' is none of text, json");
  }

  @ParameterizedTest
  @CsvSource({
    "--log-format json --nope a.txt, unknown option: --nope",
    "--nope --log-format=json a.txt, unknown option: --nope",
    "-j 0 --log-format JSON a.txt, '--jobs must be at least 1, not 0'",
    "--log-format json --config none a.txt, '--config: none: no such file'",
    "--log-format json, nothing to read is named",
  })
  void logsWhatIsWrongWithTheCommandLineAsJson(String arguments, String message) {
    assertThat(run((Object[]) ("extract " + arguments).split(" "))).isEqualTo(2);
    JsonNode line = json(err());
    assertThat(err()).hasLineCount(1);
    assertThat(line.get("level").textValue()).isEqualTo("error");
    assertThat(line.get("message").textValue()).startsWith(message);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang vi", "--lang=vi", "--lang=en --lang vi"})
  void takesOptionsFromAFileBehindALanguage(String leading) throws IOException {
    file("a.txt", "1 và 2%");
    Path config = Files.writeString(temp.resolve("c.conf"), "--kind count --lang en -v");
    List<Object> words = new ArrayList<>(List.of(leading.split(" ")));
    words.addAll(List.of("extract", "--config", config, news));
    assertThat(run(words.toArray())).isZero();
    assertThat(out()).hasLineCount(1);
    assertThat(err()).isEqualTo("solieu: đã đọc 1 tệp, tìm thấy 1 số liệu\n");
    words.set(words.indexOf(config), temp.resolve("none"));
    assertThat(run(words.toArray())).isEqualTo(2);
    options = "--kind percentage -v";
    assertThat(run("--lang", "vi", "extract", news)).isZero();
    assertThat(out()).hasLineCount(1).contains("2%");
  }

  @ParameterizedTest
  @CsvSource({
    "--kind money, --kind count, '', '1'",
    "--kind money, '', --kind=count, '1'",
    "'', --kind=money, --kind count, '1'",
    "--kind count, '', '', '1'",
    "--kind count, --kind money, '', ''",
    "--kind count, '', -- --kind, '1'",
    "'', --kind count --kind money, '', '1'",
    "'', --quiet --kind money --jobs 1, --kind count, '1'",
  })
  void theCommandLineGoesOverTheLists(String variable, String file, String typed, String figures)
      throws IOException {
    file("a.txt", "1 và 2%");
    options = variable;
    Path config = Files.writeString(temp.resolve("c.conf"), file);
    List<Object> words = new ArrayList<>(List.of("extract", "-q", "--config", config, news));
    words.addAll(typed.isEmpty() ? List.of() : List.of(typed.split(" ")));
    run(words.toArray());
    assertThat(out().lines().map(RunOptionsTest::json).map(record -> record.get("value").asText()))
        .isEqualTo(figures.isEmpty() ? List.of() : List.of(figures));
  }

  @Test
  void theListsAreThoseThatPicocliWouldAddTo() {
    assertThat(
            new ExtractCommand(
                    terminal(System.out, false),
                    new Messages(System.err, language),
                    (a, r) -> extractor)
                .spec().options().stream()
                    .filter(option -> !option.splitRegex().isEmpty())
                    .map(OptionSpec::longestName))
        .containsExactlyInAnyOrderElementsOf(OptionWords.LISTS);
  }

  @Test
  void aFileLeadsToNoOther() throws IOException {
    file("a.txt", "1");
    Path config = Files.writeString(temp.resolve("c.conf"), "--config=other.conf");
    assertThat(run("extract", "--config", config, news)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            String.format(
                "solieu: %s: --config can stand only on the command line%n"
                    + "solieu: 'solieu extract --help' tells how to use it%n",
                config));
    options = "--config " + config;
    assertThat(run("extract", news)).isEqualTo(2);
    assertThat(err()).startsWith("solieu: SOLIEU_OPTS: --config can stand only on the command");
  }

  @Test
  void takesOptionsFromAFileAndTheEnvironment() throws IOException {
    file("a.txt", "1 và 2%");
    Path config =
        Files.writeString(
            temp.resolve("my options"),
            "\uFEFF# mỗi đêm\n--kind count # chỉ đếm\n--format csv --excel\n'" + news + "'\n");
    assertThat(run("extract", "--config", config)).isZero();
    assertThat(out()).startsWith("\uFEFFid,").hasLineCount(2);
    assertThat(run("extract", "--config=" + config, "--format", "tsv")).isZero();
    assertThat(out()).startsWith("\uFEFFid\t");
    options = "--format=tsv --jobs 1";
    assertThat(run("extract", "--config", config)).isZero();
    assertThat(out()).startsWith("\uFEFFid,");
    assertThat(run("extract", news)).isZero();
    assertThat(out()).startsWith("id\t");
    options = "--format 'tsv";
    assertThat(run("extract", news)).isEqualTo(2);
    assertThat(err()).startsWith("solieu: SOLIEU_OPTS: a quote is not closed: '\n");
    assertThat(run("schema")).isZero();
    options = "";
    assertThat(run("extract", "--config", temp.resolve("none"), news)).isEqualTo(2);
    assertThat(err())
        .startsWith("solieu: --config: " + temp + "/none: no such file")
        .endsWith("solieu: 'solieu extract --help' tells how to use it\n");
    assertThat(run("extract", "--config", temp, news)).isEqualTo(2);
    assertThat(run("extract", news, "--format=csv", "--format=tsv")).isEqualTo(2);
  }
}
