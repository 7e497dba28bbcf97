package org.solieu.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFile;
import org.solieu.input.part.Part;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.output.RecordWriter;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

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

  /**
   * A runner.
   *
   * @param jobs how many articles are worked on at once, at least 1
   */
  public BatchRunner(ArticleReader reader, Extractor extractor, BatchListener listener, int jobs) {
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
  public BatchResult run(List<InputFile> files, RecordWriter writer) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(jobs, BatchRunner::daemon);
    try {
      return inOrder(files, writer, pool);
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

  private BatchResult inOrder(List<InputFile> files, RecordWriter writer, ExecutorService pool)
      throws IOException, InterruptedException {
    Queue<Pending> ahead = new ArrayDeque<>();
    long held = 0;
    int filesDone = 0;
    int read = 0;
    int failed = 0;
    long figures = 0;
    try (PartFeed feed = new PartFeed(reader, files)) {
      boolean more = true;
      while (more || !ahead.isEmpty()) {
        while (more && ahead.size() < jobs * PARTS_AHEAD_PER_JOB && held <= MOST_HELD) {
          PartFeed.Step step = feed.next();
          more = step != null;
          if (step != null) {
            Pending pending = start(step, pool);
            held += pending.held();
            ahead.add(pending);
          }
        }
        Pending next = ahead.poll();
        if (next == null) {
          break;
        }
        if (!next.outcome().isDone()) {
          writer.flush();
        }
        Outcome outcome = get(next.outcome());
        held -= next.held();
        if (outcome instanceof Outcome.Done done) {
          writer.write(done.records());
          read++;
          figures += done.records().size();
        } else if (outcome instanceof Outcome.Failed failure) {
          listener.failed(failure.name(), failure.reason(), failure.cause());
          failed++;
        } else if (outcome instanceof Outcome.PassedBy passedBy) {
          listener.skipped(passedBy.part());
        } else {
          listener.progressed(++filesDone, files.size());
        }
      }
    }
    return new BatchResult(read, failed, figures);
  }

  private Pending start(PartFeed.Step step, ExecutorService pool) {
    Part part = step.part();
    if (part instanceof Part.Unread unread) {
      return new Pending(pool.submit(() -> work(step.file(), unread)), unread.held());
    }
    Outcome outcome =
        part instanceof Part.Unreadable unreadable
            ? new Outcome.Failed(
                unreadable.name(), unreadable.why().reason(), unreadable.why().getCause())
            : part instanceof Part.Skipped skipped
                ? new Outcome.PassedBy(skipped)
                : new Outcome.EndOfFile();
    return new Pending(CompletableFuture.completedFuture(outcome), 0);
  }

  private static Outcome get(Future<Outcome> future) throws InterruptedException {
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
          figures.stream().map(figure -> FigureRecord.of(article, figure)).toList());
    } catch (UnreadableArticleException e) {
      return new Outcome.Failed(part.name(), e.reason(), e.getCause());
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed(part.name(), "needs more memory than there is", e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Outcome.Failed(part.name(), "internal error: " + e, e);
    }
  }

  /**
   * A part that is being worked on.
   *
   * @param held how many bytes of memory it holds, about
   */
  private record Pending(Future<Outcome> outcome, long held) {}
}
