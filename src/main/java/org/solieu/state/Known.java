package org.solieu.state;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an earlier run knows of a file. */
public final class Known {
  private final StateRoot root;
  private final boolean elsewhere;
  private final StateEntry entry;
  private final Earlier from;

  /**
   * What a run knows.
   *
   * @param root the path under which the file is, or was, met
   * @param elsewhere whether the run met it under another path of the same name: perhaps it is
   *     another file
   */
  Known(StateRoot root, boolean elsewhere, StateEntry entry, Earlier from) {
    this.root = root;
    this.elsewhere = elsewhere;
    this.entry = entry;
    this.from = from;
  }

  /** The path under which the file is, or was, met. */
  StateRoot root() {
    return root;
  }

  /** Whether the file, if it is the same, would give the same records now. */
  boolean isReusable() {
    return from.isReusable();
  }

  /** Whether it is known from that run. */
  boolean isFrom(@Nullable Earlier run) {
    return from == run;
  }

  /** What is known of the file. */
  public StateEntry entry() {
    return entry;
  }

  /** Whether its records stand where they are said to. */
  boolean isThere() throws IOException {
    return from.holds(entry);
  }

  /** What the next run may know of the file, if its records are kept without a look at it. */
  StateEntry entryToKeep() {
    FilePrint print = entry.print();
    if (!isReusable()) {
      return entry.with(print.disturbed());
    }
    return elsewhere ? entry.with(print.unsettled()) : entry;
  }

  void copyTo(SplicedOutput output) throws IOException {
    output.copy(from, entry.start(), entry.length());
  }

  /** The same for a file that was found to hold the same. */
  Known with(FilePrint print) {
    return new Known(root, false, entry.with(print), from);
  }

  boolean isStill(FileStamp now, @Nullable FileStamp beside) throws IOException {
    return !elsewhere && isReusable() && entry.print().isStill(now, beside) && isThere();
  }

  boolean hasHash(@Nullable String hash) throws IOException {
    return isReusable() && hash != null && hash.equals(entry.print().hash()) && isThere();
  }
}
