package org.solieu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of runs that go on where the last one ended. */
final class StateOptions {
  @Option(names = "--state", paramLabel = "FILE")
  private @Nullable Path state;

  @Option(names = "--prune")
  private boolean prune;

  @Option(names = "--verify")
  private boolean verify;

  @Option(names = "--wait")
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
          throw new UsageException(Notice.GOES_WITH.of(option, "--state"));
        }
      }
    }
  }
}
