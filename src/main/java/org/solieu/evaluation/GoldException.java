package org.solieu.evaluation;

import org.jspecify.annotations.Nullable;
import org.solieu.message.Message;
import org.solieu.message.SaidException;

/** A gold file cannot be used. */
public final class GoldException extends SaidException {
  private static final long serialVersionUID = 1L;

  GoldException(Message reason) {
    this(reason, null);
  }

  GoldException(Message reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
