package org.solieu.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on several threads, and hands on what comes out in the order in which the work was
 * given, on the thread that gives it. Only a few results wait at a time.
 *
 * @param <T> what comes out
 */
final class InOrder<T> implements AutoCloseable {
  private static final int AHEAD_PER_JOB = 4;

  private final int jobs;
  private final Receiver<T> receiver;
  private final ExecutorService pool;
  private final Queue<Pending<T>> ahead = new ArrayDeque<>();

  /** Takes what comes out. */
  interface Receiver<T> {
    /** One result. */
    void take(T result) throws IOException;

    /** Work that broke off, with what was thrown. */
    void failed(String name, Throwable why);
  }

  private record Pending<T>(String name, Future<T> result) {}

  InOrder(int jobs, Receiver<T> receiver) {
    this.jobs = jobs;
    this.receiver = receiver;
    this.pool =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "solieu-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Gives work; hands on results that are due.
   *
   * @param name how messages name it
   */
  void submit(String name, Callable<T> work) throws IOException {
    ahead.add(new Pending<>(name, pool.submit(work)));
    while (ahead.size() > jobs * AHEAD_PER_JOB) {
      handOn();
    }
  }

  /** Hands on all that is left. */
  void finish() throws IOException {
    while (!ahead.isEmpty()) {
      handOn();
    }
  }

  private void handOn() throws IOException {
    Pending<T> next = ahead.remove();
    T result;
    try {
      result = next.result().get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      receiver.failed(next.name(), cause == null ? e : cause);
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
    receiver.take(result);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
