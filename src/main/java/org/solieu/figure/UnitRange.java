package org.solieu.figure;

import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * A number with its unit, widened to a range where the unit is written with both ends: "từ 5% đến
 * 7%".
 *
 * @param numeral the number, perhaps a range now
 * @param to the token after the (last) unit
 */
record UnitRange(Numeral numeral, int to) {
  /** Looks for the other end behind the unit of the first. */
  static UnitRange read(Scene scene, Numeral numeral, PhraseMatch unit, Role role) {
    Sentence sentence = scene.sentence();
    PhraseMatch between = sentence.match(unit.to(), Role.RANGE);
    if (between == null || numeral.isRange()) {
      return new UnitRange(numeral, unit.to());
    }
    boolean from = sentence.matches(numeral.from() - 1, Role.GRAMMAR, "from");
    boolean dash = sentence.isSign(unit.to(), '-');
    PhraseMatch modifier = from ? sentence.match(between.to(), Role.MODIFIER) : null;
    Numeral high = scene.numeralAt(modifier == null ? between.to() : modifier.to());
    PhraseMatch other = high == null ? null : sentence.match(high.to(), role);
    if (high == null
        || other == null
        || high.isRange()
        || !from && !dash
        || !other.entry().code().equals(unit.entry().code())
        || high.value().compareTo(numeral.value()) <= 0) {
      return new UnitRange(numeral, unit.to());
    }
    return new UnitRange(
        numeral.withRange(high.to(), numeral.value(), high.value(), high.scale()), other.to());
  }
}
