package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** "10 năm", "1-3 giây", "2 giờ 30 phút", "gần 1 năm". */
final class DurationRule implements Rule {
  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch unit = sentence.match(numeral.to(), Role.TIME);
    if (unit == null) {
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
        || sentence.matchBefore(numeral.from(), Role.LASTING) != null
        || sentence.match(frame.to(), Role.COMPARISON) != null) {
      readings.accept(frame.reading("duration", 1.0, Kind.DURATION, unit.entry().code()));
    }
  }
}
