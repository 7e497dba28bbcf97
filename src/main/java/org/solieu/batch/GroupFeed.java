package org.solieu.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFile;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.state.FileJudge;
import org.solieu.state.FileJudge.Verdict;

/**
 * Cuts a run into groups of tasks, in its order. Files that are one article are left to the
 * workers; of the others one is open at a time, and its parts are handed out. For one thread at a
 * time.
 */
final class GroupFeed implements AutoCloseable {
  private static final int MOST_TASKS = 32;
  private static final long MOST_BYTES = 1 << 17;

  /** Groups grow by a task each time so many were handed out: the first results come at once. */
  private static final int SLOW_START = 8;

  private final ArticleReader reader;
  private final Steps steps;
  private final @Nullable FileJudge judge;

  private @Nullable Step coming;
  private long handedOut;

  private Step.@Nullable Read step;
  private Verdict.@Nullable New verdict;
  private @Nullable Parts parts;

  /** The group that is being made. */
  private List<Task> tasks = new ArrayList<>();

  private long bytes;
  private long held;

  /**
   * A feed.
   *
   * @param judge says whether files are the same as before; null if nothing is known of them
   */
  GroupFeed(ArticleReader reader, Steps steps, @Nullable FileJudge judge) {
    this.reader = reader;
    this.steps = steps;
    this.judge = judge;
  }

  /** The next group; null behind the last. */
  @Nullable Group next() throws IOException {
    tasks = new ArrayList<>();
    bytes = 0;
    held = 0;
    long most = Math.min(MOST_TASKS, 1 + handedOut / SLOW_START);
    boolean more = true;
    while (more && tasks.size() < most && bytes < MOST_BYTES) {
      more = parts == null ? addStep() : addPart(parts);
    }
    handedOut += tasks.size();
    return tasks.isEmpty() ? null : new Group(tasks, held);
  }

  /**
   * Whether the next group can be had at once. If not, somebody who writes into a pipe may be
   * waiting for the answer to what was written so far.
   */
  boolean isReady() {
    if (parts != null) {
      return parts.isReady();
    }
    return !(coming instanceof Step.Read next && next.file().isStream());
  }

  /** Adds the next step; false if it does not belong into this group, or there is none. */
  private boolean addStep() throws IOException {
    if (coming == null) {
      coming = steps.next();
    }
    Step next = coming;
    if (next == null || !tasks.isEmpty() && !fits(next)) {
      return false;
    }
    coming = null;
    if (next instanceof Step.Read read) {
      add(read);
    } else if (next instanceof Step.Gone gone) {
      tasks.add(new Task.Settled(new Outcome.Gone(gone.known())));
    } else if (next instanceof Step.Met met) {
      tasks.add(new Task.Settled(new Outcome.Met(met.problem())));
    }
    return true;
  }

  private boolean fits(Step next) {
    return !(next instanceof Step.Read read)
        || !read.file().isStream() && bytes + read.file().size() <= MOST_BYTES;
  }

  private void add(Step.Read read) {
    InputFile file = read.file();
    Part.Unread one = reader.oneArticle(file);
    if (one != null) {
      tasks.add(new Task.OneArticle(read, one));
      bytes += file.isStream() ? MOST_BYTES : file.size();
      return;
    }
    FileJudge asked = judge;
    if (asked != null) {
      verdict = Worker.judge(asked, read, outcome -> tasks.add(new Task.Settled(outcome)));
      if (verdict == null) {
        return;
      }
    }
    step = read;
    parts = reader.open(file);
  }

  /** Adds the next part of a file; false if it must be waited for. */
  private boolean addPart(Parts open) {
    if (!tasks.isEmpty() && !open.isReady()) {
      return false;
    }
    Step.Read current = Objects.requireNonNull(step);
    Part part = open.next();
    if (part instanceof Part.Unread unread) {
      tasks.add(new Task.OfFile(current, unread));
      bytes += unread.held();
      held += unread.held();
    } else if (part instanceof Part.Unreadable unreadable) {
      tasks.add(new Task.Settled(Outcome.Failed.of(unreadable.name(), unreadable.why())));
    } else if (part instanceof Part.Skipped skipped) {
      tasks.add(new Task.Settled(new Outcome.PassedBy(skipped)));
    } else {
      Verdict.New before = verdict;
      tasks.add(
          new Task.Settled(
              before == null
                  ? new Outcome.EndOfFile(current, null)
                  : new Outcome.EndOfParts(current, before)));
      close();
    }
    return true;
  }

  /** Lets go of the file that is open. */
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
