package org.solieu.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.solieu.record.FigureRecord;

/**
 * Writes a format in which the bytes of an article's records are the same whatever else is written,
 * so that they can be made on any thread.
 */
abstract class EncodedRecordWriter implements RecordWriter {
  /** Bytes are made for so many records at once, lest an article of figures alone fill the heap. */
  private static final int MOST_AT_ONCE = 500;

  private final OutputStream out;
  private boolean begun;
  private boolean any;

  EncodedRecordWriter(OutputStream out) {
    this.out = new BufferedOutputStream(out, 1 << 16);
  }

  /** What stands before all records. */
  abstract byte[] head() throws IOException;

  /** Some records, at least one. For any thread. */
  abstract byte[] encode(List<FigureRecord> records) throws IOException;

  /** What stands between the bytes of records that were encoded apart. */
  abstract byte[] separator();

  /**
   * What stands after all records.
   *
   * @param empty whether there are none
   */
  abstract byte[] tail(boolean empty);

  @Override
  public final Prepared prepare(List<FigureRecord> records) {
    if (records.size() > MOST_AT_ONCE) {
      return new Prepared.Records(records);
    }
    try {
      return new Prepared.Bytes(records.isEmpty() ? new byte[0] : encode(records));
    } catch (IOException e) {
      throw new IllegalStateException("memory takes all bytes", e);
    }
  }

  @Override
  public final void write(Prepared prepared) throws IOException {
    if (prepared instanceof Prepared.Bytes ready) {
      begin();
      write(ready.bytes());
    } else {
      RecordWriter.super.write(prepared);
    }
  }

  @Override
  public final void write(List<FigureRecord> records) throws IOException {
    begin();
    for (int from = 0; from < records.size(); from += MOST_AT_ONCE) {
      write(encode(records.subList(from, Math.min(records.size(), from + MOST_AT_ONCE))));
    }
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write(head());
    }
  }

  private void write(byte[] some) throws IOException {
    if (some.length > 0) {
      if (any) {
        out.write(separator());
      }
      any = true;
      out.write(some);
    }
  }

  @Override
  public final void flush() throws IOException {
    out.flush();
  }

  @Override
  public final void end() throws IOException {
    begin();
    out.write(tail(!any));
    out.flush();
  }
}
