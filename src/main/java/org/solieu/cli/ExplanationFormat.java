package org.solieu.cli;

/** How explanations are written. */
enum ExplanationFormat {
  /** For people. */
  TEXT,
  /** A JSON object a line. */
  JSONL
}
