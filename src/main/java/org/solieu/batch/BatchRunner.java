package org.solieu.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFile;
import org.solieu.input.UnreadableArticleException;
import org.solieu.output.RecordWriter;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

/**
 * Reads articles, extracts and writes. Several threads read and extract, one writes, in the order
 * of the articles: the output is the same for any number of jobs. Memory is bounded: as many texts
 * as jobs, and the records of a few articles more.
 */
public final class BatchRunner {
  private static final int ARTICLES_AHEAD_PER_JOB = 4;

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

  private BatchResult inOrder(List<InputFile> all, RecordWriter writer, ExecutorService pool)
      throws IOException, InterruptedException {
    Iterator<InputFile> files = all.iterator();
    Queue<Future<Outcome>> ahead = new ArrayDeque<>();
    int read = 0;
    int failed = 0;
    long figures = 0;
    while (files.hasNext() || !ahead.isEmpty()) {
      while (files.hasNext() && ahead.size() < jobs * ARTICLES_AHEAD_PER_JOB) {
        InputFile file = files.next();
        ahead.add(pool.submit(() -> work(file)));
      }
      Future<Outcome> next = ahead.remove();
      if (!next.isDone()) {
        writer.flush();
      }
      Outcome outcome = get(next);
      if (outcome instanceof Outcome.Done done) {
        writer.write(done.records());
        read++;
        figures += done.records().size();
      } else if (outcome instanceof Outcome.Failed failure) {
        listener.failed(failure.name(), failure.reason(), failure.cause());
        failed++;
      }
      listener.progressed(read + failed, all.size());
    }
    return new BatchResult(read, failed, figures);
  }

  private static Outcome get(Future<Outcome> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      // work() answers for what an article can do; anything else is a broken installation.
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome work(InputFile file) {
    try {
      Article article = reader.read(file);
      List<Figure> figures = extractor.extract(article);
      return new Outcome.Done(
          figures.stream().map(figure -> FigureRecord.of(article, figure)).toList());
    } catch (UnreadableArticleException e) {
      return new Outcome.Failed(file.name(), e.reason(), e.getCause());
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed(file.name(), "needs more memory than there is", e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Outcome.Failed(file.name(), "internal error: " + e, e);
    }
  }
}
