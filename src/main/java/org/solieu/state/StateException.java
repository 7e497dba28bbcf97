package org.solieu.state;

import java.io.IOException;
import org.solieu.message.Language;
import org.solieu.message.Message;

/** A state cannot be used. */
public final class StateException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  StateException(Message reason) {
    super(reason.key().id());
    this.reason = reason;
  }

  /** What was wrong, as the middle of a sentence for the user. */
  public Message reason() {
    return reason;
  }

  /** What was wrong, in English. */
  @Override
  public String getMessage() {
    return Language.EN.say(reason);
  }
}
