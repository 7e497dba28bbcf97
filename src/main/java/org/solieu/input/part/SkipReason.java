package org.solieu.input.part;

/** Why something that was met in a folder or an archive, and not named, is no article. */
public enum SkipReason {
  /** Its name does not end like one of the formats that are read. */
  OTHER_ENDING,
  /** It is a pipe, a device or a socket. */
  SPECIAL,
  /** It is a table or JSON, and none of its fields holds a text. */
  NO_TEXT_FIELD
}
