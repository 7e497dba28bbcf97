package org.solieu.lexicon;

import org.solieu.message.Key;

/** What is wrong with a lexicon file. */
public enum Malformed implements Key {
  /** There is no such file. */
  MISSING,
  /** It cannot be read. */
  UNREADABLE,
  /** A line is no UTF-8. */
  NOT_UTF_8,
  /** How many columns there should be and are. */
  COLUMNS,
  /** What stands in the place of a role. */
  ROLE,
  /** No form is given. */
  NO_FORM,
  /** What stands in the place of a factor. */
  FACTOR,
  /** Between which bounds a factor may be, and what it is. */
  FACTOR_BOUNDS,
  /** The same of a factor that must be whole. */
  WHOLE_FACTOR_BOUNDS,
  /** What stands in the place of a currency's code. */
  CURRENCY,
  /** No symbol is given. */
  SYMBOL,
  /** Which codes there may be, and which is. */
  CODE,
  /** Which conditions there may be, and which is. */
  NEED,
  /** How many words a form may have, and one that has more. */
  LONG_FORM,
  /** A form that the tokenizer never makes of a text. */
  NEVER_FOUND,
  /** For what was found: an empty cell. */
  NOTHING,
  /** For what was found: a cell's text. */
  QUOTED
}
