package org.solieu.output;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which records are written. */
public enum OutputFormat {
  /** A JSON object a line. */
  JSONL,
  /** One JSON array. */
  JSON,
  /** Comma-separated values as in RFC 4180, but with LF. */
  CSV,
  /** Tab-separated values. */
  TSV,
  /** A workbook for spreadsheets. */
  XLSX,
  /** An aligned table for a terminal. */
  TABLE;

  /** The word that names this format on the command line, such as {@code jsonl}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the ending of a file's name tells, if it tells one. */
  public static Optional<OutputFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (OutputFormat format : values()) {
      if (format.endings().stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private List<String> endings() {
    return switch (this) {
      case JSONL -> List.of(".jsonl", ".ndjson");
      case JSON, CSV, TSV, XLSX -> List.of("." + code());
      case TABLE -> List.of();
    };
  }

  /** Whether this format is text with delimiters, which spreadsheets open but need help with. */
  public boolean isDelimited() {
    return this == CSV || this == TSV;
  }

  /**
   * A writer of this format.
   *
   * @param out where the bytes go; the writer does not close it
   * @param layout how the records are laid out
   */
  public RecordWriter writer(OutputStream out, Layout layout) {
    List<Column> columns = layout.chosenColumns();
    return switch (this) {
      case JSONL -> new JsonRecordWriter(out, false, columns);
      case JSON -> new JsonRecordWriter(out, true, columns);
      case CSV -> new DelimitedRecordWriter(out, Delimited.csv(layout), columns);
      case TSV -> new DelimitedRecordWriter(out, Delimited.tsv(layout), columns);
      case XLSX -> new XlsxRecordWriter(out, columns);
      case TABLE -> new TableRecordWriter(out, layout.width(), layout.columns());
    };
  }
}
