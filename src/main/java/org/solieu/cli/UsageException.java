package org.solieu.cli;

import org.solieu.message.Language;
import org.solieu.message.Message;

/** The command line asks for what cannot be. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  UsageException(Message reason) {
    this.reason = reason;
  }

  /** What cannot be, as a sentence for the user. */
  Message reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return Language.EN.say(reason);
  }
}
