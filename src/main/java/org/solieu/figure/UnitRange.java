package org.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.LexiconEntry;
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
    UnitRange priced = ofRates(scene, numeral, unit, role);
    if (priced != null) {
      return priced;
    }
    boolean money = role == Role.CURRENCY; // "615.000 đồng đến 1 triệu đồng"
    Numeral high = upperEnd(scene, numeral, unit.to(), money);
    PhraseMatch other = high == null ? null : scene.sentence().match(high.to(), role);
    BigDecimal top =
        high == null || other == null ? null : inUnit(high.value(), other.entry(), unit.entry());
    return high == null || other == null || top == null || top.compareTo(numeral.value()) <= 0
        ? new UnitRange(numeral, unit.to())
        : new UnitRange(
            numeral.withRange(high.to(), numeral.value(), top, high.scale()), other.to());
  }

  /** The same of a count: "từ 30 học sinh đến 40 học sinh". */
  static UnitRange ofCount(Scene scene, Numeral numeral, CountedNoun noun) {
    Numeral high = upperEnd(scene, numeral, noun.to(), false);
    CountedNoun other = high == null ? null : CountedNoun.read(scene.sentence(), high.to());
    return high == null
            || other == null
            || !other.text().equals(noun.text())
            || high.value().compareTo(numeral.value()) <= 0
        ? new UnitRange(numeral, noun.to())
        : new UnitRange(
            numeral.withRange(high.to(), numeral.value(), high.value(), high.scale()), other.to());
  }

  /**
   * The number that a range goes up to from a number and its unit, as 7 in "từ 5% đến 7%", "từ gần
   * 5% đến 7%", "5% - 7%"; null where there is none.
   *
   * @param bare whether it may do so without "từ"
   */
  private static @Nullable Numeral upperEnd(Scene scene, Numeral low, int unitEnd, boolean bare) {
    Sentence sentence = scene.sentence();
    PhraseMatch between = sentence.match(unitEnd, Role.RANGE);
    if (between == null || low.isRange()) {
      return null;
    }
    PhraseMatch blur = sentence.matchBefore(low.from(), Role.MODIFIER);
    int begin = blur == null ? low.from() : blur.from();
    boolean from = sentence.matches(begin - 1, Role.GRAMMAR, "from");
    boolean dash = sentence.isSign(unitEnd, '-');
    PhraseMatch modifier = from ? sentence.match(between.to(), Role.MODIFIER) : null;
    Numeral high = scene.numeralAt(modifier == null ? between.to() : modifier.to());
    boolean free = bare && !sentence.matchesBefore(begin, Role.CHANGE);
    return high == null || high.isRange() || !from && !dash && !free ? null : high;
  }

  /**
   * "36,8 triệu đồng/lượng - 36,9 triệu đồng/lượng", "từ 5 đồng/kg đến 7 đồng/kg": both ends with
   * unit and denominator; null where there is no such pair.
   */
  private static @Nullable UnitRange ofRates(
      Scene scene, Numeral numeral, PhraseMatch unit, Role role) {
    Sentence sentence = scene.sentence();
    Rate rate = numeral.isRange() ? null : Rate.after(sentence, unit.to());
    if (rate == null || !rate.isQuoted()) {
      return null;
    }
    Numeral high = upperEnd(scene, numeral, rate.to(), false);
    PhraseMatch other = high == null ? null : sentence.match(high.to(), role);
    Rate same = other == null ? null : Rate.after(sentence, other.to());
    boolean pair =
        high != null
            && other != null
            && same != null
            && !high.isRange()
            && other.entry().code().equals(unit.entry().code())
            && same.text().equals(rate.text())
            && numeral.value().compareTo(high.value()) < 0;
    return pair && high != null && other != null
        ? new UnitRange(
            numeral.withRange(high.to(), numeral.value(), high.value(), high.scale()), other.to())
        : null;
  }

  /**
   * An amount in another unit of its sort, where that is a whole multiple: two years are 24 months;
   * null where it is none.
   */
  private static @Nullable BigDecimal inUnit(
      BigDecimal amount, LexiconEntry from, LexiconEntry unit) {
    if (from.code().equals(unit.code())) {
      return amount;
    }
    BigDecimal larger = from.factor();
    BigDecimal smaller = unit.factor();
    boolean whole =
        larger != null
            && smaller != null
            && from.needs().equals(unit.needs())
            && larger.remainder(smaller).signum() == 0;
    return whole ? amount.multiply(larger).divide(smaller) : null;
  }
}
