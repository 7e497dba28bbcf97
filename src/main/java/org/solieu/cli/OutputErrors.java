package org.solieu.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** Answers errors in writing the output. */
final class OutputErrors {
  static final String STANDARD_OUTPUT = "standard output";

  private OutputErrors() {}

  /**
   * Says what was wrong, unless it is only that nobody reads the output any more.
   *
   * @param name the output as the user named it, or {@link #STANDARD_OUTPUT}
   * @return the exit status
   */
  static int status(IOException e, String name, Terminal terminal, Messages messages) {
    boolean standard = name.equals(STANDARD_OUTPUT);
    if (standard && terminal.isClosedPipe(e)) {
      return ExitStatus.OK;
    }
    String next = standard ? "the rest is not written" : "nothing is written there";
    messages.error(name, reason(e), next, e);
    return ExitStatus.NOTHING_WRITTEN;
  }

  private static String reason(IOException e) {
    @Nullable String reason =
        e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null || reason.isBlank() ? "cannot be written" : reason;
  }
}
