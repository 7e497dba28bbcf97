package org.solieu.input.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/**
 * Watches how much comes out of a compressed file for what goes in, through all layers of archives
 * in archives, so that a small file cannot keep the program busy for ever. Text and pages come out
 * at most some forty times as large.
 */
public final class Inflation {
  private static final long HARMLESS = 256L << 20; // bytes that may come out of anything
  private static final long MOST_TIMES = 200;
  private static final int DEEPEST = 6;

  private final int depth;
  private final Count count;

  /** What was counted, for all layers. */
  private static final class Count {
    long in;
    long out;
  }

  private Inflation(int depth, Count count) {
    this.depth = depth;
    this.count = count;
  }

  /** Begins to watch a file. */
  public Inflation() {
    this(0, new Count());
  }

  /** The bytes of the file itself. */
  public InputStream read(InputStream file) {
    return new Counting(file) {
      @Override
      void counted(long bytes) {
        count.in += bytes;
      }
    };
  }

  /** Bytes that came out of a compressed stream. */
  public InputStream inflated(InputStream inflated) {
    return new Counting(inflated) {
      @Override
      void counted(long bytes) throws IOException {
        count.out += bytes;
        if (count.out > HARMLESS && count.out > MOST_TIMES * count.in) {
          throw new UnreadableArticleException(Flaw.BOMB.of(MOST_TIMES));
        }
      }
    };
  }

  /**
   * The same watch for an archive within this one.
   *
   * @throws UnreadableArticleException if archives are packed into archives too many times
   */
  public Inflation deeper() throws UnreadableArticleException {
    if (depth == DEEPEST) {
      throw new UnreadableArticleException(Flaw.NESTED_ARCHIVES.of(DEEPEST));
    }
    return new Inflation(depth + 1, count);
  }

  /** Counts what is read or skipped. */
  private abstract static class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    abstract void counted(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int next = in.read();
      if (next >= 0) {
        counted(1);
      }
      return next;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int got = in.read(bytes, start, length);
      if (got > 0) {
        counted(got);
      }
      return got;
    }

    @Override
    public long skip(long most) throws IOException {
      long skipped = in.skip(most);
      counted(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    /** Who reads a member may close it, but the archive goes on; whoever opened the file closes. */
    @Override
    public void close() {}
  }
}
