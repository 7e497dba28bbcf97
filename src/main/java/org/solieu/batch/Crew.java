package org.solieu.batch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that fetch groups from a feed, one thread at a time, and work on them. What becomes of
 * them comes out in the order of the feed. Only a few groups are on the way at a time.
 *
 * <p>As the threads fetch for themselves, a feed that waits for a pipe keeps nobody from taking
 * what is done already.
 *
 * <p>The first thread of a process has a head start. While the JVM's compiler still works on the
 * program, it needs a processor, too, and threads that run the same code spend their time on its
 * counters, which they share: two threads from the beginning took longer over 10,000 articles in
 * memory than one.
 */
final class Crew implements AutoCloseable {
  private static final int GROUPS_AHEAD_PER_JOB = 3;
  private static final long MOST_HELD = 64L << 20; // bytes of parts that are not read yet

  private static final long HEAD_START = TimeUnit.MILLISECONDS.toNanos(2500);
  private static final long BEGUN = System.nanoTime(); // once for all crews of a process

  private final GroupFeed feed;
  private final Worker worker;
  private final int mostAhead;
  private final ReentrantLock fetching = new ReentrantLock();
  private final BlockingQueue<OnTheWay> inOrder = new LinkedBlockingQueue<>();

  private int ahead;
  private long held;
  private boolean ended;

  /**
   * A group on the way.
   *
   * @param outcomes what becomes of it; null for what is behind the last group
   * @param held how many bytes it holds
   */
  private record OnTheWay(CompletableFuture<@Nullable List<Outcome>> outcomes, long held) {}

  /** Is run before the caller waits. */
  @FunctionalInterface
  interface Pause {
    void run() throws IOException;
  }

  /**
   * Begins.
   *
   * @param jobs how many threads there are
   */
  Crew(GroupFeed feed, Worker worker, int jobs) {
    this(feed, worker, jobs, Thread::start);
  }

  /**
   * Begins.
   *
   * @param jobs how many threads there are, unless the system gives fewer
   * @param start starts a thread
   */
  Crew(GroupFeed feed, Worker worker, int jobs, Consumer<Thread> start) {
    this.feed = feed;
    this.worker = worker;
    this.mostAhead = jobs * GROUPS_AHEAD_PER_JOB;
    for (int i = 0; i < jobs; i++) {
      long headStart = i == 0 ? 0 : HEAD_START;
      Thread thread = new Thread(() -> work(headStart), "solieu-worker");
      // What waits on a pipe for ever must not keep the program from ending.
      thread.setDaemon(true);
      try {
        start.accept(thread);
      } catch (OutOfMemoryError e) {
        if (i == 0) {
          throw e;
        }
        return; // The system gives no more threads: those that there are do all.
      }
    }
  }

  private void work(long after) {
    if (after > 0 && !comesToWork(after)) {
      return;
    }
    Group group;
    do {
      CompletableFuture<@Nullable List<Outcome>> outcomes = new CompletableFuture<>();
      group = fetch(outcomes);
      try {
        outcomes.complete(group == null ? null : worker.work(group));
      } catch (RuntimeException | Error e) {
        outcomes.completeExceptionally(e);
      }
    } while (group != null);
  }

  /** Waits until so many nanoseconds after the beginning; false if all was fetched by then. */
  private synchronized boolean comesToWork(long after) {
    try {
      long left = after - (System.nanoTime() - BEGUN);
      while (left > 0 && !ended) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
        left = after - (System.nanoTime() - BEGUN);
      }
      return !ended;
    } catch (InterruptedException e) {
      return false;
    }
  }

  /** Fetches the next group, whose outcomes are to be completed; null if there is none. */
  private @Nullable Group fetch(CompletableFuture<@Nullable List<Outcome>> outcomes) {
    fetching.lock();
    try {
      if (isEnded()) {
        return null;
      }
      Group group = feed.next();
      if (group == null) {
        end();
      }
      add(new OnTheWay(outcomes, group == null ? 0 : group.held()));
      return group;
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      end();
      outcomes.completeExceptionally(e);
      add(new OnTheWay(outcomes, 0));
      return null;
    } finally {
      if (hasEnded()) {
        feed.close();
      }
      fetching.unlock();
    }
  }

  /** Whether there is nothing to fetch any more. Waits while too much is on the way. */
  private synchronized boolean isEnded() throws InterruptedException {
    while (!ended && (ahead >= mostAhead || held > MOST_HELD)) {
      wait();
    }
    return ended;
  }

  private synchronized boolean hasEnded() {
    return ended;
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  private synchronized void add(OnTheWay group) {
    ahead++;
    held += group.held();
    inOrder.add(group);
  }

  private synchronized void remove(OnTheWay group) {
    ahead--;
    held -= group.held();
    notifyAll();
  }

  /**
   * What became of the next group; null behind the last.
   *
   * @throws IOException if the feed did, or the pause
   */
  @Nullable List<Outcome> next(Pause pause) throws IOException, InterruptedException {
    OnTheWay next = inOrder.peek();
    if (next == null || !next.outcomes().isDone()) {
      pause.run();
    }
    next = inOrder.take();
    try {
      return next.outcomes().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      remove(next);
    }
  }

  /** Has nothing more fetched; what is being worked on comes to nothing. */
  @Override
  public void close() {
    end();
    // Otherwise whoever has the lock sees to it, in the end.
    if (fetching.tryLock()) {
      try {
        feed.close();
      } finally {
        fetching.unlock();
      }
    }
  }
}
