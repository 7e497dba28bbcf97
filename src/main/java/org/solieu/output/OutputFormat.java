package org.solieu.output;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats in which records are written. */
public enum OutputFormat {
  /** A JSON object a line. */
  JSONL(".jsonl", ".ndjson"),
  /** One JSON array. */
  JSON(".json"),
  /** Comma-separated values as in RFC 4180, but with LF. */
  CSV(".csv"),
  /** Tab-separated values. */
  TSV(".tsv"),
  /** An aligned table for a terminal. */
  TABLE();

  private final List<String> endings;

  OutputFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The word that names this format on the command line, such as {@code jsonl}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the ending of a file's name tells, if it tells one. */
  public static Optional<OutputFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (OutputFormat format : values()) {
      if (format.endings.stream().anyMatch(lower::endsWith)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
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
