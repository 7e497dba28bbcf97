package org.solieu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of runs that go on where the last one ended. */
final class StateOptions {
  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Remember in FILE which articles were read, and read only those that are new or changed"
              + " since. Goes with --output in jsonl, csv or tsv. A run that was interrupted goes"
              + " on where it stopped.")
  private @Nullable Path state;

  @Option(
      names = "--prune",
      description =
          "With --state: drop the records of articles that are gone, or cannot be read any more."
              + " Without it they are kept.")
  private boolean prune;

  @Option(
      names = "--verify",
      description =
          "With --state: compare articles by their content, not by size and time, and the output"
              + " with the state.")
  private boolean verify;

  @Option(
      names = "--wait",
      description = "With --state: wait for another run that uses it, instead of refusing.")
  private boolean wait;

  /** The state; null if none is kept. */
  @Nullable Path state() {
    return state;
  }

  boolean prune() {
    return prune;
  }

  boolean verify() {
    return verify;
  }

  boolean waitForOthers() {
    return wait;
  }

  /**
   * Checks that what belongs to a state is not said without one.
   *
   * @throws UsageException if it is
   */
  void check() throws UsageException {
    if (state == null) {
      for (String option :
          new String[] {prune ? "--prune" : "", verify ? "--verify" : "", wait ? "--wait" : ""}) {
        if (!option.isEmpty()) {
          throw new UsageException(option + " goes with --state");
        }
      }
    }
  }
}
