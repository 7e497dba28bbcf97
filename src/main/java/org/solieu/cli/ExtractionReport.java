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
    messages.error(problem.name(), problem.reason(), "the rest goes on", null);
  }

  @Override
  public void failed(String name, String reason, @Nullable Throwable cause) {
    messages.error(name, reason, "it gives no records", cause);
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
    messages.note(source + ": its records of an earlier run are kept");
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
    tell(walk.otherEndings(), "skipped (not .txt)");
    tell(walk.special(), "skipped (pipes or devices)");
    skipped.forEach((reason, met) -> tell(met, "skipped (" + why(reason) + ")"));
    tell(dropped, "gone, their records are dropped");
    tell(kept, "gone, their records are kept (--prune drops them)");
  }

  private static String why(SkipReason reason) {
    return switch (reason) {
      case OTHER_ENDING -> "not .txt";
      case SPECIAL -> "pipes or devices";
      case NO_TEXT_FIELD -> "no text field";
    };
  }

  private void tell(Skipped some, String what) {
    if (some.count() > 0) {
      messages.note(
          files(some.count())
              + " "
              + what
              + ": "
              + String.join(", ", some.examples())
              + (some.count() > some.examples().size() ? ", …" : ""));
    }
  }

  /** Tells what was done. */
  void summary(BatchResult result) {
    String done =
        files(result.read())
            + " read, "
            + (result.same() > 0 ? result.same() + " unchanged, " : "")
            + "figures found: "
            + result.figures();
    long failed = result.failed() + problems;
    if (failed == 0) {
      messages.detail(done);
    } else {
      messages.note(done + ", failed: " + failed);
    }
  }

  private static String files(long count) {
    return count == 1 ? "1 file" : count + " files";
  }
}
