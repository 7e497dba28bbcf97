package org.solieu.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.solieu.record.FigureRecord;

/**
 * Writes records in one format. Nothing is written before the first call, so that a run which reads
 * nothing at all leaves no trace. Not for use by several threads at once.
 */
public interface RecordWriter extends Closeable {
  /**
   * Writes the records of one article.
   *
   * @param records the article's records in the order of the text, perhaps none
   * @throws IOException if the output cannot take them
   */
  void write(List<FigureRecord> records) throws IOException;

  /**
   * Does as much of the work of writing as does not depend on what else is written. Unlike all
   * else, it may be called by any thread at any time.
   *
   * @param records an article's records in the order of the text, perhaps none
   */
  default Prepared prepare(List<FigureRecord> records) {
    return new Prepared.Records(records);
  }

  /**
   * Writes records that this writer prepared.
   *
   * @throws IOException if the output cannot take them
   */
  default void write(Prepared prepared) throws IOException {
    if (prepared instanceof Prepared.Records some) {
      write(some.records());
    } else {
      throw new IllegalArgumentException("prepared by another writer");
    }
  }

  /**
   * Hands on what is buffered.
   *
   * @throws IOException if the output cannot take it
   */
  void flush() throws IOException;

  /**
   * Takes the account of the run, for the formats that tell of it. To be called once, after the
   * last article and before the end.
   */
  default void account(Account account) {}

  /**
   * Writes what the format wants at the end, and hands on what is buffered; the output stays open.
   * To be called once, after the last article.
   *
   * @throws IOException if the output cannot take it
   */
  void end() throws IOException;

  /** Frees what is held besides the output. Says nothing of errors. */
  @Override
  default void close() {}
}
