package org.solieu.input.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-16 as UTF-8, of which lines can be cut. What is damaged is there, too. */
public final class Utf8Stream extends InputStream {
  private static final char DAMAGED = '\uFFFF'; // no character of Unicode
  private static final byte NO_UTF_8 = (byte) 0xFF;

  private final Reader reader;
  private final char[] chars = new char[1 << 12];
  private byte[] bytes = new byte[0];
  private int at;
  private int kept; // the first half of a letter

  /** The bytes of a stream in UTF-16, with a byte-order mark or with the high bytes first. */
  public Utf8Stream(InputStream in) {
    reader =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_16
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(DAMAGED)));
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int start, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, start, count);
    at += count;
    return count;
  }

  /** Sees to it that there are bytes; false at the end. */
  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int got = reader.read(chars, kept, chars.length - kept);
      if (got < 0) {
        return false;
      }
      int length = kept + got;
      kept = Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
      bytes = new String(chars, 0, length - kept).getBytes(StandardCharsets.UTF_8);
      mark();
      at = 0;
      chars[0] = chars[length - 1];
    }
    return true;
  }

  /** Puts a byte for what is damaged that is damaged here, too. */
  private void mark() {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBF) {
        bytes[i] = NO_UTF_8;
      }
    }
  }
}
