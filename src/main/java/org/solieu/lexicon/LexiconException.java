package org.solieu.lexicon;

/**
 * A lexicon file that cannot be read as one; the message names file, line and what was expected.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error of a lexicon file, with a message for its author. */
  public LexiconException(String message) {
    super(message);
  }
}
