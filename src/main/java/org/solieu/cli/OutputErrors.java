package org.solieu.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Message;
import org.solieu.output.UnwritableException;

/** Answers errors in writing the output. */
final class OutputErrors {
  private OutputErrors() {}

  /**
   * Says what was wrong, unless it is only that nobody reads the output any more.
   *
   * @param file the output as the user named it; null for standard output
   * @return the exit status
   */
  static int status(IOException e, @Nullable Path file, Terminal terminal, Messages messages) {
    if (file != null) {
      messages.error(file.toString(), reason(e), Notice.NOTHING_WRITTEN.of(), e);
    } else if (terminal.isClosedPipe(e)) {
      return ExitStatus.OK;
    } else {
      String name = messages.say(Notice.STANDARD_OUTPUT.of());
      messages.error(name, reason(e), Notice.REST_NOT_WRITTEN.of(), e);
    }
    return ExitStatus.NOTHING_WRITTEN;
  }

  /** What was wrong, as the middle of a sentence. */
  static Message reason(IOException e) {
    if (e instanceof UnwritableException unwritable) {
      return unwritable.reason();
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null || reason.isBlank() ? Notice.UNWRITABLE.of() : Notice.SYSTEM.of(reason);
  }
}
