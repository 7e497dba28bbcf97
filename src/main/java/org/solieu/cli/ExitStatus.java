package org.solieu.cli;

import java.util.LinkedHashMap;
import java.util.Map;

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

  /** Another run uses the state. */
  static final int LOCKED = 5;

  /** The program is wrong. */
  static final int INTERNAL_ERROR = 70;

  private ExitStatus() {}

  /** What the help says, in order. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("" + OK, "done; also with nothing to read, or when the output's reader goes away");
    meanings.put(
        "" + SOME_FAILED, "some articles failed or a path was missing; the rest was written");
    meanings.put("" + USAGE, "wrong command line; nothing was done");
    meanings.put("" + NOTHING_WRITTEN, "the output could not be written, or every article failed");
    meanings.put("" + LOCKED, "another run uses the state; nothing was done");
    meanings.put("" + INTERNAL_ERROR, "internal error");
    meanings.put("130, 143", "interrupted");
    return meanings;
  }
}
