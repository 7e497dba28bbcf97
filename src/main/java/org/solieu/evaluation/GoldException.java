package org.solieu.evaluation;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Language;
import org.solieu.message.Message;

/** A gold file cannot be used. */
public final class GoldException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  GoldException(Message reason) {
    this(reason, null);
  }

  GoldException(Message reason, @Nullable Throwable cause) {
    super(null, cause);
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
