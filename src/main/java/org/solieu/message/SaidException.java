package org.solieu.message;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something went wrong with files of the user's, who is told why in the user's language. */
public abstract class SaidException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  /**
   * What went wrong.
   *
   * @param reason why, as the middle of a sentence for the user
   * @param cause what is behind it, if anything
   */
  protected SaidException(Message reason, @Nullable Throwable cause) {
    super(null, cause);
    this.reason = reason;
  }

  /** What was wrong, as the middle of a sentence for the user. */
  public final Message reason() {
    return reason;
  }

  /** What was wrong, in English. */
  @Override
  public final String getMessage() {
    return Language.EN.say(reason);
  }
}
