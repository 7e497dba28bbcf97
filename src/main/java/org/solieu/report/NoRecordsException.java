package org.solieu.report;

import java.io.IOException;
import org.solieu.message.Language;
import org.solieu.message.Message;

/** An input that was taken for records holds something else. */
public final class NoRecordsException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message reason;

  NoRecordsException(Message reason) {
    this.reason = reason;
  }

  /** What was wrong, and in which line, as the middle of a sentence for the user. */
  public Message reason() {
    return reason;
  }

  /** What was wrong, in English. */
  @Override
  public String getMessage() {
    return Language.EN.say(reason);
  }
}
