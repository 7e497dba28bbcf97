package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.output.Column;

/** Where records go, and how they are laid out. The stand-in finds percentages and counts. */
class OutputOptionsTest extends CliTest {
  @Test
  void neverReplacesWhatIsReadBesideTheArticles() throws IOException {
    file("a.txt", "1");
    String words = "noun\t\t\tkhay\t\t\tmua 12 khay\n";
    Path lexicon = Files.writeString(temp.resolve("lx.tsv"), words);
    Path link = Files.createSymbolicLink(temp.resolve("link.tsv"), lexicon);
    Path config = Files.writeString(temp.resolve("c.csv"), "-o " + temp.resolve("c.csv"));
    for (String command : List.of("extract", "report")) {
      assertThat(run(command, "--lexicon", lexicon, "-o", lexicon, news)).isEqualTo(2);
      assertThat(err()).contains("lx.tsv is to be read, and the output would replace it");
      assertThat(run(command, "--lexicon", link, "-o", lexicon, news)).isEqualTo(2);
    }
    assertThat(lexicon).hasContent(words);
    assertThat(run("extract", "--config", config, news)).isEqualTo(2);
    assertThat(config).content().startsWith("-o ");
    assertThat(run("extract", "--lexicon", lexicon, "-o", temp.resolve("o.csv"), news)).isZero();
  }

  @Test
  void savesTextsApartFromWhatIsRead() throws IOException {
    Path article = news.resolve("a.txt");
    Files.write(article, "1 và 2".getBytes(StandardCharsets.UTF_16));
    byte[] before = Files.readAllBytes(article);
    Path inside = news.resolve("texts");
    for (Path folder : List.of(news, temp, inside)) {
      assertThat(run("extract", "--save-text", folder, news)).isEqualTo(2);
      assertThat(err()).contains("must not hold each other");
    }
    assertThat(run("extract", "--save-text", news, article)).isEqualTo(2);
    assertThat(article).hasBinaryContent(before);
    assertThat(inside).doesNotExist();
    assertThat(run("extract", "--save-text", temp.resolve("texts"), news)).isZero();
    assertThat(temp.resolve("texts/tin/a.txt")).hasContent("1 và 2");
    stdin = "3";
    assertThat(run("extract", "--save-text", temp, "-")).isZero();
    assertThat(temp.resolve("stdin.txt")).hasContent("3");
  }

  @Test
  void choosesAndOrdersColumns() throws IOException {
    file("a.txt", "đạt 81%");
    assertThat(run("extract", news, "--columns", "value,quote,unit", "-f", "csv")).isZero();
    assertThat(out()).isEqualTo("value,quote,unit\n81,81%,%\n");
    assertThat(run("extract", news, "--columns", "quote", "--columns", "VALUE")).isZero();
    assertThat(out()).isEqualTo("{\"quote\":\"81%\",\"value\":81}\n");
  }

  @Test
  void writesForVietnameseSpreadsheets() throws IOException {
    file("a.txt", "đạt 81,5%");
    assertThat(run("extract", news, "--decimal-comma", "--columns", "value,kind")).isZero();
    assertThat(out()).startsWith("value;kind\n");
    assertThat(run("extract", news, "--delimiter", "tab", "--columns", "value,kind")).isZero();
    assertThat(out()).startsWith("value\tkind\n");
    assertThat(run("extract", news, "--delimiter", "|", "--columns", "value,kind")).isZero();
    assertThat(out()).startsWith("value|kind\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--delimiter ; -f tsv, --delimiter goes with csv",
    "--delimiter ;; -f csv, '--delimiter: '';;'' is none of comma, semicolon, tab, pipe'",
    "--decimal-comma -f jsonl, --decimal-comma goes with csv",
    "--columns quote, ",
    "--columns colour, '--columns: ''colour'' is none of id, source'",
    "'--columns quote,quote', --columns names a column twice",
    "--describe -f csv, --describe needs a file as --output",
    "--describe -f tsv -o a.tsv, --describe goes with csv",
    "--describe -o -, --describe needs a file as --output",
    "--split-by kind, --split-by needs a folder as --output",
    "--split-by year -o x, '--split-by: ''year'' is none of source, kind'",
    "--state s -o x.xlsx, '--state goes with jsonl, csv, tsv, not with xlsx'",
    "--state s --split-by kind -o x, --state needs one file",
  })
  void refusesWhatDoesNotGoTogether(String options, String message) throws IOException {
    file("a.txt", "81%");
    String line = "extract " + news + " " + options.replace("'", "");
    assertThat(run((Object[]) line.split(" "))).isEqualTo(message == null ? 0 : 2);
    if (message != null) {
      assertThat(err()).contains(message);
    }
  }

