package org.solieu.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ArticleReader;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.Reasons;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.state.FileJudge;
import org.solieu.state.FileJudge.Verdict;

/**
 * The parts of files, one file after the other; one file is open at a time. Where earlier runs know
 * of files, those ahead are looked at while others are read, and only those that are new or changed
 * are opened.
 */
final class PartFeed implements AutoCloseable {
  private static final int FILES_AHEAD = 256;
  private static final int BATCH = 32;

  /** One step on. */
  sealed interface Item {
    /**
     * A part of a file.
     *
     * @param verdict what the file was found to be; null if nobody asks
     */
    record OfFile(Step.Read step, Verdict.@Nullable New verdict, Part part) implements Item {}

    /** There are no more parts in a file. */
    record EndOfFile(Step.Read step, Verdict.@Nullable New verdict) implements Item {}

    /** What became of a file that is not opened. */
    record Known(Outcome outcome) implements Item {}
  }

  private record Judged(Step step, @Nullable CompletableFuture<Verdict> verdict) {}

  private final ArticleReader reader;
  private final Steps steps;
  private final @Nullable FileJudge judge;
  private final Executor pool;
  private final Queue<Judged> ahead = new ArrayDeque<>();
  private boolean ended;

  private Step.@Nullable Read step;
  private Verdict.@Nullable New verdict;
  private @Nullable Parts parts;

  /**
   * A feed.
   *
   * @param judge says whether files are the same as before; null if nothing is known of them
   */
  PartFeed(ArticleReader reader, Steps steps, @Nullable FileJudge judge, Executor pool) {
    this.reader = reader;
    this.steps = steps;
    this.judge = judge;
    this.pool = pool;
  }

  /** The next item; null behind the last file. */
  @Nullable Item next() throws IOException, InterruptedException {
    Step.Read current = step;
    Parts open = parts;
    if (current == null || open == null) {
      return nextFile();
    }
    Part part = open.next();
    if (part != null) {
      return new Item.OfFile(current, verdict, part);
    }
    Item end = new Item.EndOfFile(current, verdict);
    close();
    return end;
  }

  private @Nullable Item nextFile() throws IOException, InterruptedException {
    lookAhead();
    Judged next = ahead.poll();
    if (next == null) {
      return null;
    }
    if (next.step() instanceof Step.Gone gone) {
      return new Item.Known(new Outcome.Gone(gone.known()));
    }
    Step.Read read = (Step.Read) next.step();
    try {
      Verdict found = next.verdict() == null ? null : get(next.verdict());
      if (found instanceof Verdict.Same same) {
        return new Item.Known(new Outcome.Same(read, same.known()));
      }
      verdict = (Verdict.New) found;
      parts = reader.open(read.file());
    } catch (IOException e) {
      parts =
          Parts.of(
              new Part.Unreadable(
                  read.file().name(), new UnreadableArticleException(Reasons.of(e), e)));
    }
    step = read;
    return next();
  }

  /** Has files looked at in batches, as a look takes no longer than handing it to a thread. */
  private void lookAhead() throws IOException {
    FileJudge asked = judge;
    if (asked == null) {
      Step next = ahead.isEmpty() ? steps.next() : null;
      if (next != null) {
        ahead.add(new Judged(next, null));
      }
      return;
    }
    while (!ended && ahead.size() <= FILES_AHEAD - BATCH) {
      List<CompletableFuture<Verdict>> verdicts = new ArrayList<>(BATCH);
      List<Step.Read> batch = new ArrayList<>(BATCH);
      while (!ended && batch.size() < BATCH) {
        Step next = steps.next();
        ended = next == null;
        if (next instanceof Step.Read read) {
          batch.add(read);
          verdicts.add(new CompletableFuture<>());
          ahead.add(new Judged(read, verdicts.get(verdicts.size() - 1)));
        } else if (next != null) {
          ahead.add(new Judged(next, null));
        }
      }
      pool.execute(
          () -> {
            for (int i = 0; i < batch.size(); i++) {
              judge(asked, batch.get(i), verdicts.get(i));
            }
          });
    }
  }

  private static void judge(FileJudge judge, Step.Read read, CompletableFuture<Verdict> verdict) {
    try {
      Path path = Objects.requireNonNull(read.file().path());
      verdict.complete(judge.judge(path, read.found().all()));
    } catch (IOException | RuntimeException | Error e) {
      verdict.completeExceptionally(e);
    }
  }

  private static Verdict get(CompletableFuture<Verdict> verdict)
      throws IOException, InterruptedException {
    try {
      return verdict.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    Parts open = parts;
    step = null;
    verdict = null;
    parts = null;
    if (open != null) {
      open.close();
    }
  }
}
