package org.solieu.figure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** "16%", "hai phần trăm", "0,2 – 2%", "2 điểm phần trăm", "5% đến 7%". */
final class PercentageRule implements Rule {
  private static final RoleSet CUES = RoleSet.of(Role.PERCENT);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  @Override
  public boolean isCued(Sentence sentence) {
    return sentence.mayHold(CUES);
  }

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch unit = sentence.match(numeral.to(), Role.PERCENT);
    if (unit == null) {
      return;
    }
    String code = unit.entry().code();
    Numeral number = withDecimals(numeral);
    UnitRange range = UnitRange.read(scene, number, unit, Role.PERCENT);
    Frame frame = Frame.around(sentence, range.numeral(), range.to());
    readings.accept(frame.reading("percentage", 1.2, Kind.PERCENTAGE, code));
  }

  /** A thousand percent and more is rare: "99.125%" has decimals. */
  private static Numeral withDecimals(Numeral numeral) {
    BigDecimal decimal = numeral.decimal();
    if (decimal == null || numeral.value().abs().compareTo(THOUSAND) < 0) {
      return numeral;
    }
    return new Numeral(
        numeral.from(),
        numeral.to(),
        decimal,
        null,
        null,
        numeral.modifier(),
        numeral.scale(),
        numeral.shape());
  }
}
