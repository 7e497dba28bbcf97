package org.solieu.input.table;

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
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;

  Lines(InputStream in, int maxBytes) {
    this.in = in;
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
    if (!fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      ended = end < to;
      tooLong |= end - from > maxBytes - line.size();
      line.write(buffer, from, Math.min(end - from, maxBytes - line.size()));
      from = ended ? end + 1 : end;
    }
    if (tooLong) {
      throw new UnreadableArticleException(Flaw.LONG_LINE.of());
    }
    return line.toByteArray();
  }

  /** Sees to it that there are bytes; false at the end. */
  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }
}
