package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** "10 năm", "1-3 giây", "2 giờ 30 phút", "gần 1 năm". */
final class DurationRule implements Rule {
  private static final RoleSet CUES = RoleSet.of(Role.TIME);

  @Override
  public boolean isCued(Sentence sentence) {
    return sentence.mayHold(CUES);
  }

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch unit = sentence.match(numeral.to(), Role.TIME);
    if (unit == null || isYearOfDate(sentence, numeral, unit)) {
      return;
    }
    TwoUnits both = TwoUnits.read(scene, numeral, unit, Role.TIME);
    UnitRange range =
        both == null
            ? UnitRange.read(scene, numeral, unit, Role.TIME)
            : new UnitRange(both.numeral(), both.to());
    Frame frame = Frame.around(sentence, range.numeral(), range.to());
    boolean article =
        numeral.shape() == Numeral.Shape.ONE
            && frame.modifier() == null
            && both == null
            && !range.numeral().isRange();
    if (!article
        || sentence.matchesBefore(numeral.from(), Role.LASTING)
        || sentence.matches(frame.to(), Role.COMPARISON)) {
      readings.accept(frame.reading("duration", 1.0, Kind.DURATION, unit.entry().code()));
    }
  }

  /** "8/1 năm sau", "giải 2013 năm nay": the month of a date, or a year. */
  private static boolean isYearOfDate(Sentence sentence, Numeral numeral, PhraseMatch unit) {
    boolean date =
        sentence.isSign(numeral.from() - 1, '/')
            && CalendarDate.read(sentence, numeral.from() - 2) != null;
    return unit.entry().code().equals("year")
        && (date || CalendarDate.year(sentence, numeral.from()) > 0)
        && (sentence.matches(unit.to(), Role.FROM_NOW)
            || sentence.matches(unit.from(), Role.RELATIVE));
  }
}
