package org.solieu.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.solieu.record.FigureRecord;

/**
 * A file for each article that has figures, made last as soon as it is whole: a run that ends early
 * leaves those it came to.
 */
final class SourceOutput implements RecordOutput, RecordWriter {
  private static final Account ONE_ARTICLE = new Account(1, 0, List.of());

  private final RecordFolder files;

  SourceOutput(RecordFolder files) {
    this.files = files;
  }

  @Override
  public void write(List<FigureRecord> records) throws IOException {
    if (records.isEmpty()) {
      return;
    }
    try (RecordOutput file = files.open(records.get(0).source())) {
      file.writer().write(records);
      file.writer().account(ONE_ARTICLE);
      file.writer().end();
      file.commit();
    }
  }

  @Override
  public RecordWriter writer() {
    return this;
  }

  @Override
  public void flush() {}

  @Override
  public void end() {}

  @Override
  public void commit() {}

  @Override
  public List<Path> files() {
    return files.files();
  }

  @Override
  public void close() {}
}
