package org.solieu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * An amount in two units of one family ("2 giờ 30 phút", "1m75", "2 năm rưỡi"), its value in the
 * larger one.
 *
 * @param numeral the joined number
 * @param to the token after the amount
 */
record TwoUnits(Numeral numeral, int to) {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** Reads what follows a number and its unit; null where no smaller amount follows. */
  static @Nullable TwoUnits read(Scene scene, Numeral numeral, PhraseMatch unit, Role role) {
    if (numeral.isRange()) {
      return null;
    }
    Sentence sentence = scene.sentence();
    if (sentence.matches(unit.to(), Role.AND_HALF)) {
      return join(numeral, numeral.value().add(HALF), unit.to() + 1);
    }
    Numeral more = scene.numeralAt(unit.to());
    BigDecimal factor = unit.entry().factor();
    if (more == null || factor == null || more.isRange()) {
      return null;
    }
    PhraseMatch smaller = sentence.match(more.to(), role);
    if (smaller != null) {
      BigDecimal part = smaller.entry().factor();
      if (part == null
          || part.compareTo(factor) >= 0
          || !smaller.entry().needs().containsAll(unit.entry().needs())) {
        return null;
      }
      BigDecimal value =
          numeral.value().add(more.value().multiply(part).divide(factor, MathContext.DECIMAL64));
      return join(numeral, plain(value), smaller.to());
    }
    boolean metres =
        unit.entry().code().equals("m")
            && sentence.isGlued(more.from())
            && more.isPlainBetween(0, 99);
    if (!metres) {
      return null;
    }
    BigDecimal unitOfRest = sentence.length(more.from()) == 1 ? TENTH : HUNDREDTH;
    return join(numeral, numeral.value().add(more.value().multiply(unitOfRest)), more.to());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static TwoUnits join(Numeral numeral, BigDecimal value, int to) {
    return new TwoUnits(
        new Numeral(
            numeral.from(),
            to,
            value,
            null,
            null,
            numeral.modifier(),
            numeral.scale(),
            numeral.shape()),
        to);
  }
}
