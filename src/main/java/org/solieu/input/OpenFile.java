package org.solieu.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.UnreadableArticleException;

/**
 * The parts of a file, which is opened with the first and closed with the last. Whatever goes wrong
 * between them, also in a library that stumbles over damaged bytes, is a part that cannot be read.
 */
final class OpenFile implements Parts {
  private final Origin origin;
  private final boolean bitByBit;
  private final Stream stream;
  private final Opening opening;
  private @Nullable InputStream in;
  private @Nullable Parts parts;
  private boolean ended;

  /** Opens a stream. */
  @FunctionalInterface
  interface Stream {
    InputStream open() throws IOException;
  }

  /** Makes parts of a stream. */
  @FunctionalInterface
  interface Opening {
    Parts open(InputStream in) throws IOException;
  }

  /**
   * A file.
   *
   * @param bitByBit whether its bytes must be waited for, as those of a pipe
   */
  OpenFile(Origin origin, boolean bitByBit, Stream stream, Opening opening) {
    this.origin = origin;
    this.bitByBit = bitByBit;
    this.stream = stream;
    this.opening = opening;
  }

  @Override
  public @Nullable Part next() {
    try {
      Part part = ended ? null : open().next();
      ended |= part == null;
      return part;
    } catch (IOException e) {
      ended = true;
      return origin.unreadable(e);
    } catch (OutOfMemoryError e) {
      ended = true;
      return origin.unreadable(new UnreadableArticleException(Flaw.MEMORY.of(), e));
    } catch (RuntimeException | StackOverflowError e) {
      ended = true;
      return origin.unreadable(new UnreadableArticleException(Flaw.BUG.of(e), e));
    }
  }

  @Override
  public boolean isReady() {
    try {
      return !bitByBit || ended || in != null && in.available() > 0;
    } catch (IOException e) {
      return false; // The next part will tell.
    }
  }

  private Parts open() throws IOException {
    Parts open = parts;
    if (open == null) {
      InputStream bytes = stream.open();
      in = bytes;
      open = opening.open(bytes);
      parts = open;
    }
    return open;
  }

  @Override
  public void close() {
    if (parts != null) {
      parts.close();
    }
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      // Nothing was written, so nothing is lost.
    }
  }
}
