package org.solieu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options of runs that go on where the last one ended. */
final class StateOptions {
  private final Option<@Nullable Path> state = Option.named("--state").takes("FILE").of(Path.class);

  private final Option<Boolean> prune = Option.flag("--prune");
  private final Option<Boolean> verify = Option.flag("--verify");
  private final Option<Boolean> wait = Option.flag("--wait");

  /** Makes them options of a command. */
  void addTo(CommandSpec command) {
    Option.addAll(command, state, prune, verify, wait);
  }

  /** The state; null if none is kept. */
  @Nullable Path state() {
    return state.value();
  }

  boolean prune() {
    return prune.value();
  }

  boolean verify() {
    return verify.value();
  }

  boolean waitForOthers() {
    return wait.value();
  }

  /**
   * Checks that what belongs to a state is not said without one.
   *
   * @throws UsageException if it is
   */
  void check() throws UsageException {
    if (state() == null) {
      refuse("--prune", prune());
      refuse("--verify", verify());
      refuse("--wait", waitForOthers());
    }
  }

  private static void refuse(String option, boolean said) throws UsageException {
    if (said) {
      throw new UsageException(Notice.GOES_WITH.of(option, "--state"));
    }
  }
}
