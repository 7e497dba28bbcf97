package org.solieu.state;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.solieu.input.InputRoot;
import org.solieu.input.InputWalk;

/**
 * One run with a state: knows what earlier runs know, and writes the new output and the new state.
 * Used by one thread; only what {@link #lookUp} gives may be used by others.
 */
public final class StateSession implements Closeable {
  private static final long FLUSH_EVERY = TimeUnit.SECONDS.toNanos(1);

  private final StateFiles files;
  private final @Nullable Earlier last;
  private final @Nullable Earlier interrupted;
  private final String difference;
  private final Path part;
  private final StateWriter state;
  private final SplicedOutput output;

  private @Nullable StateRoot asked;
  private @Nullable StateCursor lastFiles;
  private @Nullable StateCursor interruptedFiles;

  private final List<Long> roots = new ArrayList<>();
  private @Nullable StateRoot written;
  private long fileCount;

  /** Whether all lines so far are lines of the last state. */
  private boolean same = true;

  private long start;
  private long flushed = System.nanoTime();

  /**
   * What is known of a file.
   *
   * @param all by all earlier runs, the latest first
   * @param last by the last run that was finished; null if nothing
   */
  public record Found(List<Known> all, @Nullable Known last) {
    /** Nothing is known. */
    public static final Found NOTHING = new Found(List.of(), null);
  }

  private StateSession(
      StateFiles files,
      @Nullable Earlier last,
      @Nullable Earlier interrupted,
      String difference,
      StateHeader header)
      throws IOException {
    this.files = files;
    this.last = last;
    this.interrupted = interrupted;
    this.difference = difference;
    this.part = files.newPart();
    this.output =
        new SplicedOutput(part, files.output(), last != null && last.isIdentified() ? last : null);
    this.state = new StateWriter(files.next());
    state.write(new StateLine.Begin(header, part.toString()));
    state.flush();
  }

  /**
   * Begins a run. The caller holds the {@link RunLock}.
   *
   * @param state the state, which need not exist
   * @param output the output, which need not exist
   * @param header what the records of this run depend on
   * @param verifying whether the output is compared with the state, too
   * @param paths the paths that are read
   * @throws StateException if the file is no state, or damaged
   * @throws IOException if it cannot be read or a new one cannot be written
   */
  public static StateSession open(
      Path state, Path output, StateHeader header, boolean verifying, List<InputRoot> paths)
      throws IOException {
    Set<StateRoot> asked = paths.stream().map(StateRoot::of).collect(Collectors.toSet());
    StateFiles files = new StateFiles(state, output);
    StateReader first = files.openState();
    StateReader reader = first;
    if (files.recover()) {
      if (first != null) {
        first.close();
      }
      reader = files.openState();
    }
    String difference = reader == null ? "" : header.differenceTo(reader.begin().header());
    return new StateSession(
        files,
        last(reader, output, header, verifying, asked),
        interrupted(files, header, asked),
        difference,
        header);
  }

  private static @Nullable Earlier last(
      @Nullable StateReader reader,
      Path output,
      StateHeader header,
      boolean verifying,
      Set<StateRoot> asked)
      throws IOException {
    if (reader == null) {
      return null;
    }
    StateHeader before = reader.begin().header();
    OutputIdentity found = OutputIdentity.ofExisting(output);
    StateLine.End end = reader.end();
    if (end == null) {
      reader.close();
      return null;
    }
    if (found == null || !before.layout().equals(header.layout())) {
      // What is gone must be told all the same.
      return new Earlier(reader, null, false, true, false, asked);
    }
    boolean identified = end.output().equals(found);
    return new Earlier(reader, output, identified, verifying, before.equals(header), asked);
  }

  private static @Nullable Earlier interrupted(
      StateFiles files, StateHeader header, Set<StateRoot> asked) throws IOException {
    StateReader reader = files.openResume();
    if (reader == null) {
      return null;
    }
    Path part = StateFiles.partOf(reader);
    if (part != null && reader.begin().header().equals(header)) {
      return new Earlier(reader, part, false, true, true, asked);
    }
    reader.close();
    files.removeResume();
    return null;
  }

  /** Whether the work of a run that was interrupted is taken over. */
  public boolean isResuming() {
    return interrupted != null;
  }

  /**
   * What the last run did otherwise, so that all is read anew: {@code version, kind}; empty if
   * nothing.
   */
  public String difference() {
    return difference;
  }

  /** Whether the output under its name is not the one that the last run left. */
  public boolean isOutputForeign() {
    return last != null && last.hasOutput() && !last.isIdentified();
  }

  /**
   * The next file, in the order of the output, that was met by the last run and that is not met by
   * this run any more, as this run has come to a file behind it.
   *
   * @param root the path under which the file was met that the run has come to
   * @param source its source
   * @return what is known of the file that is gone; null if none is left before the one that was
   *     met, which may be looked up now
   */
  public @Nullable Known nextGone(StateRoot root, String source) throws IOException {
    if (root != asked && !root.equals(asked)) {
      Known gone = nextGone(asked, lastFiles);
      if (gone != null) {
        return gone;
      }
      asked = root;
      lastFiles = last == null ? null : last.files(root);
      interruptedFiles = interrupted == null ? null : interrupted.files(root);
    }
    StateCursor cursor = lastFiles;
    return cursor != null && isBefore(cursor, source) ? nextGone(root, cursor) : null;
  }

