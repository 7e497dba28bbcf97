package org.solieu.text.lucene;

import org.apache.lucene.util.Attribute;

/**
 * What the tokenizer knows of a token besides its letters. The marks are bits of one byte, which is
 * what a sentence keeps of them.
 */
public interface TokenMarkAttribute extends Attribute {
  /** White space stands before the token. */
  int SPACE_BEFORE = 1;

  /** A line break stands before the token. */
  int LINE_BEFORE = 2;

  /** An empty line stands before the token. */
  int PARAGRAPH_BEFORE = 4;

  /** The first letter is a capital. */
  int CAPITAL = 8;

  /** The word has capitals only, one at least. */
  int ALL_CAPITALS = 16;

  /** The token was run together with the one before it, and a space was lost between them. */
  int PARTED = 32;

  /** The word is a syllable whose tone mark stands, or stood, on another vowel than is usual. */
  int MISPLACED = 64;

  /** The token is a number, and a thin or no-break space stands right before it. */
  int THIN_SPACE_BEFORE = 128;

  /** The token's shape. */
  TokenType shape();

  /**
   * The number of the word in the lexicon's vocabulary, with its tone mark in place; 0 for a word
   * that is not there.
   */
  int word();

  /** The marks that are set, joined by or. */
  int flags();

  /** Sets all three. */
  void set(TokenType shape, int word, int flags);
}
