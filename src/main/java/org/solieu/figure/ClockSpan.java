package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * Two clock times with a span between them: "từ 6h đến 22h", "từ 8 giờ đến 17 giờ 30". Where a word
 * of length stands before them they are lengths of time.
 */
final class ClockSpan {
  private static final int LAST_HOUR = 24;
  private static final int EARLY = 5; // hours before this are more often a length, as "2 đến 3 giờ"
  private static final int LONG = 6; // a span of more hours than this is no uncertain length
  private static final int UNSURE = 2; // how far apart the ends of an uncertain length stand
  private static final double STRENGTH = 1.5; // beats the range of lengths that it could be

  private ClockSpan() {}

  /** Gives both times if a span begins with a number; tells whether one does. */
  static boolean read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    int before = numeral.from() - 1;
    if (!numeral.isPlainBetween(0, LAST_HOUR)
        || !sentence.matches(before, Role.GRAMMAR, "from")
        || lasts(sentence, before)) {
      return false;
    }
    int from = behindDayPart(sentence, endOfTime(scene, numeral));
    PhraseMatch between = from < 0 ? null : sentence.match(from, Role.RANGE);
    Numeral second = between == null ? null : scene.numeralAt(between.to());
    if (second == null || !second.isPlainBetween(0, LAST_HOUR)) {
      return false;
    }
    int to = endOfTime(scene, second);
    if (to < 0 || !isClock(sentence, numeral, second, to)) {
      return false;
    }
    readings.accept(
        new ExclusionReading(numeral.from(), to, "clock-span", STRENGTH, ClockRule.REASON));
    return true;
  }

  /** "từ 7 giờ sáng đến 9 giờ tối": the token after the part of the day. */
  private static int behindDayPart(Sentence sentence, int at) {
    for (PhraseMatch part : sentence.phrases(at)) {
      if (part.entry().role() == Role.CLOCK_CUE && part.entry().code().equals("after")) {
        return part.to();
      }
    }
    return at;
  }

  /** The token after a time that is told in hours, perhaps with minutes; -1 where none is. */
  private static int endOfTime(Scene scene, Numeral hours) {
    Sentence sentence = scene.sentence();
    int at = hours.to();
    if (!sentence.matches(at, Role.GRAMMAR, "clock")) {
      return -1;
    }
    PhraseMatch unit = sentence.match(at, Role.TIME);
    if (unit != null && unit.to() > at + 1) {
      return -1; // "giờ đồng hồ"
    }
    Numeral minutes = scene.numeralAt(at + 1);
    if (minutes == null || !minutes.isPlainBetween(0, 59)) {
      return at + 1;
    }
    boolean named = sentence.matches(minutes.to(), Role.TIME, "min");
    return named ? minutes.to() + 1 : minutes.to();
  }

  /** Whether two times are hours of the clock: by how they are written, late or far apart. */
  private static boolean isClock(Sentence sentence, Numeral first, Numeral second, int to) {
    int hours = second.value().intValue() - first.value().intValue();
    if (sentence.isGlued(first.to())
        || hours < 0
        || hours > LONG
        || sentence.matches(to, Role.CLOCK_CUE, "after")) {
      return true;
    }
    boolean amount = hours <= UNSURE && sentence.matches(to, Role.EACH); // "7 đến 8 giờ mỗi đêm"
    return first.isPlainBetween(EARLY, LAST_HOUR) && !amount;
  }

  /** "kéo dài từ 6 giờ đến 8 giờ". */
  private static boolean lasts(Sentence sentence, int from) {
    PhraseMatch modifier = sentence.matchBefore(from, Role.MODIFIER);
    int begin = modifier == null ? from : modifier.from();
    return sentence.matchesBefore(begin, Role.LASTING);
  }
}
