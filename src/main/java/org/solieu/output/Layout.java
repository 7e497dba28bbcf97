package org.solieu.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How records are laid out, as far as the user has a say in it. Each format heeds what concerns it.
 *
 * @param columns which keys are written, in this order; null for all of the record in its order
 * @param excel whether CSV and TSV are written as spreadsheets want them: with a byte-order mark
 *     and CRLF, text that would be run as a formula made harmless
 * @param delimiter what stands between the cells of CSV; null for a comma, or for a semicolon where
 *     numbers have a decimal comma
 * @param decimalComma whether numbers in CSV and TSV have a comma before their decimals
 * @param width how many columns of the terminal a line of a table may take
 */
public record Layout(
    @Nullable List<Column> columns,
    boolean excel,
    @Nullable Character delimiter,
    boolean decimalComma,
    int width) {
  private static final int WIDTH = 100;

  /** Whole records, for programs. */
  public static final Layout DEFAULT = new Layout(null, false, null, false, WIDTH);

  /** Copies the list. */
  public Layout {
    columns = columns == null ? null : List.copyOf(columns);
  }

  /** The columns that are written, all of them if the user chose none. */
  List<Column> chosenColumns() {
    return columns == null ? Column.ALL : columns;
  }
}
