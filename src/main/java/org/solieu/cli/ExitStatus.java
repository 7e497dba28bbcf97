package org.solieu.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.solieu.message.Message;

/** What the program's exit status says. */
final class ExitStatus {
  /** All is done; also where there was nothing to read, or whoever reads the output went away. */
  static final int OK = 0;

  /** Some articles failed or a path was missing; the rest was written. */
  static final int SOME_FAILED = 1;

  /** The command line was wrong; nothing was done. */
  static final int USAGE = 2;

  /** The output could not be written, or every article failed. */
  static final int NOTHING_WRITTEN = 3;

  /** As many articles failed as {@code --fail-on} bounds. */
  static final int TOO_MANY_FAILED = 4;

  /** Another run uses the state. */
  static final int LOCKED = 5;

  /** The program is wrong. */
  static final int INTERNAL_ERROR = 70;

  private ExitStatus() {}

  /** What the help says, in order. */
  static Map<String, Message> meanings() {
    Map<String, Message> meanings = new LinkedHashMap<>();
    meanings.put("" + OK, Notice.EXIT_OK.of());
    meanings.put("" + SOME_FAILED, Notice.EXIT_SOME_FAILED.of());
    meanings.put("" + USAGE, Notice.EXIT_USAGE.of());
    meanings.put("" + NOTHING_WRITTEN, Notice.EXIT_NOTHING_WRITTEN.of());
    meanings.put("" + TOO_MANY_FAILED, Notice.EXIT_TOO_MANY_FAILED.of());
    meanings.put("" + LOCKED, Notice.EXIT_LOCKED.of());
    meanings.put("" + INTERNAL_ERROR, Notice.EXIT_INTERNAL_ERROR.of());
    meanings.put("129, 130, 143", Notice.EXIT_INTERRUPTED.of());
    return meanings;
  }
}
