package org.solieu.cli;

import java.util.EnumMap;
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

/** Tells what happens in a run of {@code solieu extract}, and counts what was wrong. */
final class ExtractionReport implements BatchListener {
  private final Messages messages;
  private final Map<SkipReason, Skipped> skipped = new EnumMap<>(SkipReason.class);
  private Skipped kept = Skipped.NONE;
  private Skipped dropped = Skipped.NONE;
  private long problems;
  private @Nullable Progress progress;

  ExtractionReport(Messages messages) {
    this.messages = messages;
  }

  /** Paths that are missing, folders that cannot be opened and the like. */
  long problems() {
    return problems;
  }

  void problem(Problem problem) {
    problems++;
    messages.error(problem.name(), problem.reason(), Notice.REST_GOES_ON.of(), null);
  }

  @Override
  public void failed(String name, Message reason, @Nullable Throwable cause) {
    messages.error(name, reason, Notice.NO_RECORDS.of(), cause);
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
    tell(walk.otherEndings(), Notice.SKIPPED_ENDINGS);
    tell(walk.special(), Notice.SKIPPED_SPECIAL);
    skipped.forEach((reason, met) -> tell(met, key(reason)));
    tell(dropped, Notice.GONE_DROPPED);
    tell(kept, Notice.GONE_KEPT);
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

  /** Tells what was done. */
  void summary(BatchResult result) {
    Object unchanged = result.same() > 0 ? Notice.UNCHANGED.of(result.same()) : "";
    long failed = result.failed() + problems;
    if (failed == 0) {
      messages.detail(Notice.DONE.of(result.read(), unchanged, result.figures()));
    } else {
      messages.note(Notice.DONE_BUT.of(result.read(), unchanged, result.figures(), failed));
    }
  }
}
