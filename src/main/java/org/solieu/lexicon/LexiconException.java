package org.solieu.lexicon;

import org.solieu.message.Language;
import org.solieu.message.Message;

/** A lexicon file cannot be read as one. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final transient Message wrong;

  /**
   * An error of a lexicon file.
   *
   * @param place the file, and behind a colon the line, if it is one line that is wrong
   * @param wrong what was expected, and what is there
   */
  LexiconException(String place, Message wrong) {
    this.place = place;
    this.wrong = wrong;
  }

  /** The file, and behind a colon the line, if it is one line that is wrong. */
  public String place() {
    return place;
  }

  /** What was expected, and what is there. */
  public Message wrong() {
    return wrong;
  }

  /** File, line and what was expected, in English. */
  @Override
  public String getMessage() {
    return place + ": " + Language.EN.say(wrong);
  }
}
