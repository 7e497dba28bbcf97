package org.solieu.cli;

import java.util.Locale;

/** Reads the names of the formats of {@code explain}. */
final class ExplanationFormat extends WordReader<ExplanationFormat.Name> {
  /** How explanations are written. */
  enum Name {
    /** For people. */
    TEXT,
    /** A JSON object a line. */
    JSONL
  }

  ExplanationFormat() {
    super(Name.values());
  }

  @Override
  String word(Name format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
