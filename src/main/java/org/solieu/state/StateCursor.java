package org.solieu.state;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Goes through the files of a root in a state, in the order of their sources. */
final class StateCursor {
  private final StateRoot root;
  private final BufferedReader lines;
  private final boolean whole;
  private @Nullable StateEntry next;
  private boolean ended;

  /**
   * A cursor.
   *
   * @param root the root
   * @param lines the lines from the first file on
   * @param whole whether a line that cannot be read is a damage, and not the end
   */
  StateCursor(StateRoot root, BufferedReader lines, boolean whole) {
    this.root = root;
    this.lines = lines;
    this.whole = whole;
  }

  /** The path under which the files were met. */
  StateRoot root() {
    return root;
  }

  /** The next file without going on; null after the last. */
  @Nullable StateEntry peek() throws IOException {
    if (next == null && !ended) {
      next = read();
      ended = next == null;
    }
    return next;
  }

  /** Goes on to the next file. */
  void skip() {
    next = null;
  }

  private @Nullable StateEntry read() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      return null;
    }
    try {
      return StateLines.parse(line) instanceof StateLine.File file ? file.entry() : null;
    } catch (IOException e) {
      if (whole) {
        throw new StateException(StateFault.DAMAGED.of());
      }
      return null;
    }
  }
}
