package org.solieu.state;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Durable;

/**
 * An output that is made of ranges of earlier ones and of new records. Ranges that follow each
 * other are copied at once. As long as it is only the beginning of the output that stands under its
 * name, nothing is written at all.
 */
final class SplicedOutput implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path part;
  private final Path target;
  private final @Nullable Earlier current;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final MessageDigest digest = Hashes.sha256();
  private @Nullable FileChannel channel;
  private @Nullable Earlier pending;
  private long from;
  private long to;
  private long position;

  /**
   * An output.
   *
   * @param part where it is written
   * @param target what it is to take the place of
   * @param current the earlier run whose output that is, for sure; null if there is none
   */
  SplicedOutput(Path part, Path target, @Nullable Earlier current) {
    this.part = part;
    this.target = target;
    this.current = current;
  }

  /** How many bytes it has by now. */
  long position() {
    return position;
  }

  /** Begins with what stands before all records. */
  void head(byte[] head) throws IOException {
    if (current != null && Arrays.equals(head, current.head(head.length))) {
      copy(current, 0, head.length);
    } else {
      write(head, 0, head.length);
    }
  }

  /** Adds a range of an earlier output. */
  void copy(Earlier earlier, long start, long length) throws IOException {
    if (length == 0) {
      return;
    }
    if (pending != earlier || to != start) {
      settle();
      pending = earlier;
      from = start;
    }
    to = start + length;
    position += length;
  }

  /** Takes new bytes; {@link #check} tells their hash. */
  OutputStream stream() {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        digest.update(bytes, start, length);
        SplicedOutput.this.write(bytes, start, length);
      }
    };
  }

  /** The hash of the new bytes since it was asked for last. */
  String check() {
    return Hashes.shortHex(digest);
  }

  private void write(byte[] bytes, int start, int length) throws IOException {
    if (length == 0) {
      return;
    }
    settle();
    position += length;
    for (int done = 0; done < length; ) {
      if (!buffer.hasRemaining()) {
        drain();
      }
      int n = Math.min(buffer.remaining(), length - done);
      buffer.put(bytes, start + done, n);
      done += n;
    }
  }

  /** Copies what waits to be copied. */
  private void settle() throws IOException {
    Earlier earlier = pending;
    if (earlier != null) {
      drain();
      earlier.copy(from, to, channel());
      pending = null;
    }
  }

  /** Hands on all there is so far, so that it is there even if the process is killed. */
  void flush() throws IOException {
    if (!isBeginningOfCurrent()) {
      settle();
      drain();
    }
  }

  private void drain() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel().write(buffer);
    }
    buffer.clear();
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      open = Durable.create(part, target);
      channel = open;
    }
    return open;
  }

  /** Whether nothing was written, as it is so far what stands under its name. */
  private boolean isBeginningOfCurrent() {
    return channel == null
        && buffer.position() == 0
        && (pending == null || pending == current && from == 0);
  }

  /** Whether it is, byte for byte, what stands under its name. */
  boolean isCurrent() throws IOException {
    return isBeginningOfCurrent() && current != null && position == current.outputLength();
  }

  /** Writes all that is left and makes it last. */
  void force() throws IOException {
    settle();
    drain();
    channel().force(true);
    channel().close();
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
