package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.text.Sentence;

/** One way of reading a numeral by the tokens around it. */
interface Rule {
  /** Whether a sentence may hold the words without which the rule reads nothing. */
  default boolean isCued(Sentence sentence) {
    return true;
  }

  /** Gives the readings of a numeral, none or several. */
  void read(Scene scene, Numeral numeral, Consumer<Reading> readings);
}
