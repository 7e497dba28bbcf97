package org.solieu.cli;

/** Reads the names of the formats of {@code evaluate}. */
final class ScoreFormat extends WordReader<ScoreFormat.Name> {
  /** How scores are written. */
  enum Name {
    /** For people. */
    TABLE,
    /** One JSON object in a line. */
    JSON
  }

  ScoreFormat() {
    super(Name.values());
  }
}
