package org.solieu.text;

import org.solieu.lexicon.LexiconEntry;

/**
 * A lexicon phrase that stands in a sentence.
 *
 * @param entry the entry whose form it is
 * @param from its first token
 * @param to the token after its last
 */
public record PhraseMatch(LexiconEntry entry, int from, int to) {
  /** How many tokens it has. */
  public int length() {
    return to - from;
  }
}
