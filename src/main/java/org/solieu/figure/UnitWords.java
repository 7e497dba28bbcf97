package org.solieu.figure;

import org.solieu.lexicon.Role;
import org.solieu.text.Sentence;

/** Knows whether a unit stands at a place. */
final class UnitWords {
  private static final Role[] UNITS = {
    Role.PERCENT, Role.CURRENCY, Role.MEASURE, Role.TIME, Role.AGE, Role.TIMES
  };

  private UnitWords() {}

  /** Whether a unit of any kind but a counted noun begins at a token. */
  static boolean follow(Sentence sentence, int at) {
    for (Role unit : UNITS) {
      if (sentence.match(at, unit) != null) {
        return true;
      }
    }
    return false;
  }
}
