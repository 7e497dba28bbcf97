package org.solieu.output;

import org.jspecify.annotations.Nullable;
import org.solieu.message.Message;
import org.solieu.message.SaidException;

/** Output cannot be written where the user wants it. */
public final class UnwritableException extends SaidException {
  private static final long serialVersionUID = 1L;

  /**
   * Output that cannot be written.
   *
   * @param reason why, as the middle of a sentence for the user
   * @param cause what is behind it, if anything
   */
  public UnwritableException(Message reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
