package org.solieu.output;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The delimited formats. Cells with separators, quotes or line breaks are quoted as RFC 4180 says.
 *
 * @param separator what stands between cells
 * @param lineEnd what stands after each row
 * @param byteOrderMark whether the output begins with one
 * @param breaking whether cells may hold tabs and line breaks, which otherwise become spaces
 * @param guarded whether text that a spreadsheet would run as a formula gets a leading apostrophe
 * @param decimalComma whether numbers have a comma before their decimals
 */
record Delimited(
    char separator,
    String lineEnd,
    boolean byteOrderMark,
    boolean breaking,
    boolean guarded,
    boolean decimalComma) {

  /**
   * Where OWASP's page on CSV injection says that a formula begins: at the start of a cell, and,
   * for a spreadsheet that takes other separators than the file was written with, behind what may
   * be one.
   */
  private static final Pattern FORMULA =
      Pattern.compile("^(?=[\\t\\r\\n])|(?<=^|[,;|\\t\\r\\n])(?=[-=+@＝＋－＠])");

  /** CSV: for programs with LF and no byte-order mark. */
  static Delimited csv(Layout layout) {
    Character chosen = layout.delimiter();
    char separator = chosen != null ? chosen : layout.decimalComma() ? ';' : ',';
    boolean excel = layout.excel();
    return new Delimited(
        separator, excel ? "\r\n" : "\n", excel, true, excel, layout.decimalComma());
  }

  /** TSV: for programs each tab parts cells and each LF parts rows. */
  static Delimited tsv(Layout layout) {
    boolean excel = layout.excel();
    return new Delimited('\t', excel ? "\r\n" : "\n", excel, excel, excel, layout.decimalComma());
  }

  /** A value as it stands in a cell, before quoting. */
  String cell(@Nullable Object value) {
    String text = Text.of(value);
    if (value instanceof BigDecimal) {
      return decimalComma ? text.replace('.', ',') : text;
    }
    if (text.isEmpty() || !(value instanceof String)) {
      return text;
    }
    if (guarded) {
      text = FORMULA.matcher(text).replaceAll("'");
    }
    return breaking ? text : text.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
  }
}
