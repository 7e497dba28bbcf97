package org.solieu.cli;

/** How scores are written. */
enum ScoreFormat {
  /** For people. */
  TABLE,
  /** One JSON object in a line. */
  JSON
}
