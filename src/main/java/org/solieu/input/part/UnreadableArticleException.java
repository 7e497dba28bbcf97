package org.solieu.input.part;

import org.jspecify.annotations.Nullable;
import org.solieu.message.Message;
import org.solieu.message.SaidException;

/** An article cannot be read. */
public final class UnreadableArticleException extends SaidException {
  private static final long serialVersionUID = 1L;

  /**
   * An article that cannot be read.
   *
   * @param reason what was wrong, as the middle of a sentence for the user
   */
  public UnreadableArticleException(Message reason) {
    this(reason, null);
  }

  /**
   * An article that cannot be read because of something else.
   *
   * @param reason what was wrong, as the middle of a sentence for the user
   * @param cause what is behind it, if anything
   */
  public UnreadableArticleException(Message reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
