package org.solieu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.output.Layout;
import org.solieu.output.OutputFormat;
import org.solieu.output.RecordWriter;
import org.solieu.record.Article;
import org.solieu.record.FigureRecord;

class RecordReaderTest {
  private static final String RECORD =
      "{\"id\":\"1\",\"source\":\"a.txt\",\"start\":4,\"end\":7,\"quote\":\"81%\","
          + "\"kind\":\"percentage\",\"value\":81,\"status\":\"actual\",\"sentence\":\"Đạt 81%.\","
          + "\"rule\":\"percentage\"}\n";

  private static List<FigureRecord> read(String text) throws IOException {
    List<FigureRecord> records = new ArrayList<>();
    RecordReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), records::add);
    return records;
  }

  private static boolean looksLikeRecords(String text) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    boolean looks = RecordReader.looksLikeRecords(in);
    assertThat(in.available()).as("the stream stays").isEqualTo(text.getBytes(UTF_8).length);
    return looks;
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONL", "JSON"})
  void readsWhatExtractWrites(OutputFormat format) throws IOException {
    List<FigureRecord> records =
        Stream.concat(
                ReportMaker.samples().stream(),
                Stream.of(new Article("a\uD800", "<b>", "2024", "x:", "lẻ \uD800 5,50 m😀")))
            .map(ReportMaker::reported)
            .flatMap(article -> article.records().stream())
            .toList();
    String written = write(records, format);
    assertThat(looksLikeRecords(written)).isTrue();
    assertThat(write(read(written), format)).isEqualTo(written);
  }

  private static String write(List<FigureRecord> records, OutputFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer = format.writer(out, Layout.DEFAULT);
    writer.write(records);
    writer.end();
    return out.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\n\n"})
  void readsNothingFromNothing(String text) throws IOException {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doanh thu đạt 5 tỷ đồng.",
        "{\"title\":\"a\",\"text\":\"Đạt 81%.\"}",
        "<html>\"quote\":\"kind\":\"start\":",
        "",
      })
  void tellsOtherThingsFromRecords(String text) throws IOException {
    assertThat(looksLikeRecords(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"value\":81 | \"value\":\"81\" | \"value\" is no plain number",
        "\"value\":81 | \"value\":1e5000 | \"value\" is no plain number",
        "\"value\":81, | '' | \"value\" is missing",
        "percentage\",\"value | much\",\"value | \"kind\" is not known",
        "\"start\":4 | \"start\":4.5 | \"start\" is no place in a text",
        "\"start\":4 | \"start\":40 | no span: start=40, end=7",
        "\"quote\":\"81%\" | \"quote\":null | \"quote\" is missing",
        "\"quote\":\"81%\" | \"quote\":5 | \"quote\" is no text",
        "actual | maybe | \"status\" is not known",
      })
  void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
    String second = RECORD.replace(right, wrong);
    assertThat(second).isNotEqualTo(RECORD);
    assertThatThrownBy(() -> read(RECORD + second))
        .isInstanceOf(NoRecordsException.class)
        .hasMessage("line 2: " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"1\"", "xyz", "{\"id\":\"\u0001\"}", "[1", "{]"})
  void saysWhereThereIsNoJson(String text) {
    assertThatThrownBy(() -> read(RECORD + text))
        .isInstanceOf(NoRecordsException.class)
        .hasMessageStartingWith("line 2: no JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"1\"", "xyz", "[1", "5", "{\"id\":\"1\"}"})
  void givesWhatStandsBeforeSomethingElse(String text) {
    List<FigureRecord> records = new ArrayList<>();
    byte[] bytes = (RECORD + RECORD + text).getBytes(UTF_8);
    assertThatThrownBy(() -> RecordReader.read(new ByteArrayInputStream(bytes), records::add))
        .isInstanceOf(NoRecordsException.class);
    assertThat(records).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "\"text\"", "null"})
  void refusesOtherJson(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(NoRecordsException.class)
        .hasMessage("line 1: no record");
  }
}
