package org.solieu.cli;

import java.util.Locale;

/** Reads the names of the formats of {@code evaluate}. */
final class ReportFormat extends WordReader<ReportFormat.Name> {
  /** How scores are written. */
  enum Name {
    /** For people. */
    TABLE,
    /** One JSON object in a line. */
    JSON
  }

  ReportFormat() {
    super(Name.values());
  }

  @Override
  String word(Name format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
