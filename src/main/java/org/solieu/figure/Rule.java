package org.solieu.figure;

import java.util.function.Consumer;

/** One way of reading a numeral by the tokens around it. */
interface Rule {
  /** Gives the readings of a numeral, none or several. */
  void read(Scene scene, Numeral numeral, Consumer<Reading> readings);
}
