package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  /** The numbers of the lexicon's lines do not count: they change with every line that is added. */
  @ParameterizedTest
  @MethodSource("examples")
  void showsWhatItsExamplesDo(Example example) throws IOException {
    maker = SolieuExtractor::new;
    example();
    file("a.txt", "Đạt 81%.");
    Files.write(news.resolve("hong.txt"), new byte[] {1, 2, 3, (byte) 0xFF});
    file("loi.txt", "Phường đãđược phủ sóng; 7 triêụ đồng.");
    String lexicon = readme.substring(readme.indexOf("    # role\t"));
    file("tu.tsv", lexicon.substring(0, lexicon.indexOf("\n\n")).replaceAll("(?m)^ {4}", ""));
    stdin = example.stdin();
    run(example.words().stream().map(this::inTheNews).toArray());
    String shown = ((example.intoFile() ? "" : out()) + err()).replace(news + "/", "");
    shown = withoutLines(example.cut(shown)).strip();
    String expected = withoutLines(example.output());
    if (expected.endsWith("…")) {
      assertThat(shown).startsWith(expected.substring(0, expected.length() - 1).strip());
    } else {
      assertThat(shown).isEqualTo(expected);
    }
  }

  private static String withoutLines(String text) {
    return text.replaceAll("\\.tsv:[0-9]+", ".tsv:N");
  }

  private Object inTheNews(String word) {
    Path file = news.resolve(word);
    return word.endsWith(".txt") || Files.exists(file) ? file : word;
  }

  static List<Example> examples() throws IOException {
    Matcher command =
        Pattern.compile("(?m)^ {4}\\$ (.*solieu .*)\n((?:(?: {4}(?!\\$ ).*)?\n)*)")
            .matcher(Files.readString(Path.of("README.md")));
    List<Example> examples = new ArrayList<>();
    while (command.find()) {
      String output = command.group(2).replaceAll("(?m)^ {4}", "").stripTrailing();
      if (!output.isEmpty()) {
        examples.add(new Example(command.group(1), output));
      }
    }
    assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
    return examples;
  }

  /** A command line of the README, and what stands below it. */
  record Example(String command, String output) {
    private static final Pattern LINE =
        Pattern.compile("(?:echo '(.*)' \\| )?solieu (.*?)( > \\S+)?( \\| cut -d, -f8-10,13)?");

    private String group(int number) {
      Matcher line = LINE.matcher(command);
      assertThat(line.matches()).as(command).isTrue();
      String group = line.group(number);
      return group == null ? "" : group;
    }

    String stdin() {
      return group(1) + "\n";
    }

    List<String> words() {
      return List.of(group(2).split(" "));
    }

    boolean intoFile() {
      return !group(3).isEmpty();
    }

    String cut(String out) {
      return group(4).isEmpty()
          ? out
          : out.replaceAll(
              "(?m)^(?:[^,\n]*,){7}((?:[^,\n]*,){3})[^,\n]*,[^,\n]*,([^,\n]*).*", "$1$2");
    }
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
