package org.solieu.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Prepared;
import org.solieu.output.RecordWriter;
import org.solieu.record.FigureRecord;
import org.solieu.state.FileJudge;
import org.solieu.state.FilePrint;
import org.solieu.state.Known;
import org.solieu.state.StateSession;

/** Only writes. */
record PlainLedger(RecordWriter writer) implements Ledger {
  @Override
  public @Nullable StateSession state() {
    return null;
  }

  @Override
  public @Nullable FileJudge judge() {
    return null;
  }

  @Override
  public Prepared prepare(List<FigureRecord> records) {
    return writer.prepare(records);
  }

  @Override
  public void write(Prepared records) throws IOException {
    writer.write(records);
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
  }

  @Override
  public @Nullable Known end(
      Step.Read step, @Nullable FilePrint print, Map<String, Integer> counts, boolean whole) {
    return null;
  }

  @Override
  public void same(Known known) {
    throw new IllegalStateException("nothing is known");
  }

  @Override
  public boolean gone(Known known) {
    throw new IllegalStateException("nothing is known");
  }
}
