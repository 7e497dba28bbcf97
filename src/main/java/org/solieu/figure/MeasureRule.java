package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** "185km", "1m75", "gần 1,15 triệu tấn/năm", "16/32/64GB". */
final class MeasureRule implements Rule {
  private static final int LONGEST_LIST = 6;

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch unit = sentence.match(numeral.to(), Role.MEASURE);
    if (unit == null) {
      shared(scene, numeral, readings);
      return;
    }
    TwoUnits both = TwoUnits.read(scene, numeral, unit, Role.MEASURE);
    UnitRange range = both == null ? UnitRange.read(scene, numeral, unit, Role.MEASURE) : new UnitRange(both.numeral(), both.to());
    Frame frame = Frame.around(sentence, range.numeral(), range.to());
    readings.accept(frame.reading("measure", 1.1, Kind.MEASURE, unit.entry().code()));
  }

  /** A number of a list such as 16/32/64GB, whose unit stands with the last. */
  private static void shared(Scene scene, Numeral first, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    Numeral numeral = first;
    for (int i = 0; i < LONGEST_LIST && sentence.isSign(numeral.to(), '/'); i++) {
      Numeral next = scene.numeralAt(numeral.to() + 1);
      if (next == null) {
        return;
      }
      PhraseMatch unit = sentence.match(next.to(), Role.MEASURE);
      if (unit != null) {
        Frame frame = new Frame(first.from(), first.to(), first, null, null);
        readings.accept(frame.reading("measure-list", 1.6, Kind.MEASURE, unit.entry().code()));
        return;
      }
      numeral = next;
    }
  }
}
