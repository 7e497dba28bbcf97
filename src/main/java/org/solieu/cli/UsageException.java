package org.solieu.cli;

/** The command line asks for what cannot be; the message says why, as a sentence for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
