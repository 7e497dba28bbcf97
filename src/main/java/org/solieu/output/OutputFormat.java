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
      case JSON, CSV, TSV -> List.of("." + code());
      case TABLE -> List.of();
    };
  }

  /** Whether spreadsheets open this format. */
  public boolean isForSpreadsheets() {
    return this == CSV || this == TSV;
  }

  /**
   * A writer of this format.
   *
   * @param out where the bytes go; the writer does not close it
   * @param excel whether CSV and TSV are written as spreadsheets want them; the rest ignore it
   * @param width how many columns a line of a table may take; the rest ignore it
   */
  public RecordWriter writer(OutputStream out, boolean excel, int width) {
    return switch (this) {
      case JSONL -> new JsonRecordWriter(out, false);
      case JSON -> new JsonRecordWriter(out, true);
      case CSV -> delimited(out, Delimited.CSV, excel);
      case TSV -> delimited(out, Delimited.TSV, excel);
      case TABLE -> new TableRecordWriter(out, width);
    };
  }

  private static RecordWriter delimited(OutputStream out, Delimited format, boolean excel) {
    return new DelimitedRecordWriter(out, excel ? format.forExcel() : format);
  }
}
