package org.solieu.text.lucene;

/** What a token is, judged by its shape. */
public enum TokenType {
  /** A run of letters: a syllable, a foreign word, an abbreviation, a unit. */
  WORD,
  /** Digits with the dots and commas between them. */
  NUMBER,
  /** Letters and digits that name something: 4G, A380, 45-NQ/TW, Covid-19. */
  CODE,
  /** An address of the web or of mail. */
  LINK,
  /** One sign: punctuation, a currency symbol, a dash. */
  SIGN;

  private static final TokenType[] ALL = values();

  /** The type of an ordinal. */
  public static TokenType of(int ordinal) {
    return ALL[ordinal];
  }
}
