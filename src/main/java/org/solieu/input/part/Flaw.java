package org.solieu.input.part;

import org.solieu.message.Key;

/** Why an article, or what tells of it, cannot be read. */
public enum Flaw implements Key {
  /** There is no such file or folder. */
  MISSING,
  /** The user may not read it. */
  DENIED,
  /** A pipe or the like, which cannot be read twice. */
  NO_ORDINARY_FILE,
  /** A file where a folder should be. */
  NOT_A_FOLDER,
  /** A symbolic link that leads back to itself. */
  LINK_LOOP,
  /** A symbolic link that leads to nothing. */
  BROKEN_LINK,
  /** Its name is written as that of another file beside it. */
  LOOK_ALIKE,
  /** The system takes this for no name of a file. */
  IMPOSSIBLE_NAME,
  /** What the system said, in its words. */
  SYSTEM,
  /** Larger than the limit, which is told. */
  TOO_LARGE,
  /** Damaged text in an encoding, which is told. */
  DAMAGED,
  /** Damaged UTF-8 at a byte, which is told. */
  DAMAGED_UTF_8,
  /** No text, but a well-known format, which is told. */
  OTHER_FORMAT,
  /** No text, but some binary data. */
  BINARY,
  /** Text with NUL in it. */
  NUL,
  /** Text full of control characters. */
  CONTROLS,
  /** Text in an encoding of eight bits that is none of those that are read. */
  EIGHT_BITS,
  /** Text in another encoding, which is told. */
  OTHER_ENCODING,
  /** The sidecar, whose name is told, is no JSON. */
  SIDECAR_NO_JSON,
  /** The sidecar, whose name is told, cannot be read, for a reason which is told. */
  SIDECAR_UNREADABLE,
  /** The sidecar, whose name is told, has no date. */
  SIDECAR_NO_DATE
}
