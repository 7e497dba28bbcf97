package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.message.Language;

class MainTest extends CliTest {
  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("extract", "schema", "generate-completion", "130, 143");
    assertThat(run("extract", "-h")).isZero();
    assertThat(out())
        .contains("--format", "--output", "--excel", "--kind", "--jobs", "--max-article-size")
        .contains("Exit status:", "Examples:");
    assertThat(run("help", "schema")).isZero();
    assertThat(out()).contains("JSON Schema");
    assertThat(err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--help, 0 1 2 3 4 5 70 129",
    "extract --help, 0 1 2 3 4 5 70 129",
    "report --help, 0 1 2 3 70 129",
    "normalize --help, 0 1 2 3 70 129",
    "explain --help, 0 1 2 3 70 129",
    "evaluate --help, 0 1 2 3 70 129",
    "schema --help, ''",
    "generate-completion --help, ''",
    "help --help, ''",
  })
  void helpListsTheStatusesThatACommandHas(String arguments, String statuses) {
    assertThat(run((Object[]) arguments.split(" "))).isZero();
    assertThat(out().contains("Exit status:")).isEqualTo(!statuses.isEmpty());
    assertThat(
            out()
                .lines()
                .dropWhile(line -> !line.equals("Exit status:"))
                .filter(line -> line.matches(" +[0-9].*"))
                .map(line -> line.strip().split("\\W")[0])
                .collect(Collectors.joining(" ")))
        .isEqualTo(statuses);
  }

  @ParameterizedTest
  @EnumSource
  void helpTellsOfEachCommandInASentence(Language chosen) {
    assertThat(run("--help", "--lang", chosen.code())).isZero();
    assertThat(
            out()
                .lines()
                .dropWhile(line -> !line.matches("Commands:|Các lệnh:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank()))
        .hasSizeGreaterThanOrEqualTo(8)
        .noneMatch(line -> line.strip().endsWith(":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "extract --help", "schema --help"})
  void helpFitsTheTerminal(String arguments) {
    assertThat(run((Object[]) arguments.split(" "))).isZero();
    assertThat(out().lines()).allMatch(line -> line.length() <= 100);
    assertThat(out()).doesNotContain("\u001B");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 55, 80})
  void everyCommandGoesWithAnyWidth(int columns) throws IOException {
    width = columns;
    assertThat(run("extract", "--help")).isZero();
    assertThat(out().lines().skip(1).takeWhile(line -> !line.startsWith("Examples")))
        .allMatch(line -> line.length() <= Math.max(columns, 55));
    assertThat(run("extract", "--format", "table", file("a.txt", "đạt 81%"))).isZero();
    assertThat(out()).contains("81");
    assertThat(err()).isEmpty();
  }

  @Test
  void tellsTheVersionOfTheBuild() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>solieu</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(run("--version")).isZero();
    assertThat(out()).isEqualToNormalizingNewlines("solieu " + version.group(1) + "\n");
    assertThat(run("extract", "-V")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extarct",
        "extract",
        "extract -q",
        "extract --nonsense x",
        "extract --format xml x",
        "extract --jobs many x",
        "extract --output",
        "extract --kind= x",
        "evaluate --kind money x",
        "evaluate --field subject x",
        "generate-completion --nope",
        "generate-completion foo",
        "help extract foo",
        "help --nope extract"
      })
  void refusesWrongCommandLines(String arguments) {
    Object[] words = arguments.isEmpty() ? new Object[0] : arguments.split(" ");
    assertThat(run(words)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).hasLineCount(2).contains("--help").doesNotContain("\tat ");
    assertThat(err().lines()).allMatch(line -> line.startsWith("solieu: "));
  }

  @Test
  void suggestsWhatMayBeMeant() {
    assertThat(run("extarct")).isEqualTo(2);
    assertThat(err()).contains("did you mean extract");
    assertThat(run("extract", "--out", "x")).isEqualTo(2);
    assertThat(err()).contains("did you mean --output?");
  }

  @Test
  void saysThatTheHelpCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(runInto(full, false, "--help")).isEqualTo(3);
    assertThat(err()).hasLineCount(1);
    assertThat(runInto(full, true, "--help")).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void generatesCompletion() {
    assertThat(run("generate-completion")).isZero();
    assertThat(out()).contains("complete -F").contains("--max-article-size").contains("jsonl");
  }

  @Test
  void completionKnowsTheWordsOfEachOption() {
    assertThat(run("generate-completion")).isZero();
    String extract = completion("extract");
    assertThat(extract).contains("FORMAT_option_args=(\"jsonl\" \"json\"", "COLUMN_option_args=(");
    assertThat(extract).contains("LOG_option_args=(", "INPUT_option_args=(");
    assertThat(completion("explain")).contains("FORMAT_option_args=(\"text\" \"jsonl\")");
    assertThat(completion("evaluate")).contains("FIELD_option_args=(\"missed\" \"invented\"");
    for (String command : List.of("extract", "report", "normalize", "explain", "evaluate")) {
      assertThat(completion(command).lines().filter(line -> line.contains("_option_args=(")))
          .map(line -> line.replaceFirst("=.*", ""))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  private String completion(String command) {
    int from = out().indexOf("\nfunction _picocli_solieu_" + command + "() {");
    return out().substring(from, out().indexOf("\n}", from));
  }

  @Test
  void showsControlCharactersInMessages() {
    assertThat(Messages.visible("a\nb\u001B[0m\u202Eđ😀\uD83D"))
        .isEqualTo("a\\u000Ab\\u001B[0m\\u202Eđ😀\\uD83D");
  }
}
