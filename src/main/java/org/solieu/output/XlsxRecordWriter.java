package org.solieu.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;

/**
 * A workbook: the figures, with as many sheets as their number needs, then the account of the run
 * and what the columns hold. Text is text, whatever it begins with, so no formula can come of it.
 *
 * <p>Numbers stand in the file with all their digits, though spreadsheets calculate with the first
 * 15 only; the account says how many have more. As text they would be left out of every sum.
 *
 * <p>The workbook goes into a temporary file first, of which memory never holds more than some
 * rows, and comes out of it with fixed times, as the library notes the current one.
 */
final class XlsxRecordWriter implements RecordWriter {
  private static final int ROWS_AT_ONCE = 500;
  private static final int MOST_ROWS = Worksheet.MAX_ROWS;
  private static final int MOST_CHARS = 32_767;
  private static final int DIGITS = 15;
  private static final int FASTEST = 1;
  private static final String WHOLE = "#,##0";

  private final OutputStream out;
  private final List<Column> columns;
  private final int mostRows;
  private final Map<Kind, Long> figures = new EnumMap<>(Kind.class);
  private Account account = new Account(0, 0, List.of());
  private long longNumbers;
  private @Nullable Path file;
  private @Nullable OutputStream stream;
  private @Nullable Workbook workbook;
  private final List<Worksheet> sheets = new ArrayList<>();
  private int row;

  XlsxRecordWriter(OutputStream out, List<Column> columns) {
    this(out, columns, MOST_ROWS);
  }

  /** For tests, with fewer rows in a sheet than there may be. */
  XlsxRecordWriter(OutputStream out, List<Column> columns, int mostRows) {
    this.out = out;
    this.columns = columns;
    this.mostRows = mostRows;
  }

  @Override
  public void write(List<FigureRecord> records) throws IOException {
    for (FigureRecord record : records) {
      Worksheet sheet = sheet();
      for (int i = 0; i < columns.size(); i++) {
        write(sheet, i, columns.get(i).of(record));
      }
      figures.merge(record.figure().kind(), 1L, Long::sum);
      row++;
      if (row % ROWS_AT_ONCE == 0) {
        sheet.flush();
      }
    }
  }

  private void write(Worksheet sheet, int column, @Nullable Object value) {
    if (value instanceof BigDecimal number) {
      if (number.stripTrailingZeros().precision() > DIGITS) {
        longNumbers++;
      }
      sheet.value(row, column, new Plain(number));
      if (number.stripTrailingZeros().scale() <= 0) {
        sheet.style(row, column).format(WHOLE).set();
      }
    } else if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value != null) {
      sheet.inlineString(row, column, text(value.toString()));
    }
  }

  /** The sheet that takes the next row. */
  private Worksheet sheet() throws IOException {
    if (!sheets.isEmpty() && row < mostRows) {
      return sheets.get(sheets.size() - 1);
    }
    finishSheet();
    int number = sheets.size() + 1;
    Worksheet sheet = workbook().newWorksheet(number == 1 ? "figures" : "figures " + number);
    sheets.add(sheet);
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(0, i, columns.get(i).key());
      sheet.style(0, i).bold().set();
      sheet.width(i, columns.get(i).width());
    }
    row = 1;
    return sheet;
  }

  private void finishSheet() throws IOException {
    if (!sheets.isEmpty()) {
      Worksheet sheet = sheets.get(sheets.size() - 1);
      sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
      sheet.finish();
    }
  }

  private Workbook workbook() throws IOException {
    if (workbook == null) {
      file = Files.createTempFile("solieu-", ".xlsx");
      file.toFile().deleteOnExit(); // An interrupted run goes without closing.
      stream = new BufferedOutputStream(Files.newOutputStream(file));
      workbook = new Workbook(stream, "solieu", null);
      workbook.setCompressionLevel(FASTEST);
    }
    return workbook;
  }

  @Override
  public void account(Account whole) {
    this.account = whole;
  }

  /** Nothing can be handed on before the end. */
  @Override
  public void flush() {}

  @Override
  public void end() throws IOException {
    sheet();
    finishSheet();
    Workbook whole = workbook();
    new AccountSheet(whole).write(account, figures, longNumbers);
    new ColumnsSheet(whole).write(columns);
    whole.close();
    if (file != null && stream != null) {
      stream.close();
      FixedZip.copy(file, out);
      out.flush();
    }
    close();
  }

  @Override
  public void close() {
    try {
      if (file != null && stream != null) {
        stream.close();
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It is tried again at the end of the program.
    }
  }

  /**
   * Text as a cell can hold it: no longer than a spreadsheet takes, without characters that XML
   * cannot hold; and what a spreadsheet would take for such a character in disguise, as _x000D_, is
   * disguised itself.
   */
  static String text(String value) {
    String shown = value.length() <= MOST_CHARS ? value : cut(value);
    return Text.forXml(shown).replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
  }

  private static String cut(String value) {
    int end = MOST_CHARS - 1;
    return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** A number whose string has no exponent, for that is what the library writes. */
  private static final class Plain extends Number {
    private static final long serialVersionUID = 1L;

    private final BigDecimal number;

    Plain(BigDecimal number) {
      this.number = number;
    }

    @Override
    public String toString() {
      return number.toPlainString();
    }

    @Override
    public int intValue() {
      return number.intValue();
    }

    @Override
    public long longValue() {
      return number.longValue();
    }

    @Override
    public float floatValue() {
      return number.floatValue();
    }

    @Override
    public double doubleValue() {
      return number.doubleValue();
    }
  }
}
