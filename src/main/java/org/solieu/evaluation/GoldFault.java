package org.solieu.evaluation;

import org.solieu.message.Key;

/** What is wrong with a gold file. */
public enum GoldFault implements Key {
  /** It has no list of figures. */
  NO_FIGURES,
  /** Which figure is wrong, counted from 1, and what is. */
  IN_FIGURE,
  /** It is no JSON. */
  NO_JSON,
  /** It is no JSON, as the line tells. */
  NO_JSON_AT,
  /** It is no JSON in UTF-8. */
  NOT_UTF_8,
  /** A figure has no quote. */
  NO_QUOTE,
  /** The text does not have the quote at the place. */
  NOT_THERE,
  /** The text does not have the quote. */
  NOT_IN_TEXT,
  /** The text does not have the quote that many times. */
  NOT_SO_OFTEN,
  /** A figure has a field that there is none of. */
  NO_FIELD,
  /** What there is instead of which occurrence is meant. */
  NO_NTH,
  /** A field has neither a value nor several. */
  NO_VALUES,
  /** Which kinds there are, and what there is instead. */
  NO_KIND,
  /** A field that should be text, and what it is. */
  NO_TEXT,
  /** A field that should be a number, and what it is. */
  NO_NUMBER,
  /** For what was found: nothing. */
  NOTHING,
  /** For what was found: a text. */
  QUOTED
}
