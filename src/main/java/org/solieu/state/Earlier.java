package org.solieu.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Unwritable;
import org.solieu.output.UnwritableException;

/** An earlier run, finished or interrupted: its state and the output that this describes. */
final class Earlier implements Closeable {
  private final StateReader state;
  private final @Nullable FileChannel output;
  private final boolean identified;
  private final boolean checking;
  private final boolean reusable;
  private final Set<StateRoot> asked;
  private final List<StateReader.Section> unused;

  /**
   * An earlier run.
   *
   * @param output its output, whole or not; null where that is of no use, so that nothing but the
   *     names of its files can be taken over
   * @param identified whether the output is for sure the one that the state describes
   * @param checking whether ranges of the output are to be compared with the state all the same
   * @param reusable whether files that are the same would give the same records now
   * @param asked the paths that this run reads
   */
  Earlier(
      StateReader state,
      @Nullable Path output,
      boolean identified,
      boolean checking,
      boolean reusable,
      Set<StateRoot> asked)
      throws IOException {
    this.state = state;
    this.output = output == null ? null : FileChannel.open(output, StandardOpenOption.READ);
    this.identified = identified;
    this.checking = checking || !identified;
    this.reusable = reusable;
    this.asked = asked;
    this.unused = new ArrayList<>(state.sections());
  }

  StateLine.Begin begin() {
    return state.begin();
  }

  /** Whether files that are the same would give the same records now. */
  boolean isReusable() {
    return reusable;
  }

  /** Whether its output is of use. */
  boolean hasOutput() {
    return output != null;
  }

  /** Whether the output is for sure the one that the state describes. */
  boolean isIdentified() {
    return identified;
  }

  /**
   * Whether a new state that has only lines of this one would be this one: with as many files,
   * under the one path that there is, and for the same options.
   *
   * @param written the path that was written last; null if none
   */
  boolean describesAllOf(long files, @Nullable StateRoot written) throws IOException {
    StateLine.End end = state.end();
    List<StateReader.Section> roots = state.sections();
    return reusable
        && end != null
        && end.files() == files
        && roots.size() == 1
        && roots.get(0).root().equals(written);
  }

  private FileChannel channel() {
    return Objects.requireNonNull(output, "output");
  }

  /** How many bytes the output has. */
  long outputLength() throws IOException {
    return channel().size();
  }

  /**
   * The files that were read under a path: the very same one or, where there is none, one of the
   * same name that this run does not read; null if there is none. Each is given once.
   */
  @Nullable StateCursor files(StateRoot root) throws IOException {
    StateReader.Section best = null;
    for (StateReader.Section section : unused) {
      if (section.root().equals(root)) {
        best = section;
        break;
      }
      boolean sameName = section.root().source().equals(root.source());
      if (best == null && sameName && !asked.contains(section.root())) {
        best = section;
      }
    }
    if (best == null) {
      return null;
    }
    unused.remove(best);
    return state.files(best);
  }

  /** The paths that were not asked for yet. */
  List<StateReader.Section> others() {
    return unused;
  }

  /** Whether the records of a file stand in the output where the state says. */
  boolean holds(StateEntry entry) throws IOException {
    if (output == null) {
      return false;
    }
    if (!checking) {
      return true;
    }
    if (entry.start() < 0 || entry.length() < 0 || entry.length() > output.size() - entry.start()) {
      return false;
    }
    MessageDigest digest = Hashes.sha256();
    ByteBuffer buffer = ByteBuffer.allocate(1 << 14);
    for (long done = 0; done < entry.length(); ) {
      buffer.clear().limit((int) Math.min(buffer.capacity(), entry.length() - done));
      int n = output.read(buffer, entry.start() + done);
      if (n < 0) {
        return false;
      }
      digest.update(buffer.flip());
      done += n;
    }
    return Hashes.shortHex(digest).equals(entry.check());
  }

  /** The first bytes of the output, at most as many as are asked for. */
  byte[] head(int length) throws IOException {
    FileChannel whole = channel();
    ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, whole.size()));
    while (bytes.hasRemaining() && whole.read(bytes, bytes.position()) >= 0) {
      // Until all is read.
    }
    return bytes.array();
  }

  /**
   * Copies a range of the output.
   *
   * @throws IOException if it cannot be read or written
   */
  void copy(long from, long to, WritableByteChannel target) throws IOException {
    for (long at = from; at < to; ) {
      long n = channel().transferTo(at, to - at, target);
      if (n <= 0) {
        throw new UnwritableException(Unwritable.CHANGED_MEANWHILE.of(), null);
      }
      at += n;
    }
  }

  @Override
  public void close() throws IOException {
    state.close();
    if (output != null) {
      output.close();
    }
  }
}
