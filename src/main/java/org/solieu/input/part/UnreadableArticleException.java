package org.solieu.input.part;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An article cannot be read. The message says why, as the middle of a sentence for the user. */
public final class UnreadableArticleException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * An article that cannot be read.
   *
   * @param reason what was wrong, as the middle of a sentence for the user
   */
  public UnreadableArticleException(String reason) {
    this(reason, null);
  }

  /**
   * An article that cannot be read because of something else.
   *
   * @param reason what was wrong, as the middle of a sentence for the user
   * @param cause what is behind it, if anything
   */
  public UnreadableArticleException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }

  /** What was wrong, as the middle of a sentence for the user. */
  public String reason() {
    String reason = getMessage();
    return reason == null ? "cannot be read" : reason;
  }
}
