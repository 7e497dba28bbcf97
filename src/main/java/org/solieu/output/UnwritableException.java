package org.solieu.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Language;
import org.solieu.message.Message;

/** Output cannot be written where the user wants it. */
public final class UnwritableException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  /**
   * Output that cannot be written.
   *
   * @param reason why, as the middle of a sentence for the user
   * @param cause what is behind it, if anything
   */
  public UnwritableException(Message reason, @Nullable Throwable cause) {
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
