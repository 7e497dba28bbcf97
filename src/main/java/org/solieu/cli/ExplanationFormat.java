package org.solieu.cli;

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
}
