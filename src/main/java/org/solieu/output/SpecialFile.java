package org.solieu.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A pipe or device, written straight. */
final class SpecialFile implements Destination {
  private final OutputStream out;

  SpecialFile(Path file) throws IOException {
    this.out = Files.newOutputStream(file, StandardOpenOption.WRITE);
  }

  @Override
  public OutputStream stream() {
    return out;
  }

  @Override
  public void commit() throws IOException {
    out.close();
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      // What counts was said by write and commit.
    }
  }
}