  /**
   * Looks up a file. To be called for all files, in their order, each after {@link #nextGone} gave
   * none for it.
   */
  public Found lookUp(StateRoot root, String source) throws IOException {
    List<Known> all = new ArrayList<>(2);
    StateCursor cursor = interruptedFiles;
    while (cursor != null && isBefore(cursor, source)) {
      cursor.skip();
    }
    Known resumed = take(root, source, interruptedFiles, interrupted);
    if (resumed != null) {
      all.add(resumed);
    }
    Known finished = take(root, source, lastFiles, last);
    if (finished != null) {
      all.add(finished);
    }
    return new Found(all, finished);
  }

  /** The next file that is gone once all that there are were looked up; null after the last. */
  public @Nullable Known nextGone() throws IOException {
    while (true) {
      Known gone = nextGone(asked, lastFiles);
      if (gone != null || last == null || last.others().isEmpty()) {
        return gone;
      }
      asked = last.others().get(0).root();
      lastFiles = last.files(asked);
    }
  }

  private @Nullable Known nextGone(@Nullable StateRoot root, @Nullable StateCursor cursor)
      throws IOException {
    StateEntry entry = cursor == null ? null : cursor.peek();
    if (entry == null || cursor == null || root == null || last == null) {
      return null;
    }
    cursor.skip();
    return new Known(root, !cursor.root().equals(root), entry, last);
  }

  private static boolean isBefore(StateCursor cursor, String source) throws IOException {
    StateEntry next = cursor.peek();
    return next != null && InputWalk.SOURCE_ORDER.compare(next.source(), source) < 0;
  }

  private static @Nullable Known take(
      StateRoot root, String source, @Nullable StateCursor cursor, @Nullable Earlier earlier)
      throws IOException {
    StateEntry next = cursor == null ? null : cursor.peek();
    if (next == null || cursor == null || earlier == null || !next.source().equals(source)) {
      return null;
    }
    cursor.skip();
    return new Known(root, !cursor.root().equals(root), next, earlier);
  }

  /** Begins the output with what stands before all records. */
  public void head(byte[] head) throws IOException {
    output.head(head);
  }

  /** Takes the bytes of new records, between {@link #begin} and {@link #end}. */
  public OutputStream stream() {
    return output.stream();
  }

  /**
   * Takes over what an earlier run wrote for a file.
   *
   * @return whether it is there; otherwise nothing is taken over
   */
  public boolean keep(Known known) throws IOException {
    if (!known.isThere()) {
      return false;
    }
    StateEntry entry = known.entryToKeep().at(output.position());
    same &= known.isFrom(last) && entry.line() != null;
    known.copyTo(output);
    write(known.root(), entry);
    return true;
  }

  /** Begins the records of a file. */
  public void begin() {
    start = output.position();
    output.check();
  }

  /**
   * Ends the records of a file, all of which have been written. Where that is not called, the file
   * is read again by the next run.
   *
   * @param counts how much was found in it
   */
  public void end(StateRoot root, String source, FilePrint print, Map<String, Integer> counts)
      throws IOException {
    same = false;
    write(
        root,
        new StateEntry(
            source, print, start, output.position() - start, output.check(), counts, null));
  }

  private void write(StateRoot root, StateEntry entry) throws IOException {
    if (root != written && !root.equals(written)) {
      if (roots.size() <= StateLine.End.MOST_ROOTS) {
        roots.add(state.position());
      }
      state.write(new StateLine.Root(root));
      written = root;
    }
    state.write(new StateLine.File(entry));
    fileCount++;
    long now = System.nanoTime();
    if (now - flushed > FLUSH_EVERY) {
      flushed = now;
      output.flush();
      state.flush();
    }
  }

  /**
   * Puts the new output and the new state in the place of the old ones.
   *
   * @throws IOException if that cannot be done; then both are as they were
   */
  public void commit() throws IOException {
    boolean unchanged = output.isCurrent();
    if (unchanged && same && last != null && last.describesAllOf(fileCount, written)) {
      abandon(); // Nothing happened.
      files.removeResume();
      return;
    }
    if (!unchanged) {
      output.force();
    }
    OutputIdentity identity = OutputIdentity.of(unchanged ? files.output() : part);
    boolean few = roots.size() <= StateLine.End.MOST_ROOTS;
    state.write(new StateLine.End(fileCount, few ? roots : List.of(), identity));
    state.force();
    close();
    if (!unchanged) {
      files.placeOutput(part);
    }
    files.placeState();
    files.removeResume();
  }

  /** Gives up, and removes what was written so far. What an interrupted run left stays. */
  public void abandon() throws IOException {
    close();
    Files.deleteIfExists(part);
    Files.deleteIfExists(files.next());
  }

  /** Gives up, and makes room: removes what an interrupted run left as well. */
  public void abandonAll() throws IOException {
    abandon();
    files.removeResume();
  }

  @Override
  public void close() throws IOException {
    state.close();
    output.close();
    if (last != null) {
      last.close();
    }
    if (interrupted != null) {
      interrupted.close();
    }
  }
}
