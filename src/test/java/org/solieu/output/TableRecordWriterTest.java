package org.solieu.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.solieu.record.FigureRecord;

class TableRecordWriterTest {
  @Test
  void alignsTheFiguresOfAnArticle() throws IOException {
    FigureRecord decomposed =
        Samples.record("5 e\u0302\u0309 日", new BigDecimal("1.25"), "x", "lãi suất");
    assertThat(
            written(100, List.of(Samples.bare(), decomposed), List.of(), List.of(Samples.bare())))
        .isEqualTo(
            """
            tin/b.txt
              QUOTE   KIND        VALUE  UNIT  MODIFIER  PERIOD  SUBJECT
              81%     percentage     81  %
              5 e\u0302\u0309 日  percentage   1.25  %                       lãi suất

            tin/b.txt
              QUOTE  KIND        VALUE  UNIT  MODIFIER  PERIOD  SUBJECT
              81%    percentage     81  %
            """);
  }

  @Test
  void showsRangesBasesAndRates() throws IOException {
    assertThat(written(200, List.of(Samples.full())))
        .contains("  1500000000–400000000000/98  VND/tháng  more_than  2024-11  kinh phí\n");
  }

  @Test
  void cutsWhatIsTooWideForTheTerminal() throws IOException {
    FigureRecord wide =
        Samples.record("hơn 81%", BigDecimal.TEN, "x", "tỷ lệ hồ sơ trực tuyến ".repeat(20));
    String table = written(80, List.of(wide));
    assertThat(table.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    assertThat(table).contains("hơn 81%").contains("tỷ lệ hồ sơ").contains("…");
  }

  @Test
  void letsNoControlCodesThrough() throws IOException {
    FigureRecord evil =
        Samples.record("5\u001B[2J\r\n%", BigDecimal.ONE, "x", "a\u202Eb\u2028c\u009Bd");
    assertThat(written(100, List.of(evil)))
        .contains("  5 [2J %  ")
        .contains("  ab c d\n")
        .doesNotContain("\u001B", "\r", "\u202E", "\u009B");
  }

  @Test
  void writesNothingWhereNothingIsFound() throws IOException {
    assertThat(written(80, List.of())).isEmpty();
  }

  @SafeVarargs
  private static String written(int width, List<FigureRecord>... articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer =
        OutputFormat.TABLE.writer(out, new Layout(null, false, null, false, width));
    for (List<FigureRecord> article : articles) {
      writer.write(article);
    }
    writer.end();
    return out.toString(UTF_8);
  }
}
