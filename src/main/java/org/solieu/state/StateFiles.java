package org.solieu.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Durable;

/**
 * The files of a state, and how they change so that a run may be killed, and the machine may lose
 * power, at any moment.
 *
 * <p>There are at most six:
 *
 * <ul>
 *   <li>the output, and the state that describes it: each under its own name, each whole;
 *   <li>{@code .STATE.next}, the state that a run is writing, and the output that it is writing, a
 *       {@code .solieu-….part} beside the output, whose name stands in the first line of the state;
 *   <li>{@code .STATE.resume}, the state of a run that was interrupted, and its part.
 * </ul>
 *
 * <p>A run writes state and part side by side. Neither waits for the other: each line of the state
 * holds the hash of the records that it tells of, so that a line whose records did not reach the
 * disk is recognized. At the end the part is forced to disk; the state gets its last line, which
 * identifies the part by its length, time and number, and is forced to disk; then the part takes
 * the place of the output, and then the new state that of the old. Between these two the output is
 * not the one that the state tells of but the one that {@code .STATE.next} tells of: the next run
 * sees that and renames it. At any other moment before that, the old output and the old state fit.
 *
 * <p>What an interrupted run left becomes {@code .STATE.resume}, if it got farther than what stands
 * there, and is removed otherwise. The next run takes records over from there as well. Once it is
 * done, nothing but output and state is left.
 */
final class StateFiles {
  private static final Pattern PART = Pattern.compile("\\.solieu-[0-9a-f]{16}\\.part");

  private final Path state;
  private final Path output;
  private final Path next;
  private final Path resume;

  /**
   * The files of a state.
   *
   * @param state the state, which need not exist
   * @param output the output, which need not exist
   */
  StateFiles(Path state, Path output) {
    this.state = state;
    this.output = output;
    this.next = beside(state, "next");
    this.resume = beside(state, "resume");
  }

  /** A file beside a state that belongs to it. */
  static Path beside(Path state, String ending) {
    return state.resolveSibling("." + state.getFileName() + "." + ending);
  }

  Path output() {
    return output;
  }

  Path next() {
    return next;
  }

  /** A name for a new part. */
  Path newPart() {
    String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    return output.toAbsolutePath().resolveSibling(".solieu-" + random + ".part");
  }

  /** The state of the last run that was finished; null if there is none. */
  @Nullable StateReader openState() throws IOException {
    StateReader reader;
    try {
      reader = StateReader.open(state);
    } catch (NoSuchFileException e) {
      return null;
    }
    if (reader.end() == null) {
      reader.close();
      throw new StateException(StateFault.DAMAGED.of());
    }
    return reader;
  }

  /** The state of a run that was interrupted; null if there is none that is of use. */
  @Nullable StateReader openResume() throws IOException {
    return openLeftOver(resume);
  }

  /** Where the output of an interrupted run stands; null if it is not there. */
  static @Nullable Path partOf(StateReader reader) {
    try {
      Path part = Path.of(reader.begin().part());
      boolean ours = PART.matcher(String.valueOf(part.getFileName())).matches();
      return ours && Files.isRegularFile(part) ? part : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable StateReader openLeftOver(Path file) throws IOException {
    try {
      return StateReader.open(file);
    } catch (NoSuchFileException e) {
      return null;
    } catch (StateException e) {
      Files.deleteIfExists(file); // Not even its first line was written.
      return null;
    }
  }

  /**
   * Finishes what the last run did not: see above.
   *
   * @return whether the state is another one now
   */
  boolean recover() throws IOException {
    try (StateReader left = openLeftOver(next)) {
      if (left == null) {
        return false;
      }
      StateLine.End end = left.end();
      if (end != null && end.output().equals(OutputIdentity.ofExisting(output))) {
        Durable.replace(next, state);
        return true;
      }
      if (standing(left) <= standingOfResume()) {
        remove(next, left);
      } else {
        removeResume();
        Files.move(next, resume, StandardCopyOption.REPLACE_EXISTING);
      }
      return false;
    }
  }

  private long standingOfResume() throws IOException {
    try (StateReader reader = openResume()) {
      return reader == null ? 0 : standing(reader);
    }
  }

  /** How many files' records stand in the part of a run, as far as its length tells. */
  private static long standing(StateReader reader) throws IOException {
    Path part = partOf(reader);
    return part == null ? 0 : reader.countWithin(Files.size(part));
  }

  /** Removes what an interrupted run left. */
  void removeResume() throws IOException {
    try (StateReader left = openResume()) {
      if (left != null) {
        remove(resume, left);
      }
    }
  }

  /** The part first: its name is known from the state only. */
  private static void remove(Path file, StateReader reader) throws IOException {
    Path part = partOf(reader);
    if (part != null) {
      Files.deleteIfExists(part);
    }
    Files.deleteIfExists(file);
  }

  /** Gives a new output, which was forced to disk, its name. */
  void placeOutput(Path part) throws IOException {
    Durable.replace(part, output);
  }

  /** Gives the new state, which was forced to disk, its name. */
  void placeState() throws IOException {
    Durable.replace(next, state);
  }
}
