package org.solieu.output;

import java.util.List;
import org.solieu.record.FigureRecord;

/** The records of one article on their way to the writer that made them ready. */
public sealed interface Prepared {
  /** As they are. */
  record Records(List<FigureRecord> records) implements Prepared {}

  /**
   * As the bytes that they become. The array is not copied: neither side changes it.
   *
   * @param bytes none where there are no records
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Bytes(byte[] bytes) implements Prepared {}
}
