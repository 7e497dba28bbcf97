package org.solieu.state;

import org.solieu.message.Message;
import org.solieu.message.SaidException;

/** A state cannot be used. */
public final class StateException extends SaidException {
  private static final long serialVersionUID = 1L;

  StateException(Message reason) {
    super(reason, null);
  }
}
