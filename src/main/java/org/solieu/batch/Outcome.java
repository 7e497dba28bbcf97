package org.solieu.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.input.Problem;
import org.solieu.input.part.Part;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.message.Message;
import org.solieu.output.Prepared;
import org.solieu.record.Kind;
import org.solieu.state.FileJudge.Verdict;
import org.solieu.state.FilePrint;
import org.solieu.state.Known;

/** What became of one part of a file, or of a file as a whole. */
sealed interface Outcome {
  /**
   * The part was read.
   *
   * @param records its records
   * @param counts how many there are of each kind
   * @param repairs how often what was repaired in it
   */
  record Done(Prepared records, Map<Kind, Integer> counts, Map<String, Integer> repairs)
      implements Outcome {}

  /** The part gave no records. */
  record Failed(String name, Message reason, @Nullable Throwable cause) implements Outcome {
    /** The part could not be read. */
    static Failed of(String name, UnreadableArticleException why) {
      return new Failed(name, why.reason(), why.getCause());
    }
  }

  /** The part was passed by. */
  record PassedBy(Part.Skipped part) implements Outcome {}

  /**
   * There are no more parts in the file.
   *
   * @param print what the file was like; null where nobody asks or it cannot be told
   */
  record EndOfFile(Step.Read step, @Nullable FilePrint print) implements Outcome {}

  /**
   * There are no more parts in the file, of which several workers may have had some. What it was
   * like can be told once they are done.
   *
   * @param verdict what the file was found to be before
   */
  record EndOfParts(Step.Read step, Verdict.New verdict) implements Outcome {}

  /** The file is the same as in an earlier run, which knows its records. */
  record Same(Step.Read step, Known known) implements Outcome {}

  /** The file is not there any more. */
  record Gone(Known known) implements Outcome {}

  /** Something on the way to the files could not be looked at. */
  record Met(Problem problem) implements Outcome {}
}
