package org.solieu.input.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a gzip file holds (RFC 1952): the contents of all its members, one behind the other.
 *
 * <p>That of the JDK looks for a second member only where the stream tells that more bytes are at
 * hand, and takes a damaged head for the end; that of commons-compress gives back nothing of what
 * it was asked for if the file is cut off there, and of a pipe waits until it has all.
 */
public final class GzipMembers extends InputStream {
  private static final int MAGIC_1 = 0x1F;
  private static final int MAGIC_2 = 0x8B;
  private static final int DEFLATE = 8;
  private static final int HAS_HEAD_CHECK = 1 << 1;
  private static final int HAS_EXTRA = 1 << 2;
  private static final int HAS_NAME = 1 << 3;
  private static final int HAS_COMMENT = 1 << 4;
  private static final int REST_OF_HEAD = 6; // bytes behind the flags: time, hints, system
  private static final int BUFFER = 1 << 13; // bytes

  private final PushbackInputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private int filled; // bytes of the buffer
  private boolean begun;
  private boolean inMember;
  private boolean ended;

  /** The contents of a stream, which is not closed. */
  public GzipMembers(InputStream in) {
    this.in = new PushbackInputStream(in, BUFFER);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * Gives what is there, be it less than was asked for.
   *
   * @throws EOFException if the stream ends within a member
   * @throws ZipException if it is damaged
   */
  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!inMember) {
        beginMember();
        continue;
      }
      int got = inflate(bytes, start, length);
      if (got > 0) {
        check.update(bytes, start, got);
        return got;
      }
      if (inflater.finished()) {
        endMember();
      } else if (inflater.needsInput()) {
        fill();
      } else {
        throw damaged(); // It asks for a dictionary, which gzip does not know.
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int start, int length) throws ZipException {
    try {
      return inflater.inflate(bytes, start, length);
    } catch (DataFormatException e) {
      throw damaged();
    }
  }

  private void fill() throws IOException {
    int got = in.read(buffer, 0, buffer.length);
    if (got < 0) {
      throw new EOFException();
    }
    filled = got;
    inflater.setInput(buffer, 0, got);
  }

  /** Reads the head of the next member, or notes that there is none. */
  private void beginMember() throws IOException {
    int first = in.read();
    while (begun && first == 0) {
      first = in.read(); // Tapes and some systems fill their last block up.
    }
    if (begun && first < 0) {
      ended = true;
      inflater.end();
      return;
    }
    if (first != MAGIC_1 || next() != MAGIC_2 || next() != DEFLATE) {
      throw damaged();
    }
    int flags = next();
    skip(REST_OF_HEAD);
    if ((flags & HAS_EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      skipToNul();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipToNul();
    }
    if ((flags & HAS_HEAD_CHECK) != 0) {
      skip(2);
    }
    begun = true;
    inMember = true;
    inflater.reset();
    check.reset();
  }

  private void endMember() throws IOException {
    int rest = inflater.getRemaining(); // bytes at the end of the buffer
    long length = inflater.getBytesWritten();
    inMember = false;
    in.unread(buffer, filled - rest, rest);
    if (number() != check.getValue() || number() != (length & 0xFFFFFFFFL)) {
      throw damaged();
    }
  }

  private long number() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private int next() throws IOException {
    int next = in.read();
    if (next < 0) {
      throw new EOFException();
    }
    return next;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipToNul() throws IOException {
    int next = next();
    while (next != 0) {
      next = next();
    }
  }

  private static ZipException damaged() {
    return new ZipException("damaged gzip");
  }

  @Override
  public void close() {
    ended = true;
    inflater.end();
  }
}
