package org.solieu.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the output goes. What was written counts once {@link #commit} has returned; closing before
 * that gives it up as far as the destination lets one.
 */
public interface Destination extends Closeable {
  /** Takes the bytes; not to be closed by the user. */
  OutputStream stream();

  /**
   * Makes everything that was written last.
   *
   * @throws IOException if it cannot be kept; then nothing of it is, where the destination is a
   *     file
   */
  void commit() throws IOException;

  /** Frees what is held, and removes what was not committed. Says nothing of errors. */
  @Override
  void close();

  /** Writes straight to a stream, which stays open, such as standard output. */
  static Destination of(OutputStream stream) {
    return new Destination() {
      @Override
      public OutputStream stream() {
        return stream;
      }

      @Override
      public void commit() throws IOException {
        stream.flush();
      }

      @Override
      public void close() {}
    };
  }
}
