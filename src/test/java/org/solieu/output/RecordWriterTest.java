package org.solieu.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.solieu.record.FigureRecord;

class RecordWriterTest {
  private static final String FULL_JSON =
      "{\"id\":\"0123456789abcdef\",\"source\":\"tin/a.txt\",\"title\":\"Đầu đề\","
          + "\"published\":\"2024-11-22\",\"url\":\"https://a.vn/1\",\"start\":10,\"end\":31,"
          + "\"quote\":\"từ 1,5 đến 400 tỷ đồng/tháng\",\"kind\":\"money\",\"value\":1500000000,"
          + "\"value_max\":400000000000,\"base\":98,\"unit\":\"VND\",\"per\":\"tháng\","
          + "\"modifier\":\"more_than\",\"direction\":\"up\",\"versus\":\"cuối năm 2023\","
          + "\"subject\":\"kinh phí\",\"period\":\"2024-11\",\"status\":\"planned\","
          + "\"sentence\":\"Ông nói: \\\"tăng\\\", rồi thôi.\",\"rule\":\"money-range\","
          + "\"confidence\":0.90}";
  private static final String BARE_JSON =
      "{\"id\":\"fedcba9876543210\",\"source\":\"tin/b.txt\",\"title\":null,\"published\":null,"
          + "\"url\":null,\"start\":4,\"end\":7,\"quote\":\"81%\",\"kind\":\"percentage\","
          + "\"value\":81,\"value_max\":null,\"base\":null,\"unit\":\"%\",\"per\":null,"
          + "\"modifier\":null,\"direction\":null,\"versus\":null,\"subject\":null,"
          + "\"period\":null,\"status\":\"actual\",\"sentence\":\"Đạt 81%.\",\"rule\":\"percent\","
          + "\"confidence\":null}";
  private static final Layout EXCEL = new Layout(null, true, null, false, 100);
  private static final String CSV_HEADINGS =
      "id,source,title,published,url,start,end,quote,kind,value,value_max,base,unit,per,modifier,"
          + "direction,versus,subject,period,status,sentence,rule,confidence";

  @Test
  void writesJsonLines() throws IOException {
    assertThat(written(OutputFormat.JSONL, Samples.full(), Samples.bare()))
        .isEqualTo(FULL_JSON + "\n" + BARE_JSON + "\n");
    assertThat(written(OutputFormat.JSONL)).isEmpty();
  }

  @Test
  void writesOneJsonArray() throws IOException {
    assertThat(written(OutputFormat.JSON, Samples.full(), Samples.bare()))
        .isEqualTo("[\n" + FULL_JSON + ",\n" + BARE_JSON + "\n]\n");
    assertThat(written(OutputFormat.JSON)).isEqualTo("[]\n");
  }

  @Test
  void writesCsv() throws IOException {
    assertThat(written(OutputFormat.CSV, Samples.full(), Samples.bare()))
        .isEqualTo(
            CSV_HEADINGS
                + "\n0123456789abcdef,tin/a.txt,Đầu đề,2024-11-22,https://a.vn/1,10,31,"
                + "\"từ 1,5 đến 400 tỷ đồng/tháng\",money,1500000000,400000000000,98,VND,tháng,"
                + "more_than,up,cuối năm 2023,kinh phí,2024-11,planned,"
                + "\"Ông nói: \"\"tăng\"\", rồi thôi.\",money-range,0.90"
                + "\nfedcba9876543210,tin/b.txt,,,,4,7,81%,percentage,81,,,%,,,,,,,actual,Đạt 81%.,"
                + "percent,\n");
    assertThat(written(OutputFormat.CSV)).isEqualTo(CSV_HEADINGS + "\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = OutputFormat.class,
      names = {"JSONL", "JSON", "CSV", "TSV"})
  void writesTheSameWhetherPreparedOrNot(OutputFormat format) throws IOException {
    List<List<FigureRecord>> articles =
        List.of(
            List.of(),
            List.of(Samples.full(), Samples.record("5\uD800%", BigDecimal.ONE, "\uD83D\uDE00 5%")),
            Collections.nCopies(1200, Samples.bare()),
            List.of(Samples.bare()));
    List<FigureRecord> all = articles.stream().flatMap(List::stream).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = format.writer(out, Layout.DEFAULT)) {
      for (Prepared some : articles.stream().map(writer::prepare).toList()) {
        writer.write(some);
      }
      writer.end();
    }
    assertThat(out.toString(UTF_8)).isEqualTo(written(format, all.toArray(FigureRecord[]::new)));
  }

