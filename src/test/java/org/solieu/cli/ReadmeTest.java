package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.solieu.Solieu;
import org.solieu.lexicon.Lexicon;
import org.solieu.record.Figure;
import org.solieu.text.lucene.VietnameseAnalyzer;

/** What the README shows is what the program does. */
class ReadmeTest extends CliTest {
  private static final Solieu SOLIEU = Solieu.create();
  private String readme = "";

  @BeforeEach
  void readTheReadme() throws IOException {
    extractor = article -> SOLIEU.extract(article.text());
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void showsTheTableOfItsExample() throws IOException {
    assertThat(run("extract", "--format", "table", example())).isZero();
    assertThat(block("<!-- example: table -->")).isEqualTo(out().strip());
  }

  @Test
  void showsTheLastRecordOfItsExample() throws IOException {
    assertThat(run("extract", example())).isZero();
    List<String> records = out().lines().toList();
    assertThat(block("<!-- example: record -->")).isEqualTo(records.get(records.size() - 1));
  }

  /** The text of the example: the README's quoted lines. */
  private Path example() throws IOException {
    StringBuilder text = new StringBuilder();
    readme
        .lines()
        .filter(line -> line.startsWith("> "))
        .forEach(line -> text.append(line.substring(2)).append('\n'));
    return file("tin.txt", text.toString());
  }

  @Test
  void showsCodeThatWorks() throws IOException {
    String own = Files.readString(Path.of("src/test/java/org/solieu/cli/ReadmeTest.java"));
    assertThat(own.replaceAll("(?m)^ +", ""))
        .contains(block("### From Java").replaceAll("(?m)^ +", ""));
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      runTheCode();
    } finally {
      System.setOut(before);
    }
    assertThat(readme).contains("prints `" + printed.toString(UTF_8).strip() + "`");
  }

  private static void runTheCode() {
    Solieu solieu = Solieu.create();
    for (Figure figure : solieu.extract("Giá xăng giảm 420 đồng/lít so với tháng trước.")) {
      System.out.println(figure.quote() + ": " + figure.value() + " " + figure.unit());
    }
  }

  @Test
  void namesTheAnalyzerAsItIs() {
    try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(Lexicon.builtIn())) {
      assertThat(analyzer.tokens("một").hasAttributes()).isTrue();
    }
    assertThat(readme).contains("new VietnameseAnalyzer(Lexicon.builtIn())");
  }

  @Test
  void listsEveryExitStatusAndOption() {
    assertThat(ExitStatus.meanings().keySet())
        .allSatisfy(status -> assertThat(readme).contains("\n| " + status + " | "));
    assertThat(run("extract", "--help")).isZero();
    assertThat(out().lines().filter(line -> line.matches(" +(-\\w, +)?--[a-z].*")))
        .isNotEmpty()
        .map(line -> line.replaceAll("^.*?(--[a-z-]+).*$", "$1"))
        .allSatisfy(option -> assertThat(readme).contains(option));
  }

  @Test
  void listsEveryCondition() {
    String conditions = readme.substring(readme.indexOf("| needs | what it asks for |"));
    assertThat(Lexicon.builtIn().entries().stream().flatMap(entry -> entry.needs().stream()))
        .isNotEmpty()
        .allSatisfy(need -> assertThat(conditions).contains("`" + need + "`"));
  }

  /** What stands in the first fenced block behind a line. */
  private String block(String mark) {
    int from = readme.indexOf("```", readme.indexOf(mark));
    int begin = readme.indexOf('\n', from) + 1;
    return readme.substring(begin, readme.indexOf("```", begin)).strip();
  }
}
