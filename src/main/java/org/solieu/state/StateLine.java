package org.solieu.state;

import java.util.List;

/** A line of a state. */
sealed interface StateLine {
  /**
   * The first line.
   *
   * @param header what the run is about
   * @param part where the output of the run is written before it gets its name
   */
  record Begin(StateHeader header, String part) implements StateLine {}

  /** A path that was read; the files in it follow. */
  record Root(StateRoot root) implements StateLine {}

  /** A file that was read. */
  record File(StateEntry entry) implements StateLine {}

  /**
   * The last line: without it, the run was interrupted.
   *
   * @param files how many files there are
   * @param roots where the lines of roots begin, in bytes; empty where there are too many to tell
   * @param output the output that the state describes
   */
  record End(long files, List<Long> roots, OutputIdentity output) implements StateLine {
    /** So many roots are told at most, so that the line stays short. */
    static final int MOST_ROOTS = 64;
  }
}
