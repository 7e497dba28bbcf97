package org.solieu.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFile;
import org.solieu.input.part.Part;
import org.solieu.input.part.Reasons;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.record.Article;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;
import org.solieu.state.FileJudge;
import org.solieu.state.FileJudge.Verdict;
import org.solieu.state.FilePrint;

/**
 * Does what can be done for an article without knowing of others: opens, reads, extracts, and makes
 * the records ready for writing. Used by several threads at once.
 *
 * @param accounting whether repairs are told, too
 */
record Worker(ArticleReader reader, Extractor extractor, Ledger ledger, boolean accounting) {
  /** What becomes of tasks, in their order. */
  List<Outcome> work(Group group) {
    List<Outcome> outcomes = new ArrayList<>(2 * group.tasks().size());
    for (Task task : group.tasks()) {
      if (task instanceof Task.OneArticle one) {
        work(one.step(), one.part(), outcomes);
      } else if (task instanceof Task.OfFile ofFile) {
        outcomes.add(work(ofFile.step().file(), ofFile.part()));
      } else if (task instanceof Task.Settled settled) {
        outcomes.add(settled.outcome());
      }
    }
    return outcomes;
  }

  private void work(Step.Read step, Part.Unread part, List<Outcome> outcomes) {
    InputFile file = step.file();
    FileJudge judge = ledger.judge();
    Verdict.New verdict = null;
    if (judge != null) {
      verdict = judge(judge, step, outcomes::add);
      if (verdict == null) {
        return;
      }
    }
    outcomes.add(work(file, part));
    FilePrint print = judge == null || verdict == null ? null : print(judge, file, verdict);
    outcomes.add(new Outcome.EndOfFile(step, print));
  }

  private Outcome work(InputFile file, Part.Unread part) {
    try {
      Article article = reader.read(file, part);
      List<FigureRecord> records = FigureRecord.of(article, extractor.extract(article));
      return new Outcome.Done(
          ledger.prepare(records),
          counts(records),
          accounting ? extractor.repairs(article) : Map.of());
    } catch (UnreadableArticleException e) {
      return Outcome.Failed.of(part.name(), e);
    } catch (OutOfMemoryError e) {
      return new Outcome.Failed(part.name(), Failure.OUT_OF_MEMORY.of(), e);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return new Outcome.Failed(part.name(), Failure.INTERNAL_ERROR.of(e), e);
    } catch (Error e) {
      throw new IllegalStateException("this installation is broken", e);
    }
  }

  private static Map<Kind, Integer> counts(List<FigureRecord> records) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (FigureRecord record : records) {
      counts.merge(record.figure().kind(), 1, Integer::sum);
    }
    return counts;
  }

  /**
   * What a file is found to be that is to be read; null if it is the same as before or cannot be
   * looked at, which is settled then.
   */
  static Verdict.@Nullable New judge(FileJudge judge, Step.Read step, Consumer<Outcome> settled) {
    InputFile file = step.file();
    try {
      Verdict found = judge.judge(Objects.requireNonNull(file.path()), step.found().all());
      if (found instanceof Verdict.New unknown) {
        return unknown;
      }
      settled.accept(new Outcome.Same(step, ((Verdict.Same) found).known()));
    } catch (IOException e) {
      settled.accept(new Outcome.Failed(file.name(), Reasons.of(e), e));
      settled.accept(new Outcome.EndOfFile(step, null));
    } catch (RuntimeException e) {
      settled.accept(new Outcome.Failed(file.name(), Failure.INTERNAL_ERROR.of(e), e));
      settled.accept(new Outcome.EndOfFile(step, null));
    }
    return null;
  }

  /** What a file was like that was read. */
  static FilePrint print(FileJudge judge, InputFile file, Verdict.New found) {
    try {
      return judge.print(Objects.requireNonNull(file.path()), found);
    } catch (IOException | RuntimeException e) {
      return found.before().disturbed(); // Perhaps it is gone, and the next run will see.
    }
  }
}
