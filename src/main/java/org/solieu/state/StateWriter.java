package org.solieu.state;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a state, line by line. */
final class StateWriter implements Closeable {
  private final FileChannel channel;
  private final OutputStream out;
  private long position;

  StateWriter(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** How many bytes were written. */
  long position() {
    return position;
  }

  void write(StateLine line) throws IOException {
    byte[] bytes = StateLines.format(line).getBytes(StandardCharsets.UTF_8);
    position += bytes.length;
    out.write(bytes);
  }

  /** Hands on what is buffered, so that it is there even if the process is killed. */
  void flush() throws IOException {
    out.flush();
  }

  /** Makes what was written last. */
  void force() throws IOException {
    out.flush();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