  @Test
  void writesAWorkbook() throws IOException {
    file("a.txt", "đạt 81%");
    Path output = temp.resolve("a.xlsx");
    assertThat(run("extract", news, "-o", output)).isZero();
    byte[] first = Files.readAllBytes(output);
    assertThat(first).startsWith('P', 'K');
    assertThat(run("extract", news, "-o", output, "--lang", "vi", "-j", 1)).isZero();
    assertThat(Files.readAllBytes(output)).isEqualTo(first);
    assertThat(run("extract", news, "-f", "xlsx")).isZero();
    assertThat(out()).startsWith("PK");
  }

  @Test
  void splitsByArticle() throws IOException {
    Files.createDirectories(news.resolve("sub"));
    file("a.txt", "đạt 81%");
    file("sub/b.txt", "12 và 7%");
    file("sub/c.txt", "không có");
    Path output = temp.resolve("new/out");
    assertThat(run("extract", news, "-o", output, "--split-by", "source", "-f", "csv")).isZero();
    assertThat(out()).isEmpty();
    assertThat(files(output)).containsExactly("tin/a.txt.csv", "tin/sub/b.txt.csv");
    assertThat(output.resolve("tin/sub/b.txt.csv")).content().hasLineCount(3);
  }

  @Test
  void splitsByKind() throws IOException {
    file("a.txt", "đạt 81%");
    file("b.txt", "12 và 7%");
    Path output = temp.resolve("out");
    assertThat(run("extract", news, "-o", output, "--split-by", "kind")).isZero();
    assertThat(files(output)).containsExactly("count.jsonl", "percentage.jsonl");
    assertThat(output.resolve("percentage.jsonl")).content().hasLineCount(2);
    assertThat(run("extract", news, "-o", output, "--split-by=kind", "-f", "xlsx")).isZero();
    assertThat(files(output)).hasSize(4).contains("count.xlsx");
  }

  @Test
  void keepsSourcesApartThatFileSystemsDoNot() throws IOException {
    file("A.txt", "81%");
    file("a.txt", "82%");
    Path output = temp.resolve("out");
    assertThat(run("extract", news, "-o", output, "--split-by", "source")).isZero();
    assertThat(files(output))
        .hasSize(2)
        .contains("tin/A.txt.jsonl")
        .doesNotContain("tin/a.txt.jsonl");
  }

  @Test
  void refusesToWriteAmongWhatItReads() throws IOException {
    file("a.txt", "81%");
    Path inside = Files.createDirectory(news.resolve("out"));
    for (Path output : List.of(inside, news, temp, news.resolve("new/deep"))) {
      assertThat(run("extract", news, "-o", output, "--split-by", "kind")).isEqualTo(2);
      assertThat(err()).contains("must not hold each other");
    }
    Path file = Files.writeString(temp.resolve("out"), "");
    assertThat(run("extract", news, "-o", file, "--split-by", "kind")).isEqualTo(3);
    assertThat(err()).contains(file + ": is no folder");
  }

  @Test
  void leavesNothingHalfWrittenWhereEveryArticleFails() throws IOException {
    file("a.txt", "\0");
    Path output = temp.resolve("out");
    assertThat(run("extract", news, "-o", output, "--split-by", "kind")).isEqualTo(3);
    assertThat(files(output)).isEmpty();
  }

