package org.solieu.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputWalk;
import org.solieu.output.RecordWriter;

/**
 * Reads articles, extracts and writes. Several threads read and extract, one writes, in the order
 * of the articles: the output is the same for any number of jobs. Memory is bounded: as many texts
 * as jobs, and the bytes or records of a few groups of articles more.
 */
public final class BatchRunner {
  /** How long records may wait where one thread does all: short for those who watch. */
  private static final long FLUSH_EVERY = TimeUnit.MILLISECONDS.toNanos(50);

  private final ArticleReader reader;
  private final Extractor extractor;
  private final BatchListener listener;
  private final int jobs;
  private final boolean accounting;

  /**
   * A runner.
   *
   * @param jobs how many articles are worked on at once, at least 1; one is worked on by the
   *     calling thread itself
   * @param accounting whether the result tells of repairs, which takes longer, and of bytes
   */
  public BatchRunner(
      ArticleReader reader,
      Extractor extractor,
      BatchListener listener,
      int jobs,
      boolean accounting) {
    this.accounting = accounting;
    this.reader = reader;
    this.extractor = extractor;
    this.listener = listener;
    this.jobs = jobs;
  }

  /**
   * Runs all articles. An article that fails is told to the listener, and the rest go on. The
   * writer is not ended.
   *
   * @throws IOException if the output cannot be written; then the rest is left
   */
  public BatchResult run(InputWalk files, RecordWriter writer) throws IOException {
    return run(files, (Ledger) new PlainLedger(writer));
  }

  /**
   * Runs those articles that earlier runs do not know as they are, and takes over the records of
   * the others. The state is not committed.
   *
   * @throws IOException if the output cannot be written; then the rest is left
   */
  public BatchResult run(InputWalk files, StateLedger ledger) throws IOException {
    return run(files, (Ledger) ledger);
  }

  private BatchResult run(InputWalk files, Ledger ledger) throws IOException {
    GroupFeed feed = new GroupFeed(reader, new Steps(files, ledger.state()), ledger.judge());
    Worker worker = new Worker(reader, extractor, ledger, accounting);
    Settler settler = new Settler(ledger, listener, accounting);
    if (jobs == 1) {
      alone(feed, worker, settler);
    } else {
      together(feed, worker, settler);
    }
    return settler.result();
  }

  private static void alone(GroupFeed feed, Worker worker, Settler settler) throws IOException {
    try (feed) {
      long flushed = System.nanoTime();
      for (Group group = feed.next(); group != null; group = feed.next()) {
        settler.settle(worker.work(group));
        long now = System.nanoTime();
        if (now - flushed > FLUSH_EVERY || !feed.isReady()) {
          settler.flush();
          flushed = now;
        }
      }
    }
  }

  private void together(GroupFeed feed, Worker worker, Settler settler) throws IOException {
    try (Crew crew = new Crew(feed, worker, jobs)) {
      List<Outcome> outcomes = crew.next(settler::flush);
      while (outcomes != null) {
        settler.settle(outcomes);
        outcomes = crew.next(settler::flush);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
