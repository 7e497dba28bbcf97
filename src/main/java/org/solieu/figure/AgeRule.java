package org.solieu.figure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** "35 tuổi", "6 tháng tuổi", "từ 5 đến 14 tuổi". */
final class AgeRule implements Rule {
  private static final int OLDEST = 130;

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    boolean bracketed =
        sentence.isSign(numeral.from() - 1, '(') && sentence.isSign(numeral.to(), ')');
    PhraseMatch unit = sentence.match(bracketed ? numeral.to() + 1 : numeral.to(), Role.AGE);
    if (unit != null) {
      TwoUnits both = TwoUnits.read(scene, numeral, unit, Role.AGE);
      UnitRange range =
          both == null
              ? UnitRange.read(scene, numeral, unit, Role.AGE)
              : new UnitRange(both.numeral(), both.to());
      Frame frame = Frame.around(sentence, range.numeral(), range.to());
      readings.accept(frame.reading("age", 1.2, Kind.AGE, unit.entry().code()));
      return;
    }
    if (isBracket(sentence, numeral) && (isSpan(numeral) || numeral.isPlainBetween(1, OLDEST))) {
      Frame frame = Frame.around(sentence, numeral, numeral.to());
      readings.accept(frame.reading("age-bracket", 1.3, Kind.AGE, "year"));
    } else if (sentence.matches(numeral.from() - 1, Role.AGE, "year")
        && numeral.isPlainBetween(1, OLDEST)) {
      Frame frame = Frame.around(sentence, numeral, numeral.from() - 1, numeral.to());
      readings.accept(frame.reading("age-unit-first", 1.2, Kind.AGE, "year")); // "ở tuổi 81"
    }
  }

  /** Whether a range is one of ages, as 18-40 is, but not 2018-2020. */
  private static boolean isSpan(Numeral numeral) {
    BigDecimal max = numeral.max();
    return max != null
        && numeral.value().scale() <= 0
        && max.compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
  }

  /**
   * "trong độ tuổi 18-40", "ở độ tuổi từ 65 trở lên": years behind the word for a bracket of them.
   */
  private static boolean isBracket(Sentence sentence, Numeral numeral) {
    int from = numeral.from();
    int at = sentence.matches(from - 1, Role.GRAMMAR, "from") ? from - 1 : from;
    boolean years = sentence.matches(at - 1, Role.AGE, "year") && at < from; // "tuổi từ 19 đến 34"
    return (years || sentence.matchesBefore(at, Role.GRAMMAR, "age-bracket"))
        && (numeral.isRange() || sentence.matches(numeral.to(), Role.MODIFIER_AFTER));
  }
}
