package org.solieu.state;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What an earlier run knows of a file. */
public final class Known {
  private final StateRoot root;
  private final StateEntry entry;
  private final Earlier from;

  Known(StateRoot root, StateEntry entry, Earlier from) {
    this.root = root;
    this.entry = entry;
    this.from = from;
  }

  /** The path under which the file is, or was, met. */
  StateRoot root() {
    return root;
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

  void copyTo(SplicedOutput output) throws IOException {
    output.copy(from, entry.start(), entry.length());
  }

  Known with(FilePrint print) {
    return new Known(root, entry.with(print), from);
  }

  boolean isStill(FileStamp now, @Nullable FileStamp beside) throws IOException {
    return from.isReusable() && entry.print().isStill(now, beside) && isThere();
  }

  boolean hasHash(@Nullable String hash) throws IOException {
    return from.isReusable() && hash != null && hash.equals(entry.print().hash()) && isThere();
  }
}
