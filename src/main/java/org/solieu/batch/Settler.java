package org.solieu.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.input.InputFile;
import org.solieu.state.FileJudge;
import org.solieu.state.FilePrint;
import org.solieu.state.Known;

/** Writes, tells and counts what became of articles, in the order of the run, on one thread. */
final class Settler {
  private final Ledger ledger;
  private final BatchListener listener;
  private final boolean accounting;
  private final Tally tally = new Tally();
  private long filesDone;

  /**
   * A settler.
   *
   * @param accounting whether bytes are counted, too
   */
  Settler(Ledger ledger, BatchListener listener, boolean accounting) {
    this.ledger = ledger;
    this.listener = listener;
    this.accounting = accounting;
  }

  BatchResult result() {
    return tally.result();
  }

  /** Settles what became of a group. */
  void settle(List<Outcome> outcomes) throws IOException {
    long before = filesDone;
    for (Outcome outcome : outcomes) {
      settle(outcome);
    }
    if (filesDone > before) {
      listener.progressed(filesDone, tally.figures());
    }
  }

  private void settle(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Done done) {
      ledger.write(done.records());
      tally.read(done.counts(), done.repairs());
    } else if (outcome instanceof Outcome.EndOfFile end) {
      endOfFile(end.step(), end.print());
    } else if (outcome instanceof Outcome.Same same) {
      ledger.same(same.known());
      tally.same(same.known().entry().counts());
      filesDone++;
    } else if (outcome instanceof Outcome.Failed failure) {
      tally.failed();
      listener.failed(failure.name(), failure.reason(), failure.cause());
    } else if (outcome instanceof Outcome.PassedBy passedBy) {
      listener.skipped(passedBy.part());
    } else if (outcome instanceof Outcome.EndOfParts end) {
      FileJudge judge = ledger.judge();
      endOfFile(
          end.step(), judge == null ? null : Worker.print(judge, end.step().file(), end.verdict()));
    } else if (outcome instanceof Outcome.Gone gone) {
      gone(gone.known());
    } else if (outcome instanceof Outcome.Met met) {
      listener.problem(met.problem());
    }
  }

  private void endOfFile(Step.Read step, @Nullable FilePrint print) throws IOException {
    Known stale = ledger.end(step, print, tally.ofFile(), tally.isFileWhole());
    tally.endOfFile(print != null ? print.stamp().size() : accounting ? size(step.file()) : 0);
    if (stale != null) {
      tally.stale(stale.entry().counts());
      listener.stale(stale.entry().source());
    }
    filesDone++;
  }

  private static long size(InputFile file) {
    try {
      return file.path() == null ? 0 : Files.size(file.path());
    } catch (IOException e) {
      return 0; // It is gone.
    }
  }

  private void gone(Known known) throws IOException {
    boolean kept = ledger.gone(known);
    Map<String, Integer> counts = known.entry().counts();
    tally.gone(counts, kept);
    listener.gone(known.entry().source(), kept);
  }

  /** Hands on what was written. */
  void flush() throws IOException {
    ledger.flush();
  }
}
