package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;

/** What depends on the language, and what never does. */
class LanguageOptionTest extends CliTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lang vi extract khong-co",
        "--lang=VI extract khong-co",
        "extract --lang vi khong-co",
        "extract khong-co --lang=vi",
      })
  void isHeededWhereverItStands(String arguments) {
    assertThat(run((Object[]) arguments.split(" "))).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            "solieu: khong-co: không có tệp hoặc thư mục này; vẫn tiếp tục với phần còn lại\n"
                + "solieu: không đọc được bài nào\n");
  }

  @Test
  void beatsTheLocale() {
    language = Language.VI;
    assertThat(run("extract", "khong-co")).isEqualTo(3);
    assertThat(err()).contains("không có tệp");
    assertThat(run("extract", "khong-co", "--lang", "en")).isEqualTo(3);
    assertThat(err()).contains("no such file");
  }

  @Test
  void endsWhereOptionsEnd() throws IOException {
    assertThat(run("extract", "--", "--lang", "vi")).isEqualTo(3);
    assertThat(err()).contains("--lang: no such file");
  }

  /** The language in which a command line is told to be wrong is the one it asks for. */
  @ParameterizedTest
  @CsvSource({
    "extract --nonsense x, không có tùy chọn --nonsense",
    "extract --out x, không có tùy chọn --out; có phải bạn muốn viết --output?",
    "extarct, không có lệnh extarct; có phải bạn muốn viết extract hoặc explain?",
    "help nothing, không có lệnh nothing",
    "'', thiếu tên lệnh",
    "extract, chưa cho biết đọc gì",
    "extract --output, --output cần một giá trị: FILE",
    "explain, chưa cho biết đọc gì",
    "evaluate, thiếu GOLD_DIR",
    "schema x, thừa tham số x",
    "extract -j many x, '--jobs: \"many\" không phải là số'",
    "extract -j 0 x, --jobs phải từ 1 trở lên",
    "extract --min-confidence high x, '--min-confidence: \"high\" không phải là số'",
    "extract --quiet=often x, '--quiet: tùy chọn này không nhận giá trị, kể cả \"often\"'",
    "extract --quiet --quiet x, chỉ được dùng --quiet một lần",
    "extract --kind cash x, '--kind: \"cash\" không thuộc percentage, money,'",
    "extract --fail-on many x, '--fail-on: \"many\" không phải là số bài như 10'",
    "extract --published 22/11/2024 x, '--published: \"22/11/2024\" không phải là ngày'",
    "extract --lang fr x, '--lang: \"fr\" không thuộc en, vi'",
  })
  void tellsWhatIsWrongWithACommandLine(String arguments, String message) {
    language = Language.VI;
    Object[] words = arguments.isEmpty() ? new Object[0] : arguments.split(" ");
    assertThat(run(words)).isEqualTo(2);
    assertThat(err()).hasLineCount(2).startsWith("solieu: " + message).contains("xem cách dùng");
  }

  @Test
  void neverChangesRecords() throws IOException {
    file("a.txt", "đạt 81% của 12");
    for (String format : List.of("jsonl", "json", "csv", "tsv", "table")) {
      assertThat(run("extract", news, "--format", format, "--lang", "en")).isZero();
      String english = out();
      assertThat(run("extract", news, "--format", format, "--lang", "vi")).isZero();
      assertThat(out()).as(format).isEqualTo(english);
    }
    assertThat(run("schema", "--lang", "vi")).isZero();
    assertThat(out()).contains("What sort of figure it is.");
  }

  @Test
  void countsInVietnamese() throws IOException {
    file("a.txt", "81%");
    Files.write(news.resolve("b.txt"), new byte[] {0});
    assertThat(run("extract", news, "--lang", "vi")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            String.format(
                "solieu: %s/b.txt: không phải văn bản: có ký tự NUL;"
                    + " không lấy được bản ghi nào từ đây%n"
                    + "solieu: đã đọc 1 tệp, tìm thấy 1 số liệu, 1 tệp bị lỗi%n",
                news));
  }

  @ParameterizedTest
  @EnumSource
  void everyCommandAndOptionIsDescribed(Language language) {
    for (CommandLine command : commands(language)) {
      String name = command.getCommandSpec().qualifiedName();
      assertThat(command.getCommandSpec().usageMessage().description()).as(name).isNotEmpty();
      List<ArgSpec> arguments = new ArrayList<>(command.getCommandSpec().options());
      arguments.addAll(command.getCommandSpec().positionalParameters());
      assertThat(arguments)
          .allSatisfy(argument -> assertThat(argument.description()).as(name).isNotEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHelpHasNoTextThatIsNotShown(Language language) {
    Recording recording = new Recording(texts(language));
    CommandLine program = commands(language).get(0);
    program.setResourceBundle(recording);
    for (CommandLine command : withSubcommands(program)) {
      assertThat(command.getUsageMessage(Help.Ansi.OFF)).isNotBlank();
    }
    assertThat(recording.asked).containsAll(texts(language).keySet());
  }

  @Test
  void theHelpHasTheSameKeysInEveryLanguage() {
    assertThat(texts(Language.VI).keySet()).isEqualTo(texts(Language.EN).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help", "extract --help", "help extract", "help help"})
  void theHelpIsVietnamese(String arguments) {
    language = Language.VI;
    assertThat(run((Object[]) arguments.split(" "))).isZero();
    assertThat(out())
        .contains("Cách dùng: solieu", "Ngôn ngữ của thông báo")
        .doesNotContain("Usage", "Options", "Examples", "Show", "Print");
    assertThat(out().lines()).allMatch(line -> line.length() <= 100);
  }

  private static ResourceBundle texts(Language language) {
    return Language.read(Main.class, "help_" + language.code() + ".properties");
  }

  private List<CommandLine> commands(Language language) {
    Terminal terminal = terminal(System.out, false);
    CommandLine program =
        new Commands(
                terminal,
                new Messages(terminal.err(), language),
                (additions, repairing) -> extractor)
            .all();
    HelpTexts.addTo(program, language);
    return withSubcommands(program);
  }

  private static List<CommandLine> withSubcommands(CommandLine program) {
    List<CommandLine> commands = new ArrayList<>(List.of(program));
    commands.addAll(program.getSubcommands().values());
    return commands;
  }

  /** Hears which keys are asked for. */
  private static final class Recording extends ResourceBundle {
    final Set<String> asked = new TreeSet<>();
    private final ResourceBundle texts;

    Recording(ResourceBundle texts) {
      this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
      asked.add(key);
      return texts.getObject(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return texts.getKeys();
    }
  }
}
