package org.solieu.output;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.solieu.message.Language;

/** The sheet that tells what the columns hold, in both languages. */
final class ColumnsSheet {
  private static final double WIDE = 80;

  private final Worksheet sheet;

  ColumnsSheet(Workbook workbook) {
    this.sheet = workbook.newWorksheet("columns");
  }

  void write(List<Column> columns) {
    RecordFields fields = new RecordFields();
    sheet.width(0, Column.SUBJECT.width());
    for (int row = 0; row < columns.size(); row++) {
      sheet.inlineString(row, 0, columns.get(row).key());
      sheet.style(row, 0).bold().set();
      int cell = 1;
      for (Language language : Language.values()) {
        String description = fields.description(columns.get(row), language);
        sheet.inlineString(row, cell, XlsxRecordWriter.text(description));
        sheet.style(row, cell).wrapText(true).set();
        sheet.width(cell, WIDE);
        cell++;
      }
    }
  }
}
