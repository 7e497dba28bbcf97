package org.solieu.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFile;
import org.solieu.input.InputWalk;
import org.solieu.input.part.Part;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.output.RecordWriter;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;
import org.solieu.state.FileJudge;
import org.solieu.state.FileJudge.Verdict;
import org.solieu.state.FilePrint;
import org.solieu.state.Known;

/**
 * Reads articles, extracts and writes. Several threads read and extract, one writes, in the order
 * of the articles: the output is the same for any number of jobs. Memory is bounded: as many texts
 * as jobs, and the bytes or records of a few articles more.
 */
public final class BatchRunner {
  private static final int PARTS_AHEAD_PER_JOB = 4;
  private static final long MOST_HELD = 64L << 20; // bytes of parts that are not read yet

  private final ArticleReader reader;
  private final Extractor extractor;
  private final BatchListener listener;
  private final int jobs;
  private final boolean accounting;

  /**
   * A runner.
   *
   * @param jobs how many articles are worked on at once, at least 1
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
    ExecutorService pool = Executors.newFixedThreadPool(jobs, BatchRunner::daemon);
    Steps steps = new Steps(files, ledger.state());
    try (PartFeed feed = new PartFeed(reader, steps, ledger.judge(), pool)) {
      return new Run(ledger, feed, pool).inOrder();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      pool.shutdownNow();
    }
  }

  /** What waits on a pipe for ever must not keep the program from ending. */
  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "solieu-worker");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A part that is being worked on.
   *
   * @param held how many bytes of memory it holds, about
   */
  private record Pending(CompletableFuture<Outcome> outcome, long held) {
    static Pending of(Outcome outcome) {
      return new Pending(CompletableFuture.completedFuture(outcome), 0);
    }
  }

  /** One run. */
  private final class Run {
    private final Ledger ledger;
    private final PartFeed feed;
    private final ExecutorService pool;
    private final Tally tally = new Tally();
    private final Queue<Pending> ahead = new ArrayDeque<>();
    private long held;
    private long filesDone;

    /** Done once all parts of the file in hand are that were handed out so far. */
    private CompletableFuture<?> partsOfFile = CompletableFuture.completedFuture(null);

    Run(Ledger ledger, PartFeed feed, ExecutorService pool) {
      this.ledger = ledger;
      this.feed = feed;
      this.pool = pool;
    }

    BatchResult inOrder() throws IOException, InterruptedException {
      boolean more = true;
      while (true) {
        while (more && ahead.size() < jobs * PARTS_AHEAD_PER_JOB && held <= MOST_HELD) {
          PartFeed.Item item = feed.next();
          more = item != null;
          if (item != null) {
            Pending pending = start(item);
            held += pending.held();
            ahead.add(pending);
          }
        }
        Pending next = ahead.poll();
        if (next == null) {
          return tally.result();
        }
        if (!next.outcome().isDone()) {
          ledger.flush();
        }
        settle(get(next.outcome()));
        held -= next.held();
      }
    }

    private Pending start(PartFeed.Item item) {
      if (item instanceof PartFeed.Item.Known known) {
        return Pending.of(known.outcome());
      }
      if (item instanceof PartFeed.Item.EndOfFile end) {
        return new Pending(endOfFile(end), 0);
      }
      PartFeed.Item.OfFile ofFile = (PartFeed.Item.OfFile) item;
      Part part = ofFile.part();
      if (part instanceof Part.Unread unread) {
        CompletableFuture<Outcome> outcome =
            CompletableFuture.supplyAsync(() -> work(ofFile.step().file(), unread), pool);
        partsOfFile = partsOfFile.thenCombine(outcome, (before, last) -> last);
        return new Pending(outcome, unread.held());
      }
      return Pending.of(
          part instanceof Part.Unreadable unreadable
              ? new Outcome.Failed(
                  unreadable.name(), unreadable.why().reason(), unreadable.why().getCause())
              : new Outcome.PassedBy((Part.Skipped) part));
    }

    /** What the file was like can be told only when all of it has been read. */
    private CompletableFuture<Outcome> endOfFile(PartFeed.Item.EndOfFile end) {
      CompletableFuture<?> parts = partsOfFile;
      partsOfFile = CompletableFuture.completedFuture(null);
      FileJudge judge = ledger.judge();
      Verdict.New verdict = end.verdict();
      return judge == null || verdict == null
          ? CompletableFuture.completedFuture(new Outcome.EndOfFile(end.step(), null))
          : parts.thenApplyAsync(
              any -> new Outcome.EndOfFile(end.step(), print(judge, end.step().file(), verdict)),
              pool);
    }

    private void settle(Outcome outcome) throws IOException {
      if (outcome instanceof Outcome.Done done) {
        ledger.write(done.records());
        tally.read(done.records(), done.repairs());
        return;
      }
      if (outcome instanceof Outcome.Failed failure) {
        tally.failed();
        listener.failed(failure.name(), failure.reason(), failure.cause());
        return;
      }
      if (outcome instanceof Outcome.PassedBy passedBy) {
        listener.skipped(passedBy.part());
        return;
      }
      if (outcome instanceof Outcome.EndOfFile end) {
        endOfFile(end);
      } else if (outcome instanceof Outcome.Same same) {
        ledger.same(same.known());
        tally.same(same.known().entry().counts());
      } else if (outcome instanceof Outcome.Gone gone) {
        boolean kept = ledger.gone(gone.known());
        tally.gone(gone.known().entry().counts(), kept);
        listener.gone(gone.known().entry().source(), kept);
        return;
      }
      listener.progressed(++filesDone, tally.figures());
    }

    private void endOfFile(Outcome.EndOfFile end) throws IOException {
      FilePrint print = end.print();
      Known stale = ledger.end(end.step(), print, tally.ofFile(), tally.isFileWhole());
      tally.endOfFile(
          print != null ? print.stamp().size() : accounting ? size(end.step().file()) : 0);
      if (stale != null) {
        tally.stale(stale.entry().counts());
        listener.stale(stale.entry().source());
      }
    }
  }

  private static long size(InputFile file) {
    try {
      return file.path() == null ? 0 : Files.size(file.path());
    } catch (IOException e) {
      return 0; // It is gone.
    }
  }

  private static @Nullable FilePrint print(FileJudge judge, InputFile file, Verdict.New verdict) {
    try {
      return file.path() == null ? null : judge.print(file.path(), verdict);
    } catch (IOException e) {
      return null; // It is gone, and the next run will see.
    }
  }

  private static Outcome get(CompletableFuture<Outcome> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      // work() answers for what an article can do; anything else is a broken installation.
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome work(InputFile file, Part.Unread part) {
    try {
      Article article = reader.read(file, part);
      List<Figure> figures = extractor.extract(article);
      return new Outcome.Done(
          figures.stream().map(figure -> FigureRecord.of(article, figure)).toList(),
          accounting ? extractor.repairs(article) : Map.of());
    } catch (UnreadableArticleException e) {
      return new Outcome.Failed(part.name(), e.reason(), e.getCause());
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed(part.name(), Failure.OUT_OF_MEMORY.of(), e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Outcome.Failed(part.name(), Failure.INTERNAL_ERROR.of(e), e);
    }
  }
}
