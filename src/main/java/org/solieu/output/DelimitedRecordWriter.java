package org.solieu.output;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.solieu.record.FigureRecord;

/**
 * CSV and TSV with a row of headings. OpenCSV keeps errors to itself, so it only formats, into
 * memory; the writing is done here, where a full disk is noticed.
 */
final class DelimitedRecordWriter implements RecordWriter {
  private final Writer out;
  private final Delimited format;
  private final List<Column> columns;
  private final StringWriter rows = new StringWriter();
  private final ICSVWriter csv;
  private boolean begun;

  DelimitedRecordWriter(OutputStream out, Delimited format, List<Column> columns) {
    this.out = Text.utf8(out);
    this.format = format;
    this.columns = columns;
    char quote =
        format.quoted() ? ICSVWriter.DEFAULT_QUOTE_CHARACTER : ICSVWriter.NO_QUOTE_CHARACTER;
    char escape = format.quoted() ? quote : ICSVWriter.NO_ESCAPE_CHARACTER;
    this.csv = new CSVWriter(rows, format.separator(), quote, escape, format.lineEnd());
  }

  @Override
  public void write(List<FigureRecord> records) throws IOException {
    begin();
    for (FigureRecord record : records) {
      csv.writeNext(
          columns.stream().map(column -> format.cell(column.of(record))).toArray(String[]::new),
          false);
    }
    handOn();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      if (format.byteOrderMark()) {
        rows.write('\uFEFF');
      }
      csv.writeNext(columns.stream().map(Column::key).toArray(String[]::new), false);
      handOn();
    }
  }

  private void handOn() throws IOException {
    out.append(rows.getBuffer());
    rows.getBuffer().setLength(0);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void end() throws IOException {
    begin();
    out.flush();
  }
}
