package org.solieu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.lexicon.Lexicon;
import org.solieu.record.Direction;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.record.Status;
import org.solieu.text.Repair;

/** The page's modules, one by one. */
class ModulesTest extends BrowserTest {
  /** The value of an expression in the scope of a module and all it imports. */
  private JsonNode evaluate(String module, String expression) throws IOException {
    return tab.evaluate(
        "(() => { 'use strict';\n" + ScriptBundle.of(module) + "return " + expression + "; })()");
  }

  private static String literal(Object value) throws IOException {
    return new JsonMapper().writeValueAsString(value);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2",
    "-1, 1",
    "-2, -1",
    "0, 0.0",
    "-0, 0",
    "10, 9",
    "0.10, 0.1",
    "0.09, 0.1",
    "1.5, 1.50",
    "7000000000000000001, 7000000000000000002",
    "-0.5, 0",
    "007, 7.5",
    "100, 100.000000000000000001",
  })
  void comparesDecimalsExactly(String a, String b) throws IOException {
    int expected = new BigDecimal(a).compareTo(new BigDecimal(b));
    String call = "Math.sign(compareDecimals('%s', '%s'))";
    assertThat(evaluate("decimal.js", call.formatted(a, b)).asInt()).isEqualTo(expected);
    assertThat(evaluate("decimal.js", call.formatted(b, a)).asInt()).isEqualTo(-expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1579500000000 | 1.579.500.000.000 | 1,579,500,000,000",
        "1234.5678 | 1.234,5678 | 1,234.5678",
        "-999 | -999 | -999",
        "-1000 | -1.000 | -1,000",
        "0.001 | 0,001 | 0.001",
      })
  void writesDecimalsAsPeopleDo(String number, String vi, String en) throws IOException {
    String call = "formatDecimal('%s', '%s')";
    assertThat(evaluate("decimal.js", call.formatted(number, "vi")).asText()).isEqualTo(vi);
    assertThat(evaluate("decimal.js", call.formatted(number, "en")).asText()).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "Số liệu, so lieu",
    "ĐƯỜNG ĐÃ ĐƯỢC, duong da duoc",
    "hoà hòa, hoa hoa",
    "ngươ\u0300i, nguoi",
    "km², km²",
  })
  void foldsDiacritics(String text, String folded) throws IOException {
    assertThat(evaluate("text.js", "fold(" + literal(text) + ")").asText()).isEqualTo(folded);
  }

  @Test
  void turnsCodePointsIntoUtf16() throws IOException {
    String text = "a😀b\uD800c😀😀d";
    List<Integer> codePoints = new ArrayList<>();
    List<Integer> utf16 = new ArrayList<>();
    for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
      codePoints.add(i);
      utf16.add(text.offsetByCodePoints(0, i));
    }
    JsonNode turned = evaluate("text.js", "toUtf16('a😀b\\uD800c😀😀d', " + codePoints + ")");
    assertThat(turned.toString()).isEqualTo(utf16.toString().replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024, 2025",
    "2024-Q3, 2024.5, 2024.75",
    "2024-H2, 2024.5, 2025",
    "2022/2025, 2022, 2026",
    "2009/.., 2009, 2010",
    "../2010, 2010, 2011",
  })
  void readsPeriods(String period, double from, double to) throws IOException {
    JsonNode span = evaluate("period.js", "spanOf('" + period + "')");
    assertThat(span.path("from").asDouble()).isEqualTo(from);
    assertThat(span.path("to").asDouble()).isEqualTo(to);
    assertThat(evaluate("period.js", "spanOf('--11-22')").isNull()).isTrue();
  }

  @Test
  void findsItemsByTheirOffsets() throws IOException {
    Random random = new Random(7);
    for (int count : new int[] {0, 1, 2, 7, 64, 100}) {
      List<Integer> heights = random.ints(count, 1, 50).boxed().toList();
      JsonNode found =
          evaluate(
              "offsets.js",
              """
              (() => {
                const offsets = new Offsets(%s.map(() => 3));
                const heights = %s;
                heights.forEach((height, i) => offsets.setHeight(i, height));
                const naive = (offset) => {
                  let i = 0, end = 0;
                  for (; i < heights.length - 1; i++) {
                    end += heights[i];
                    if (end > offset) break;
                  }
                  return Math.max(0, i);
                };
                for (let offset = -5; offset <= offsets.total + 5; offset++) {
                  if (offsets.at(offset) !== naive(offset)) return `at ${offset}`;
                }
                return heights.every((_, i) =>
                  offsets.of(i) === heights.slice(0, i).reduce((a, b) => a + b, 0)) && 'right';
              })()
              """
                  .formatted(heights, heights));
      assertThat(found.asText()).as("%d items", count).isEqualTo("right");
    }
  }

  @Test
  void partsTextsWithoutLosingAnything() throws IOException {
    String text =
        "một\r\n\n \n" + "chữ ".repeat(1500) + "\nkhông" + "x".repeat(5000) + "😀".repeat(3000);
    JsonNode chunks =
        evaluate("segments.js", "chunks(" + literal(text) + ").map(({from, to}) => [from, to])");
    StringBuilder joined = new StringBuilder();
    int at = 0;
    for (JsonNode chunk : chunks) {
      int from = chunk.get(0).asInt();
      int to = chunk.get(1).asInt();
      assertThat(from).isGreaterThanOrEqualTo(at);
      assertThat(to - from).isBetween(1, 2001);
      assertThat(Character.isLowSurrogate(text.charAt(from))).isFalse();
      joined.append(text, from, to);
      at = to;
    }
    assertThat(joined.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void knowsEveryWordOfTheRecordInBothLanguages() throws IOException {
    List<String> codes = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      codes.add(kind.code());
    }
    for (Modifier modifier : Modifier.values()) {
      codes.add(modifier.code());
    }
    for (Direction direction : Direction.values()) {
      codes.add(direction.code());
    }
    for (Status status : Status.values()) {
      codes.add(status.code());
    }
    List<String> reasons = new ArrayList<>();
    for (Repair.Reason reason : Repair.Reason.values()) {
      reasons.add(reason.code());
    }
    for (String lang : List.of("vi", "en")) {
      String messages = "new Messages('" + lang + "')";
      assertThat(unknown(messages + ".code(word)", codes, lang)).isEmpty();
      assertThat(unknown(messages + ".reason(word)", reasons, lang)).isEmpty();
      assertThat(unknown(messages + ".rule(word) ?? word", rules(), lang)).isEmpty();
    }
  }

  /** Words for which an expression gives nothing else; in English a word may be its own name. */
  private List<String> unknown(String expression, List<String> words, String lang)
      throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String word : words) {
      String told =
          evaluate(
                  "messages.js",
                  "(() => { const word = '" + word + "'; return " + expression + "; })()")
              .asText();
      boolean named = lang.equals("en") && word.matches("[a-z]+") && told.equals(word);
      if (told.isEmpty() || (told.equals(word) && !named)) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /** The rules that have a confidence. */
  private static List<String> rules() throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream("/org/solieu/figure/confidence.tsv")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .toList();
    }
  }

  @Test
  void saysTheSameThingsInBothLanguages() throws IOException {
    JsonNode keys =
        evaluate(
            "messages.js",
            "['vi', 'en'].map(lang => Object.entries(messagesOf(lang)).flatMap(([key, value]) =>"
                + " typeof value === 'object' ? Object.keys(value).map(inner => key + '.' + inner)"
                + " : [key]).sort())");
    assertThat(keys.get(0)).hasSizeGreaterThan(100).isEqualTo(keys.get(1));
  }

  @Test
  void quotesAndGuardsCells() throws IOException {
    String figure =
        "{ get: (column) => ({ quote: '=1+1', unit: 'a,b', subject: 'nói \"có\"', value: '-5',"
            + " sentence: 'a\\nb', start: 3 })[column] ?? null }";
    assertThat(evaluate("csv.js", "csv([" + figure + "])").asText().split("\n", 2)[1])
        .isEqualTo(",,,,,3,,=1+1,,-5,,,\"a,b\",,,,,\"nói \"\"có\"\"\",,,\"a\nb\",,\n");
    assertThat(evaluate("csv.js", "csvForExcel([" + figure + "])").asText())
        .startsWith("\uFEFFid,source,")
        .contains("\r\n,,,,,3,,'=1+1,,-5,,,\"a,b\"");
  }

  /** As --excel writes it: RecordWriterTest has the same cells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "=x ! '=x",
        "+x ! '+x",
        "-5,3% ! \"'-5,3%\"",
        "@x ! '@x",
        "\\tx ! '\\tx",
        "\\rx ! \"'\\rx\"",
        "\\nx ! \"'\\nx\"",
        "＝x ! '＝x",
        "＋x ! '＋x",
        "－x ! '－x",
        "＠x ! '＠x",
        "x;=1+1 ! x;'=1+1",
        "x|=1 ! x|'=1",
        "y\\n@SUM(A1),-2 ! \"y\\n'@SUM(A1),'-2\"",
        "a - b, +c ! \"a - b, +c\"",
        "5 - 3 = 2 ! 5 - 3 = 2",
      },
      quoteCharacter = '`')
  void guardsCellsAsTheCommandDoes(String text, String cell) throws IOException {
    String figure =
        "{ get: (column) => (column === 'sentence' ? "
            + literal(text.translateEscapes())
            + " : null) }";
    assertThat(evaluate("csv.js", "csvForExcel([" + figure + "])").asText())
        .endsWith("\r\n" + ",".repeat(20) + cell.translateEscapes() + ",,\r\n");
  }
}
