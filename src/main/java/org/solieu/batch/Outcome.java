package org.solieu.batch;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Part;
import org.solieu.message.Message;
import org.solieu.record.FigureRecord;
import org.solieu.state.FilePrint;
import org.solieu.state.Known;

/** What became of one part of a file, or of a file as a whole. */
sealed interface Outcome {
  /**
   * The part was read.
   *
   * @param records its records
   * @param repairs how often what was repaired in it
   */
  record Done(List<FigureRecord> records, Map<String, Integer> repairs) implements Outcome {}

  /** The part gave no records. */
  record Failed(String name, Message reason, @Nullable Throwable cause) implements Outcome {}

  /** The part was passed by. */
  record PassedBy(Part.Skipped part) implements Outcome {}

  /**
   * There are no more parts in the file.
   *
   * @param print what the file was like; null where nobody asks or it cannot be told
   */
  record EndOfFile(Step.Read step, @Nullable FilePrint print) implements Outcome {}

  /** The file is the same as in an earlier run, which knows its records. */
  record Same(Step.Read step, Known known) implements Outcome {}

  /** The file is not there any more. */
  record Gone(Known known) implements Outcome {}
}
