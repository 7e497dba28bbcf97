package org.solieu.report;

import org.solieu.message.Key;

/** What is wrong with an input that was taken for records. */
public enum NotRecords implements Key {
  /** It is no JSON. */
  NO_JSON,
  /** Something is wrong in a line. */
  IN_LINE,
  /** It is JSON, but no object. */
  NO_RECORD,
  /** A field that every record has is missing. */
  MISSING,
  /** A field should be text. */
  NO_TEXT,
  /** A field should be a number of not too many digits. */
  NO_NUMBER,
  /** A field should be a place in a text. */
  NO_PLACE,
  /** The places are no span. */
  NO_SPAN,
  /** A field holds a word that it cannot hold. */
  NOT_KNOWN
}
