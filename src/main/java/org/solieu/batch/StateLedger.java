package org.solieu.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Prepared;
import org.solieu.output.RecordWriter;
import org.solieu.output.Unwritable;
import org.solieu.output.UnwritableException;
import org.solieu.record.FigureRecord;
import org.solieu.state.FileJudge;
import org.solieu.state.FilePrint;
import org.solieu.state.Known;
import org.solieu.state.StateSession;

/**
 * Writes the records of files that are new or changed between those that earlier runs wrote. The
 * writer's bytes are cut between files, so its format must have nothing there: JSON Lines, CSV and
 * TSV.
 */
public final class StateLedger implements Ledger {
  private final StateSession state;
  private final FileJudge judge;
  private final boolean pruning;
  private final RecordWriter writer;
  private OutputStream target;
  private boolean open;

  /**
   * Begins the output.
   *
   * @param writer makes a writer that writes to a stream
   * @param pruning whether records of files that are gone, or cannot be read any more, are dropped
   */
  public StateLedger(
      StateSession state,
      FileJudge judge,
      Function<OutputStream, RecordWriter> writer,
      boolean pruning)
      throws IOException {
    this.state = state;
    this.judge = judge;
    this.pruning = pruning;
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    this.target = head;
    this.writer =
        writer.apply(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                target.write(b);
              }

              @Override
              public void write(byte[] bytes, int from, int length) throws IOException {
                target.write(bytes, from, length);
              }
            });
    this.writer.write(List.of());
    this.writer.flush();
    state.head(head.toByteArray());
    this.target = state.stream();
  }

  @Override
  public StateSession state() {
    return state;
  }

  @Override
  public FileJudge judge() {
    return judge;
  }

  @Override
  public Prepared prepare(List<FigureRecord> records) {
    return writer.prepare(records);
  }

  @Override
  public void write(Prepared records) throws IOException {
    begin();
    writer.write(records);
  }

  private void begin() {
    if (!open) {
      open = true;
      state.begin();
    }
  }

  @Override
  public void flush() {
    // The state does so now and then.
  }

  @Override
  public @Nullable Known end(
      Step.Read step, @Nullable FilePrint print, Map<String, Integer> counts, boolean whole)
      throws IOException {
    boolean any = open;
    begin();
    open = false;
    writer.flush();
    if (print != null && (whole || any)) {
      // What was read in part the next run reads again.
      FilePrint known = whole ? print : print.disturbed();
      state.end(step.root(), step.file().source(), known, counts);
      return null;
    }
    Known last = step.found().last();
    boolean kept = !whole && !any && !pruning && last != null && state.keep(last);
    return kept ? last : null;
  }

  @Override
  public void same(Known known) throws IOException {
    if (!state.keep(known)) {
      throw new UnwritableException(Unwritable.CHANGED_MEANWHILE.of(), null);
    }
  }

  @Override
  public boolean gone(Known known) throws IOException {
    return !pruning && state.keep(known);
  }
}
