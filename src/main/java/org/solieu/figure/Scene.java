package org.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.text.Sentence;

/**
 * A sentence with the numerals and dates found in it: what rules look at.
 *
 * @param sentence the tokens
 * @param numerals the numerals in order
 * @param dates the dates in order
 */
record Scene(Sentence sentence, List<Numeral> numerals, List<DateMention> dates) {
  /** The numeral that begins at a token; null where none does. */
  @Nullable Numeral numeralAt(int token) {
    for (Numeral numeral : numerals) {
      if (numeral.from() == token) {
        return numeral;
      }
    }
    return null;
  }
}
