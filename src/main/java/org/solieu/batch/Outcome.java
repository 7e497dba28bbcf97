package org.solieu.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.record.FigureRecord;

/** What became of one article. */
sealed interface Outcome {
  /** It was read; these are its records. */
  record Done(List<FigureRecord> records) implements Outcome {}

  /** It gave no records. */
  record Failed(String name, String reason, @Nullable Throwable cause) implements Outcome {}
}
