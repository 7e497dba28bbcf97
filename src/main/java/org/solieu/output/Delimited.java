package org.solieu.output;

import org.jspecify.annotations.Nullable;

/**
 * The delimited formats.
 *
 * @param separator what stands between cells
 * @param lineEnd what stands after each row
 * @param byteOrderMark whether the output begins with one
 * @param quoted whether cells with separators, quotes or line breaks are quoted as RFC 4180 says;
 *     otherwise tabs and line breaks in cells become spaces, and quotes mean nothing
 * @param guarded whether text that a spreadsheet would run as a formula gets a leading apostrophe
 */
record Delimited(
    char separator, String lineEnd, boolean byteOrderMark, boolean quoted, boolean guarded) {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  /** CSV for programs: no byte-order mark, LF. */
  static final Delimited CSV = new Delimited(',', "\n", false, true, false);

  /** TSV for programs: never quoted, so that each tab parts cells and each LF parts rows. */
  static final Delimited TSV = new Delimited('\t', "\n", false, false, false);

  /** The same format as spreadsheets want it: byte-order mark, CRLF, formulas made harmless. */
  Delimited forExcel() {
    return new Delimited(separator, "\r\n", true, true, true);
  }

  /** A value as it stands in a cell, before quoting. */
  String cell(@Nullable Object value) {
    String text = Text.of(value);
    if (text.isEmpty() || !(value instanceof String)) {
      return text;
    }
    if (guarded && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    return quoted ? text : text.replaceAll("[\t\r\n]", " ");
  }
}
