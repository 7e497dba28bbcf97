package org.solieu.input.part;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.solieu.message.Language;
import org.solieu.message.Message;

/** An article cannot be read. */
public final class UnreadableArticleException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

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
