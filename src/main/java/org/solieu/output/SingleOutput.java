package org.solieu.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** All records in one place. */
final class SingleOutput implements RecordOutput {
  private final Destination destination;
  private final List<Path> files;
  private final RecordWriter writer;

  SingleOutput(Destination destination, List<Path> files, OutputFormat format, Layout layout) {
    this.destination = destination;
    this.files = files;
    this.writer = format.writer(destination.stream(), layout);
  }

  @Override
  public RecordWriter writer() {
    return writer;
  }

  @Override
  public void commit() throws IOException {
    destination.commit();
  }

  @Override
  public List<Path> files() {
    return files;
  }

  @Override
  public void close() {
    writer.close();
    destination.close();
  }
}
