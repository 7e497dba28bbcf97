package org.solieu.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Prepared;
import org.solieu.record.FigureRecord;
import org.solieu.state.FileJudge;
import org.solieu.state.FilePrint;
import org.solieu.state.Known;
import org.solieu.state.StateSession;

/** Where records go, file by file, and what earlier runs know of files. */
sealed interface Ledger permits PlainLedger, StateLedger {
  /** What earlier runs know; null if nothing does. */
  @Nullable StateSession state();

  /** Says whether files are the same as before; null if nothing is known of them. */
  @Nullable FileJudge judge();

  /** Makes an article's records ready for writing; for any thread. */
  Prepared prepare(List<FigureRecord> records);

  /** Writes records of the file in hand. */
  void write(Prepared records) throws IOException;

  /** Hands on what was written. */
  void flush() throws IOException;

  /**
   * Ends a file that was read.
   *
   * @param print what it was like; null if that cannot be told
   * @param counts how many articles were read in it, and how many figures of each kind
   * @param whole whether all of it could be read
   * @return what the last run knows of it, if its records were taken over because none could be
   *     read; otherwise null
   */
  @Nullable Known end(
      Step.Read step, @Nullable FilePrint print, Map<String, Integer> counts, boolean whole)
      throws IOException;

  /** Takes over the records of a file that is the same as before. */
  void same(Known known) throws IOException;

  /**
   * Deals with the records of a file that is gone.
   *
   * @return whether they are kept
   */
  boolean gone(Known known) throws IOException;
}
