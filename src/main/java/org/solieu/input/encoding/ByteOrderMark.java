package org.solieu.input.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The mark that a text may begin with, and the encoding it tells; without one, UTF-8. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  NONE(StandardCharsets.UTF_8, "");

  private final Charset charset;
  private final String mark;

  ByteOrderMark(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  static ByteOrderMark of(byte[] bytes) {
    for (ByteOrderMark candidate : values()) {
      if (BinaryFormat.begins(bytes, candidate.mark)) {
        return candidate;
      }
    }
    return NONE;
  }

  Charset charset() {
    return charset;
  }

  /** How many bytes the mark takes. */
  int length() {
    return mark.length();
  }
}
