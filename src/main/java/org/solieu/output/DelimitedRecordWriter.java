package org.solieu.output;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.solieu.record.FigureRecord;

/**
 * CSV and TSV with a row of headings. OpenCSV keeps errors to itself, so it only formats, into
 * memory; the writing is done elsewhere, where a full disk is noticed.
 */
final class DelimitedRecordWriter extends EncodedRecordWriter {
  private final Delimited format;
  private final List<Column> columns;

  DelimitedRecordWriter(OutputStream out, Delimited format, List<Column> columns) {
    super(out);
    this.format = format;
    this.columns = columns;
  }

  @Override
  byte[] head() {
    return rows(
        format.byteOrderMark() ? "\uFEFF" : "",
        csv -> csv.writeNext(columns.stream().map(Column::key).toArray(String[]::new), false));
  }

  @Override
  byte[] encode(List<FigureRecord> records) {
    return rows(
        "",
        csv -> {
          String[] cells = new String[columns.size()];
          for (FigureRecord record : records) {
            for (int i = 0; i < cells.length; i++) {
              cells[i] = format.cell(columns.get(i).of(record));
            }
            csv.writeNext(cells, false);
          }
        });
  }

  private byte[] rows(String before, Consumer<ICSVWriter> content) {
    char quote = ICSVWriter.DEFAULT_QUOTE_CHARACTER;
    StringWriter rows = new StringWriter();
    rows.write(before);
    content.accept(new CSVWriter(rows, format.separator(), quote, quote, format.lineEnd()));
    return Text.utf8(rows.toString());
  }

  @Override
  byte[] separator() {
    return new byte[0];
  }

  @Override
  byte[] tail(boolean empty) {
    return new byte[0];
  }
}
