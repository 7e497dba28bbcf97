package org.solieu.state;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a state, line by line. */
final class StateWriter implements Closeable {
  private final FileChannel channel;
  private final Writer out;

  StateWriter(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), 1 << 16);
  }

  void write(StateLine line) throws IOException {
    out.write(StateLines.format(line));
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
