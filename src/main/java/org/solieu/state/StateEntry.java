package org.solieu.state;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file whose records stand in an output.
 *
 * @param source the file's source
 * @param print what the file was like
 * @param start where its records begin in the output, in bytes
 * @param length how many bytes they take, perhaps none
 * @param check the first 16 hexadecimal digits of SHA-256 of these bytes
 * @param counts how much was found in it: {@code articles}, and by kind the figures
 * @param line the line that it was read from, which need not be made again as long as nothing in it
 *     changes; null for one that is new
 */
public record StateEntry(
    String source,
    FilePrint print,
    long start,
    long length,
    String check,
    Map<String, Integer> counts,
    @Nullable String line) {

  /** Checks that all is there. */
  public StateEntry {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(print, "print");
    Objects.requireNonNull(check, "check");
    counts = new TreeMap<>(counts);
  }

  /** The same entry for a file that was found to hold the same under another time. */
  StateEntry with(FilePrint newPrint) {
    return new StateEntry(source, newPrint, start, length, check, counts, null);
  }

  /** The same entry where its records stand elsewhere. */
  StateEntry at(long newStart) {
    return newStart == start
        ? this
        : new StateEntry(source, print, newStart, length, check, counts, null);
  }
}
