package org.solieu.input.encoding;

import org.jspecify.annotations.Nullable;
import org.solieu.message.Key;

/** Well-known files that are no text, told by their first bytes, so that messages can name them. */
enum BinaryFormat implements Key {
  PNG("\u0089PNG\r\n\u001A\n"),
  JPEG("\u00FF\u00D8\u00FF"),
  PDF("%PDF-"),
  ZIP("PK\u0003\u0004"),
  GZIP("\u001F\u008B"),
  OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  RTF("{\\rtf"),
  UTF_32LE("\u00FF\u00FE\0\0"),
  UTF_32BE("\0\0\u00FE\u00FF");

  private final String magic;

  BinaryFormat(String magic) {
    this.magic = magic;
  }

  /** What the bytes look like, or null where they begin like none of these. */
  static @Nullable BinaryFormat recognize(byte[] bytes) {
    for (BinaryFormat format : values()) {
      if (begins(bytes, format.magic)) {
        return format;
      }
    }
    return null;
  }

  /** Whether bytes begin with those that a string holds as characters up to U+00FF. */
  static boolean begins(byte[] bytes, String start) {
    if (bytes.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((bytes[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
