package org.solieu.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.solieu.record.FigureRecord;

class XlsxRecordWriterTest {
  private static final List<Column> SOME = List.of(Column.QUOTE, Column.VALUE, Column.SENTENCE);

  @Test
  void writesTextAsTextAndNumbersAsNumbers() throws Exception {
    FigureRecord record = Samples.record("-5,3%", new BigDecimal("-5.3"), "=1+1\n\"ệ\" <&>");
    Map<String, String> cells = new Sheets(written(SOME, record)).cells(1);
    assertThat(cells)
        .containsExactly(
            Map.entry("A1", "quote"),
            Map.entry("B1", "value"),
            Map.entry("C1", "sentence"),
            Map.entry("A2", "-5,3%"),
            Map.entry("B2", "n:-5.3"),
            Map.entry("C2", "=1+1\n\"ệ\" <&>"));
    assertThat(new Sheets(written(SOME, record)).part("xl/worksheets/sheet1.xml"))
        .doesNotContain("<f>");
  }

  @Test
  void writesWholeRecords() throws Exception {
    Map<String, String> cells =
        new Sheets(written(Column.ALL, Samples.full(), Samples.bare())).cells(1);
    assertThat(cells)
        .containsEntry("A1", "id")
        .containsEntry("W1", "confidence")
        .containsEntry("F2", "n:10")
        .containsEntry("J2", "n:1500000000")
        .containsEntry("W2", "n:0.90")
        .containsEntry("J3", "n:81")
        .doesNotContainKeys("C3", "K3", "W3");
  }

  @Test
  void freezesTheHeadingsAndFiltersBelowThem() throws IOException {
    String sheet = new Sheets(written(SOME, Samples.bare())).part("xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .containsPattern("<pane[^>]*ySplit=\"1\"[^>]*state=\"frozen\"")
        .contains("<autoFilter ref=\"A1:C2\">");
  }

  @Test
  void keepsAllDigitsAndSaysThatSpreadsheetsDoNot() throws Exception {
    BigDecimal digits = new BigDecimal("1234567890123456789.5");
    Sheets sheets =
        new Sheets(
            written(
                SOME,
                Samples.record("x", digits, "x"),
                Samples.record("x", new BigDecimal("4E+30"), "x")));
    assertThat(sheets.cells(1))
        .containsEntry("B2", "n:" + digits.toPlainString())
        .containsEntry("B3", "n:4" + "0".repeat(30));
    assertThat(sheets.cells(2)).containsValue("n:1");
  }

  @Test
  void givesAnAccountOfTheRunInBothLanguages() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer = OutputFormat.XLSX.writer(out, Layout.DEFAULT);
    writer.write(List.of(Samples.full(), Samples.bare()));
    writer.account(
        new Account(7, 1, List.of(new Account.Failure("tin/hỏng.txt", Unwritable.DENIED.of()))));
    writer.end();
    Sheets sheets = new Sheets(out.toByteArray());
    assertThat(sheets.names()).containsExactly("figures", "run", "columns");
    assertThat(sheets.cells(2))
        .containsEntry("A1", "articles read / bài viết đã đọc")
        .containsEntry("B1", "n:7")
        .containsEntry("B2", "n:1")
        .containsEntry("B3", "n:2")
        .containsValues("percentage", "money", "tin/hỏng.txt")
        .containsValues("permission denied", "không có quyền truy cập");
    assertThat(sheets.cells(3))
        .containsEntry("A1", "id")
        .containsEntry("B9", "What sort of figure it is.")
        .containsEntry("C9", "Loại số liệu.")
        .containsKey("C23");
  }

  @Test
  void writesTheSameBytesAtAnyTimeAndPlace() throws Exception {
    byte[] first = written(Column.ALL, Samples.full());
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      Thread.sleep(5); // The library notes milliseconds.
      assertThat(written(Column.ALL, Samples.full())).isEqualTo(first);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(new Sheets(first).entries())
        .allMatch(entry -> entry.getTimeLocal().equals(LocalDateTime.of(2000, 1, 1, 0, 0)));
    assertThat(new Sheets(first).part("docProps/core.xml")).doesNotContain("created");
  }

  @Test
  void goesOnInAnotherSheetWhereOneIsFull() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer = new XlsxRecordWriter(out, SOME, 3);
    for (int i = 1; i <= 5; i++) {
      writer.write(List.of(Samples.record("số " + i, BigDecimal.valueOf(i), "x")));
    }
    writer.end();
    Sheets sheets = new Sheets(out.toByteArray());
    assertThat(sheets.names())
        .containsExactly("figures", "figures 2", "figures 3", "run", "columns");
    assertThat(sheets.cells(1)).containsEntry("A3", "số 2").doesNotContainKey("A4");
    assertThat(sheets.cells(3)).containsEntry("A1", "quote").containsEntry("A2", "số 5");
  }

  @Test
  void writesHeadingsWhereNothingIsFound() throws Exception {
    Sheets sheets = new Sheets(written(SOME));
    assertThat(sheets.cells(1)).hasSize(3).containsEntry("A1", "quote");
  }

  @Test
  void streamsManyRows() throws Exception {
    FigureRecord[] many = new FigureRecord[1700];
    for (int i = 0; i < many.length; i++) {
      many[i] = Samples.record("số " + i, BigDecimal.valueOf(i), "x");
    }
    Map<String, String> cells = new Sheets(written(SOME, many)).cells(1);
    assertThat(cells).hasSize(3 * 1701).containsEntry("A1701", "số 1699");
  }

  @Test
  void writesTextThatCellsCannotHold() {
    assertThat(XlsxRecordWriter.text("a\u0007b\uD83Dc\uFFFF😀"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFD😀");
    assertThat(XlsxRecordWriter.text("_x000D_ _x_ x_xabcd_"))
        .isEqualTo("_x005F_x000D_ _x_ x_x005F_xabcd_");
    assertThat(XlsxRecordWriter.text("😀".repeat(20_000)))
        .hasSizeLessThanOrEqualTo(32_767)
        .endsWith("😀…");
  }

  private static byte[] written(List<Column> columns, FigureRecord... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer =
        OutputFormat.XLSX.writer(out, new Layout(columns, false, null, false, 100))) {
      writer.write(List.of(records));
      writer.end();
    }
    return out.toByteArray();
  }
}
