package org.solieu.state;

import java.io.IOException;

/** A state cannot be used. The message says why, as the middle of a sentence for the user. */
public final class StateException extends IOException {
  private static final long serialVersionUID = 1L;

  StateException(String message) {
    super(message);
  }
}
