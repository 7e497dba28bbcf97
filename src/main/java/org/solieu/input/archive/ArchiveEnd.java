package org.solieu.input.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an archive, watched for the mark that it ends with. Readers of archives take bytes
 * that stop between two members, or in the head of one, for the end; what stood behind would be
 * lost unseen.
 */
abstract class ArchiveEnd extends FilterInputStream {
  private static final int BUFFER = 8192; // bytes

  private ArchiveEnd(InputStream in) {
    super(in);
  }

  static ArchiveEnd ofZip(InputStream in) {
    return new ZipEnd(in);
  }

  static ArchiveEnd ofTar(InputStream in) {
    return new TarEnd(in);
  }

  /** True if the end of the archive is among what has been read. */
  abstract boolean reached();

  /** The last bytes that were read, if the archive has blocks: its last block. */
  byte[] lastBlock() {
    return new byte[0];
  }

  abstract void pass(byte next);

  @Override
  public int read() throws IOException {
    int next = in.read();
    if (next >= 0) {
      pass((byte) next);
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int got = in.read(bytes, start, length);
    for (int i = 0; i < got; i++) {
      pass(bytes[start + i]);
    }
    return got;
  }

  /** Reads what it skips. */
  @Override
  public long skip(long most) throws IOException {
    return most <= 0 ? 0 : Math.max(0, read(new byte[BUFFER], 0, (int) Math.min(most, BUFFER)));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * The end of central directory record (PKWARE, APPNOTE.TXT, 4.3.16). A member may be a zip
   * archive of its own; the record of the outer one tells where its directory ends: before it.
   */
  private static final class ZipEnd extends ArchiveEnd {
    private static final int SIGNATURE = 0x504b0506; // "PK", 5, 6
    private static final int LENGTH = 20; // bytes of the record up to the offset of the directory
    private static final long IN_ZIP64 = 0xffffffffL; // the number stands in another record

    private long position; // of the next byte
    private long record = Long.MIN_VALUE; // position of the last signature
    private long last8; // bytes
    private boolean reached;

    ZipEnd(InputStream in) {
      super(in);
    }

    @Override
    void pass(byte next) {
      position++;
      last8 = last8 << 8 | next & 0xff;
      if ((int) last8 == SIGNATURE) {
        record = position - Integer.BYTES;
      }
      if (position == record + LENGTH) {
        long size = Integer.toUnsignedLong(Integer.reverseBytes((int) (last8 >>> 32)));
        long offset = Integer.toUnsignedLong(Integer.reverseBytes((int) last8));
        reached |= size == IN_ZIP64 || offset == IN_ZIP64 || size + offset == record;
      }
    }

    @Override
    boolean reached() {
      return reached;
    }
  }

  /** A block of zeros (POSIX.1-2017, pax, "ustar Interchange Format"; there should be two). */
  private static final class TarEnd extends ArchiveEnd {
    private static final int BLOCK = 512; // bytes

    private final byte[] block = new byte[BLOCK];
    private int at; // in the block
    private int zeros; // the last bytes that are zero, as far as they count

    TarEnd(InputStream in) {
      super(in);
    }

    @Override
    void pass(byte next) {
      block[at] = next;
      at = (at + 1) % BLOCK;
      zeros = next == 0 ? Math.min(zeros + 1, BLOCK) : 0;
    }

    @Override
    boolean reached() {
      return zeros == BLOCK;
    }

    @Override
    byte[] lastBlock() {
      return at == 0 ? block.clone() : new byte[0];
    }
  }
}
