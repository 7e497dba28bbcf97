package org.solieu.cli;

import org.solieu.message.Message;
import picocli.CommandLine.TypeConversionException;

/** An option's value that cannot be. */
final class WrongValueException extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  WrongValueException(Message reason) {
    super(reason.key().id());
    this.reason = reason;
  }

  /** What is wrong with the value. */
  Message reason() {
    return reason;
  }
}
