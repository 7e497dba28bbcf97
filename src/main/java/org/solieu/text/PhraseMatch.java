package org.solieu.text;

import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.LexiconEntry;

/**
 * A lexicon phrase that stands in a sentence.
 *
 * @param lexicon the lexicon that has it
 * @param phrase its number there
 * @param from its first token
 * @param to the token after its last
 */
public record PhraseMatch(Lexicon lexicon, int phrase, int from, int to) {
  /** The entry whose form it is. */
  public LexiconEntry entry() {
    return lexicon.entry(phrase);
  }

  /** How many tokens it has. */
  public int length() {
    return to - from;
  }
}