  @Test
  void describesACsvFile() throws Exception {
    file("a.txt", "đạt 81%");
    Path output = temp.resolve("Số liệu.csv");
    assertThat(run("extract", news, "-o", output, "--describe")).isZero();
    JsonNode resource = description(temp).at("/resources/0");
    assertThat(resource.get("name").textValue()).isEqualTo("so-lieu");
    assertThat(resource.get("path").textValue()).isEqualTo("Số liệu.csv");
    byte[] bytes = Files.readAllBytes(output);
    assertThat(resource.get("bytes").intValue()).isEqualTo(bytes.length);
    assertThat(resource.get("hash").textValue())
        .isEqualTo(
            "sha256:"
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    assertThat(resource.at("/dialect/delimiter").textValue()).isEqualTo(",");
    JsonNode fields = resource.at("/schema/fields");
    assertThat(fields).hasSize(Column.values().length);
    assertThat(fields)
        .allSatisfy(
            field -> {
              assertThat(field.get("description").textValue()).isNotBlank();
              assertThat(field.get("description@vi").textValue()).isNotBlank();
            });
    JsonNode kind = fields.get(Column.KIND.ordinal());
    assertThat(kind.at("/constraints/enum")).hasSize(9);
    assertThat(kind.at("/categories/1/label@vi").textValue()).isEqualTo("số tiền");
    assertThat(fields.get(Column.VALUE.ordinal()).get("type").textValue()).isEqualTo("number");
    assertThat(fields.get(Column.START.ordinal()).get("unit").textValue()).isEqualTo("code point");
  }

  @Test
  void describesChosenColumnsAndDecimalCommas() throws IOException {
    file("a.txt", "đạt 81%");
    Path output = temp.resolve("a.csv");
    assertThat(
            run(
                "extract",
                news,
                "-o",
                output,
                "--describe",
                "--decimal-comma",
                "--columns",
                "quote,value"))
        .isZero();
    JsonNode resource = description(temp).at("/resources/0");
    assertThat(resource.at("/dialect/delimiter").textValue()).isEqualTo(";");
    assertThat(resource.at("/schema/fields")).hasSize(2);
    assertThat(resource.at("/schema/fields/1/decimalChar").textValue()).isEqualTo(",");
    assertThat(resource.at("/schema").has("primaryKey")).isFalse();
  }

  @Test
  void describesAllFilesOfAFolder() throws IOException {
    file("a.txt", "đạt 81%");
    file("b.txt", "12 và 7%");
    Path output = temp.resolve("out");
    assertThat(run("extract", news, "-o", output, "--split-by", "kind", "--describe")).isZero();
    assertThat(description(output).at("/resources")).hasSize(2);
    assertThat(run("extract", news, "-o", output.resolve("all.csv"), "--describe")).isZero();
    assertThat(description(output).at("/resources"))
        .extracting(resource -> resource.get("path").textValue())
        .containsExactly("percentage.csv", "count.csv", "all.csv");
    Files.delete(output.resolve("count.csv"));
    assertThat(run("extract", news, "-o", output.resolve("all.csv"), "--describe")).isZero();
    assertThat(description(output).at("/resources")).hasSize(2);
  }

  @Test
  void describesNoFileThatHasChanged() throws IOException {
    file("a.txt", "đạt 81%");
    Path same = temp.resolve("same.csv");
    Path edited = temp.resolve("edited.csv");
    Path longer = temp.resolve("longer.csv");
    for (Path output : List.of(same, edited, longer)) {
      assertThat(run("extract", news, "-o", output, "--describe")).isZero();
    }
    Files.writeString(edited, Files.readString(edited).replace("81", "82"));
    Files.writeString(longer, Files.readString(longer) + "x");
    assertThat(run("extract", news, "-o", temp.resolve("new.csv"), "--describe")).isZero();
    assertThat(description(temp).at("/resources"))
        .extracting(resource -> resource.get("path").textValue())
        .containsExactly("same.csv", "new.csv");
  }

  @Test
  void describesTheOutputOfARunWithAState() throws IOException {
    file("a.txt", "đạt 81%");
    Path output = temp.resolve("a.csv");
    Path state = temp.resolve("a.state");
    assertThat(run("extract", news, "-o", output, "--describe", "--state", state)).isZero();
    assertThat(description(temp).at("/resources/0/bytes").longValue())
        .isEqualTo(Files.size(output));
  }

  @Test
  void doesNotReplaceTheDescriptionOfSomethingElse() throws IOException {
    file("a.txt", "đạt 81%");
    Path other = Files.writeString(temp.resolve("datapackage.json"), "{\"name\": \"other\"}");
    assertThat(run("extract", news, "-o", temp.resolve("a.csv"), "--describe")).isEqualTo(3);
    assertThat(err()).contains("datapackage.json was not made by solieu");
    assertThat(other).hasContent("{\"name\": \"other\"}");
    assertThat(temp.resolve("a.csv")).doesNotExist();
    Files.writeString(other, "no JSON");
    assertThat(run("extract", news, "-o", temp.resolve("a.csv"), "--describe")).isEqualTo(3);
    assertThat(other).hasContent("no JSON");
  }

  private static JsonNode description(Path folder) throws IOException {
    return new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
