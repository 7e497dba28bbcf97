package org.solieu.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;

/** A file for each kind of figure that occurs. */
final class KindOutput implements RecordOutput, RecordWriter {
  private final RecordFolder files;
  private final Map<Kind, RecordOutput> open = new EnumMap<>(Kind.class);

  KindOutput(RecordFolder files) {
    this.files = files;
  }

  @Override
  public void write(List<FigureRecord> records) throws IOException {
    Map<Kind, List<FigureRecord>> sorted = new EnumMap<>(Kind.class);
    for (FigureRecord record : records) {
      sorted.computeIfAbsent(record.figure().kind(), kind -> new ArrayList<>()).add(record);
    }
    for (Map.Entry<Kind, List<FigureRecord>> some : sorted.entrySet()) {
      RecordOutput file = open.get(some.getKey());
      if (file == null) {
        file = files.open(some.getKey().code());
        open.put(some.getKey(), file);
      }
      file.writer().write(some.getValue());
    }
  }

  @Override
  public RecordWriter writer() {
    return this;
  }

  @Override
  public void flush() throws IOException {
    for (RecordOutput file : open.values()) {
      file.writer().flush();
    }
  }

  @Override
  public void account(Account account) {
    open.values().forEach(file -> file.writer().account(account));
  }

  @Override
  public void end() throws IOException {
    for (RecordOutput file : open.values()) {
      file.writer().end();
    }
  }

  @Override
  public void commit() throws IOException {
    for (RecordOutput file : open.values()) {
      file.commit();
    }
  }

  @Override
  public List<Path> files() {
    return files.files();
  }

  @Override
  public void close() {
    open.values().forEach(RecordOutput::close);
  }
}
