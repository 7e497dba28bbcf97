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
  SIDECAR_NO_DATE,
  /** It needs more memory than there is. */
  MEMORY,
  /** Something in the program is wrong, which is told. */
  BUG,
  /** A web page on which nothing reads like an article. */
  NO_ARTICLE,
  /** An archive that is damaged or cut off. */
  DAMAGED_ARCHIVE,
  /** A second member of one name in an archive. */
  SECOND_MEMBER,
  /** A member that is a link to something else. */
  MEMBER_LINK,
  /** A member that cannot be unpacked. */
  ENCRYPTED_MEMBER,
  /** What grows to many times its size when unpacked; how many is told. */
  BOMB,
  /** Archives in archives; how deep at most is told. */
  NESTED_ARCHIVES,
  /** A file of a crawl that is damaged or cut off. */
  DAMAGED_WARC,
  /** A page that is compressed in a way that is not read, which is told. */
  COMPRESSED,
  /** A document of a word processor that is damaged or cut off. */
  DAMAGED_DOCUMENT,
  /** An archive that is no document of a word processor. */
  NO_DOCUMENT,
  /** A document whose text is no XML. */
  DOCUMENT_NO_XML,
  /** A document that is too large when unpacked. */
  LARGE_UNPACKED,
  /** A PDF document with pictures of text only. */
  PDF_WITHOUT_TEXT,
  /** A PDF document that is encrypted. */
  PDF_PASSWORD,
  /** A PDF document that is damaged or cut off. */
  DAMAGED_PDF,
  /** More text than allowed. */
  MUCH_TEXT,
  /** JSON nested deeper than is told, or with too long a text. */
  JSON_LIMITS,
  /** Broken JSON; line and column are told. */
  BROKEN_JSON,
  /** No JSON, for there is nothing. */
  EMPTY_JSON,
  /** JSON, but no object. */
  NO_OBJECT,
  /** Lines that are no objects. */
  NO_JSON_LINES,
  /** An object that is too large. */
  LARGE_OBJECT,
  /** A line that is too long. */
  LONG_LINE,
  /** A cell of a table that does not end. */
  LOST_QUOTE,
  /** Another one; the rest of the table is not read. */
  LOST_QUOTES,
  /** A cell of a table that is too long. */
  LONG_CELL,
  /** A row with more or fewer cells than columns; how many, and how many columns, is told. */
  CELLS,
  /** A row whose field for the text, which is told, holds something else. */
  FIELD_WITHOUT_TEXT,
  /** A row without fields. */
  NO_FIELDS,
  /** A row without the field for the text that the user named; which it has is told. */
  NO_CHOSEN_FIELD,
  /** A row without a field with a usual name for the text; which it has is told. */
  NO_TEXT_FIELD
}
