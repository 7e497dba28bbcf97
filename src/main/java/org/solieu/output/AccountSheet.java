package org.solieu.output;

import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.solieu.message.Language;
import org.solieu.record.Kind;

/**
 * The sheet that tells what a run read. Its words are in both languages, as the bytes of a workbook
 * must not depend on who makes it.
 */
final class AccountSheet {
  private static final double WIDE = 45;

  private final Worksheet sheet;
  private int row;

  AccountSheet(Workbook workbook) {
    this.sheet = workbook.newWorksheet("run");
  }

  void write(Account account, Map<Kind, Long> figures, long longNumbers) {
    sheet.width(0, WIDE);
    sheet.width(1, WIDE);
    sheet.width(2, WIDE);
    line(Said.ARTICLES_READ, account.read());
    line(Said.ARTICLES_FAILED, account.failed());
    line(Said.FIGURES, figures.values().stream().mapToLong(Long::longValue).sum());
    figures.forEach((kind, count) -> line(kind.code(), count));
    line(Said.LONG_NUMBERS, longNumbers);
    if (!account.failures().isEmpty()) {
      row++;
      bold(both(Said.ARTICLES_FAILED));
      for (Account.Failure failure : account.failures()) {
        sheet.inlineString(row, 0, XlsxRecordWriter.text(failure.name()));
        sheet.inlineString(row, 1, XlsxRecordWriter.text(Language.EN.say(failure.reason())));
        sheet.inlineString(row, 2, XlsxRecordWriter.text(Language.VI.say(failure.reason())));
        row++;
      }
    }
  }

  private void line(Said label, long value) {
    line(both(label), value);
  }

  private void line(String label, long value) {
    sheet.inlineString(row, 0, label);
    sheet.value(row, 1, value);
    row++;
  }

  private void bold(String label) {
    sheet.inlineString(row, 0, label);
    sheet.style(row, 0).bold().set();
    row++;
  }

  private static String both(Said label) {
    return Language.EN.say(label.of()) + " / " + Language.VI.say(label.of());
  }
}
