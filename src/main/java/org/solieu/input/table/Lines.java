package org.solieu.input.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/** The lines of a stream, one after the other, each of a limited length. */
final class Lines {
  private final InputStream in;
  private final int maxBytes;
  private int number;

  Lines(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
  }

  /** The number of the last line, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line without its end; null after the last.
   *
   * @throws UnreadableArticleException if it is too long; the next call goes on behind it
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    int c = in.read();
    if (c < 0) {
      return null;
    }
    number++;
    boolean tooLong = false;
    while (c >= 0 && c != '\n') {
      if (line.size() < maxBytes) {
        line.write(c);
      } else {
        tooLong = true;
      }
      c = in.read();
    }
    if (tooLong) {
      throw new UnreadableArticleException(Flaw.LONG_LINE.of());
    }
    return line.toByteArray();
  }
}
