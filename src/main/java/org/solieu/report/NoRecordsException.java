package org.solieu.report;

import org.solieu.message.Message;
import org.solieu.message.SaidException;

/** An input that was taken for records holds something else. */
public final class NoRecordsException extends SaidException {
  private static final long serialVersionUID = 1L;

  /**
   * An input without records.
   *
   * @param reason what was wrong, and in which line
   */
  NoRecordsException(Message reason) {
    super(reason, null);
  }
}
