package org.solieu.evaluation;

import java.io.IOException;

/** A gold file cannot be used. The message says why, as the middle of a sentence for the user. */
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1L;

  GoldException(String reason) {
    super(reason);
  }

  GoldException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** What was wrong, as the middle of a sentence for the user. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
