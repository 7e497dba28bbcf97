package org.solieu.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.BatchListener;
import org.solieu.batch.BatchResult;
import org.solieu.input.InputWalk;
import org.solieu.input.Problem;
import org.solieu.input.Skipped;
import org.solieu.input.part.Part;
import org.solieu.input.part.SkipReason;
import org.solieu.message.Key;
import org.solieu.message.Message;
import org.solieu.output.Account;

/** Tells what happens to what a run reads, and counts what was wrong. */
final class ExtractionReport implements BatchListener {
  private final Messages messages;
  private final Map<SkipReason, Skipped> skipped = new EnumMap<>(SkipReason.class);
  private Skipped kept = Skipped.NONE;
  private Skipped dropped = Skipped.NONE;
  private final List<Account.Failure> failures = new ArrayList<>();
  private long problems;
  private @Nullable Progress progress;
  private @Nullable BatchResult result;
  private final @Nullable RunSummary account;

  /**
   * A report.
   *
   * @param account an account of the run that is to be kept; null for none
   */
  ExtractionReport(Messages messages, @Nullable RunSummary account) {
    this.messages = messages;
    this.account = account;
  }

  /** What was done; null until that is known. */
  @Nullable BatchResult result() {
    return result;
  }

  /** Paths that are missing, folders that cannot be opened and the like. */
  long problems() {
    return problems;
  }

  @Override
  public void problem(Problem problem) {
    problems++;
    note(problem.name(), problem.reason());
    messages.error(problem.name(), problem.reason(), Notice.REST_GOES_ON.of(), null);
    remember(problem.name(), problem.reason());
  }

  @Override
  public void failed(String name, Message reason, @Nullable Throwable cause) {
    note(name, reason);
    messages.error(name, reason, Notice.NO_RECORDS.of(), cause);
    remember(name, reason);
  }

  private void note(String name, Message reason) {
    if (account != null) {
      account.failed(name, messages.say(reason));
    }
  }

  @Override
  public void skipped(Part.Skipped part) {
    skipped.merge(part.why(), Skipped.NONE.plus(part.name()), (all, one) -> all.plus(part.name()));
  }

  @Override
  public void gone(String source, boolean keeping) {
    if (keeping) {
      kept = kept.plus(source);
    } else {
      dropped = dropped.plus(source);
    }
  }

  @Override
  public void stale(String source) {
    messages.note(Notice.STALE.of(source));
  }

  @Override
  public void progressed(long files, long figures) {
    Progress shown = progress;
    if (shown != null) {
      shown.at(files, figures);
    }
  }

  /** Has it shown how far the run is. */
  void show(Progress where) {
    progress = where;
  }

  /** Tells what was passed by. */
  void finish(InputWalk walk) {
    finish(walk.otherEndings(), walk.special());
  }

  /** Tells what was passed by in folders and elsewhere. */
  void finish(Skipped otherEndings, Skipped special) {
    skipped(SkipReason.OTHER_ENDING, otherEndings);
    skipped(SkipReason.SPECIAL, special);
    skipped.forEach(this::skipped);
    tell(dropped, Notice.GONE_DROPPED);
    tell(kept, Notice.GONE_KEPT);
  }

  private void skipped(SkipReason reason, Skipped met) {
    tell(met, key(reason));
    if (account != null && met.count() > 0) {
      account.skipped(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), met.count());
    }
  }

  private static Key key(SkipReason reason) {
    return switch (reason) {
      case OTHER_ENDING -> Notice.SKIPPED_ENDINGS;
      case SPECIAL -> Notice.SKIPPED_SPECIAL;
      case NO_TEXT_FIELD -> Notice.SKIPPED_NO_TEXT;
    };
  }

  private void tell(Skipped some, Key key) {
    if (some.count() > 0) {
      String more = some.count() > some.examples().size() ? ", …" : "";
      messages.note(key.of(some.count(), String.join(", ", some.examples()) + more));
    }
  }

  private void remember(String name, Message reason) {
    if (failures.size() < Account.MOST_FAILURES) {
      failures.add(new Account.Failure(name, reason));
    }
  }

  /** What was done, for outputs that tell of it. */
  Account account(BatchResult result) {
    return new Account(result.read(), result.failed() + problems, failures);
  }

  /** Tells what was done. */
  void summary(BatchResult done) {
    result = done;
    Object unchanged = done.same() > 0 ? Notice.UNCHANGED.of(done.same()) : "";
    long failed = done.failed() + problems;
    if (failed == 0) {
      messages.detail(Notice.DONE.of(done.read(), unchanged, done.figures()));
    } else {
      messages.note(Notice.DONE_BUT.of(done.read(), unchanged, done.figures(), failed));
    }
  }
}