  @Test
  void writesTsv() throws IOException {
    FigureRecord record = Samples.record("5\t\"%\"", BigDecimal.ONE, "một\r\nhai");
    assertThat(written(OutputFormat.TSV, record))
        .isEqualTo(
            CSV_HEADINGS.replace(',', '\t')
                + "\nfedcba9876543210\ttin/b.txt\t\t\t\t4\t7\t\"5 \"\"%\"\"\"\tpercentage\t1\t\t\t%"
                + "\t\t\t\t\t\t\tactual\tmột  hai\tpercent\t\n");
  }

  @Test
  void quotesWhatCsvMustQuote() throws Exception {
    String odd = "a\"b,c\nd\r\ne\tf 'g' \\h";
    String csv = written(OutputFormat.CSV, Samples.record(odd, BigDecimal.ONE, "\""));
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(csv))
            .withKeepCarriageReturn(true)
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      reader.readNext();
      String[] row = reader.readNext();
      assertThat(row).hasSize(23);
      assertThat(row[7]).isEqualTo(odd);
      assertThat(row[20]).isEqualTo("\"");
      assertThat(reader.readNext()).isNull();
    }
  }

  /** A quotation that opens in one record and closes in another would join them. */
  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV"})
  void keepsOpenQuotationsApart(OutputFormat format) throws Exception {
    String text =
        written(
            format,
            Samples.record("\"5%", BigDecimal.ONE, "\"Đạt\t5%"),
            Samples.record("6%\"", BigDecimal.ONE, "Đạt 6%\""));
    char separator = format == OutputFormat.CSV ? ',' : '\t';
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .build()) {
      List<String[]> rows = reader.readAll();
      assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(23));
      assertThat(rows.get(1)[7]).isEqualTo("\"5%");
      assertThat(rows.get(2)[20]).isEqualTo("Đạt 6%\"");
    }
    assertThat(text).hasLineCount(3);
  }

  @Test
  void makesCsvReadyForExcel() throws IOException {
    FigureRecord record = Samples.record("-5,3%", new BigDecimal("-5.3"), "=1+1", "@SUM(\"a\",1)");
    assertThat(written(OutputFormat.CSV, EXCEL, record))
        .isEqualTo(
            "\uFEFF"
                + CSV_HEADINGS
                + "\r\nfedcba9876543210,tin/b.txt,,,,4,7,\"'-5,3%\",percentage,-5.3,,,%,,,,,"
                + "\"'@SUM(\"\"a\"\",1)\",,actual,'=1+1,percent,\r\n");
  }

  @Test
  void makesEveryFormulaStartHarmless() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
      assertThat(written(OutputFormat.TSV, EXCEL, Samples.record(start + "x", BigDecimal.ONE, "x")))
          .startsWith("\uFEFFid\t")
          .contains("'" + start + "x");
    }
  }

  /** A spreadsheet that takes other separators would find cells in the middle of this one. */
  @Test
  void makesFormulasBehindSeparatorsHarmless() throws IOException {
    FigureRecord record = Samples.record("x;=1+1", BigDecimal.ONE, "y\n@SUM(A1),-2", "a - b, +c");
    assertThat(written(OutputFormat.CSV, EXCEL, record))
        .contains(",x;'=1+1,", "\"y\n'@SUM(A1),'-2\"", "\"a - b, +c\"");
  }

  @Test
  void writesTheChosenColumnsInTheirOrder() throws IOException {
    Layout layout = new Layout(List.of(Column.VALUE, Column.QUOTE), false, null, false, 300);
    assertThat(written(OutputFormat.CSV, layout, Samples.bare()))
        .isEqualTo("value,quote\n81,81%\n");
    assertThat(written(OutputFormat.TSV, layout, Samples.bare()))
        .isEqualTo("value\tquote\n81\t81%\n");
    assertThat(written(OutputFormat.JSONL, layout, Samples.bare()))
        .isEqualTo("{\"value\":81,\"quote\":\"81%\"}\n");
    assertThat(written(OutputFormat.JSON, layout, Samples.bare()))
        .isEqualTo("[\n{\"value\":81,\"quote\":\"81%\"}\n]\n");
    assertThat(written(OutputFormat.TABLE, layout, Samples.bare()))
        .isEqualTo("tin/b.txt\n  VALUE  QUOTE\n     81  81%\n");
  }

  @Test
  void writesOtherDelimitersAndDecimalCommas() throws IOException {
    assertThat(delimited(';', false)).isEqualTo("quote;value\n\"x;y\";-5.3\n");
    assertThat(delimited('|', false)).isEqualTo("quote|value\nx;y|-5.3\n");
    assertThat(delimited(',', true)).isEqualTo("quote,value\nx;y,\"-5,3\"\n");
    assertThat(delimited(null, true)).isEqualTo("quote;value\n\"x;y\";-5,3\n");
    assertThat(delimited(null, false)).isEqualTo("quote,value\nx;y,-5.3\n");
  }

  private static String delimited(Character delimiter, boolean decimalComma) throws IOException {
    List<Column> columns = List.of(Column.QUOTE, Column.VALUE);
    Layout layout = new Layout(columns, false, delimiter, decimalComma, 300);
    FigureRecord record = Samples.record("x;y", new BigDecimal("-5.3"), "x");
    return written(OutputFormat.CSV, layout, record);
  }

  @Test
  void writesLoneSurrogates() throws IOException {
    FigureRecord record = Samples.record("a\uD83D\"b\uDE00😀", BigDecimal.ONE, "\uDE00");
    String json = written(OutputFormat.JSONL, record);
    assertThat(json).contains("\"quote\":\"a\\uD83D\\\"b\\uDE00😀\"");
    JsonNode node = new ObjectMapper().readTree(json);
    assertThat(node.get("quote").textValue()).isEqualTo("a\uD83D\"b\uDE00😀");
    assertThat(node.get("sentence").textValue()).isEqualTo("\uDE00");
    assertThat(written(OutputFormat.CSV, record)).contains(",\"a\uFFFD\"\"b\uFFFD😀\",");
  }

  @Test
  void writesNumbersExactly() throws IOException {
    String digits = "123456789012345678901234567890.123456789012345678901234567890";
    FigureRecord exact = Samples.record("x", new BigDecimal(digits), "x");
    FigureRecord large = Samples.record("x", new BigDecimal("4E+30"), "x");
    FigureRecord small = Samples.record("x", new BigDecimal("1E-12"), "x");
    for (OutputFormat format : EnumSet.complementOf(EnumSet.of(OutputFormat.XLSX))) {
      assertThat(written(format, exact, large, small))
          .contains(digits)
          .contains("4" + "0".repeat(30))
          .contains("0.000000000001")
          .doesNotContain("E+");
    }
  }

  @Test
  void escapesOnlyWhatJsonDemands() throws IOException {
    FigureRecord record = Samples.record("ệ\u2028\u0007/<>&'\u00A0", BigDecimal.ONE, "x");
    assertThat(written(OutputFormat.JSONL, record))
        .contains("\"quote\":\"ệ\u2028\\u0007/<>&'\u00A0\"");
  }

  @Test
  void doesNotDependOnTheLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG", ""));
      writesLoneSurrogates();
      Locale.setDefault(new Locale("tr", "TR"));
      writesJsonLines();
      writesCsv();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesNothingBeforeTheFirstArticle(OutputFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(out, Layout.DEFAULT).flush();
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void tellsOfAFullDisk(OutputFormat format) {
    assertThatIOException()
        .isThrownBy(
            () -> {
              RecordWriter writer = format.writer(new FullDisk(100), Layout.DEFAULT);
              writer.write(List.of(Samples.full(), Samples.bare()));
              writer.end();
            })
        .withMessage("No space left on device");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "XLSX") // It is written at the end.
  void tellsOfAFullDiskInTheMiddle(OutputFormat format) {
    RecordWriter writer = format.writer(new FullDisk(200_000), Layout.DEFAULT);
    List<FigureRecord> article = Collections.nCopies(100, Samples.full());
    assertThatIOException()
        .isThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                writer.write(article);
              }
            });
  }

  private static String written(OutputFormat format, FigureRecord... records) throws IOException {
    return written(format, new Layout(null, false, null, false, 300), records);
  }

  private static String written(OutputFormat format, Layout layout, FigureRecord... records)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer = format.writer(out, layout);
    for (FigureRecord record : records) {
      writer.write(List.of(record));
    }
    writer.end();
    return out.toString(UTF_8);
  }

  /** Takes some bytes, then no more. */
  private static final class FullDisk extends OutputStream {
    private int room;

    FullDisk(int room) {
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
    }
  }
}
