package org.solieu.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Part;
import org.solieu.record.FigureRecord;

/** What became of one part of a file. */
sealed interface Outcome {
  /** It was read; these are its records. */
  record Done(List<FigureRecord> records) implements Outcome {}

  /** It gave no records. */
  record Failed(String name, String reason, @Nullable Throwable cause) implements Outcome {}

  /** It was passed by. */
  record PassedBy(Part.Skipped part) implements Outcome {}

  /** There are no more parts in the file. */
  record EndOfFile() implements Outcome {}
}
