package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Clock times: "15:00", "8h30", "7 giờ sáng", "lúc 3 giờ", "19 giờ 30". */
final class ClockRule implements Rule {
  static final String REASON = "time";

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    if (!numeral.isPlainBetween(0, 24) && !numeral.isRange()) {
      return;
    }
    if (ClockSpan.read(scene, numeral, readings)) {
      return;
    }
    int at = numeral.to();
    if (sentence.isSign(at, ':')
        && sentence.isGlued(at)
        && sentence.isGlued(at + 1)
        && isMinutes(scene, at + 1)) {
      int to = sentence.isSign(at + 2, ':') && isMinutes(scene, at + 3) ? at + 4 : at + 2;
      readings.accept(new ExclusionReading(numeral.from(), to, "clock-colon", 1.4, REASON));
      return;
    }
    if (isHourSign(sentence, at)
        && sentence.isGlued(at)
        && isMinutes(scene, at + 1)
        && sentence.isGlued(at + 1)) {
      boolean named = sentence.matches(at + 2, Role.TIME, "min"); // "vào khoảng 20h30 phút"
      PhraseMatch about = named ? sentence.matchBefore(numeral.from(), Role.MODIFIER) : null;
      int from = about == null ? numeral.from() : about.from();
      int to = named ? at + 3 : at + 2;
      readings.accept(new ExclusionReading(from, to, "clock-h", 1.6, REASON));
      return;
    }
    if (isHourSign(sentence, at) && isOfDay(scene, numeral, at)) {
      readings.accept(new ExclusionReading(numeral.from(), at + 1, "clock-g", 1.6, REASON));
      return;
    }
    if (!sentence.matches(at, Role.TIME, "h")) {
      return;
    }
    PhraseMatch unit = sentence.match(at, Role.TIME);
    int to = unit == null ? at + 1 : unit.to();
    Numeral minutes = scene.numeralAt(to);
    boolean hasMinutes =
        minutes != null
            && minutes.isPlainBetween(0, 59)
            && !sentence.has(minutes.from(), TokenMarkAttribute.PARTED);
    if (minutes != null && hasMinutes) {
      boolean named = sentence.matches(minutes.to(), Role.TIME, "min");
      to = named ? minutes.to() + 1 : minutes.to();
      hasMinutes =
          !named && !sentence.matches(minutes.to(), Role.CALENDAR)
              ? !sentence.matches(minutes.to(), Role.TIME)
              : hasMinutes;
      hasMinutes &= !named;
    }
    PhraseMatch before = sentence.matchBefore(numeral.from(), Role.MODIFIER);
    int begin = before == null ? numeral.from() : before.from();
    boolean strong = isStrong(sentence, numeral.from()) || isStrong(sentence, begin);
    boolean dayPart =
        sentence.matches(to, Role.CLOCK_CUE, "after") && !sentence.isSign(to, '/')
            || sentence.isSign(to, '(') && sentence.matches(to + 1, Role.TIME, "h");
    boolean late = numeral.isPlainBetween(5, 24) && isLateHour(sentence, begin, at);
    boolean opens = late || isTimeClause(sentence, begin, to);
    if (strong || dayPart || hasMinutes || opens) {
      readings.accept(new ExclusionReading(begin, to, "clock-hour", 1.5, REASON));
    }
  }

  /** "khoảng 23h", "sau 19 giờ": an hour behind a word of time, where no length of time is told. */
  private static boolean isLateHour(Sentence sentence, int begin, int unit) {
    boolean glued = sentence.isGlued(unit);
    boolean about =
        sentence.matches(begin, Role.MODIFIER) && sentence.matches(begin, Role.CLOCK_CUE, "before");
    boolean cued = sentence.matches(begin - 1, Role.CLOCK_CUE, "before");
    return glued && (about || cued) && !sentence.matchesBefore(begin, Role.LASTING);
  }

  /** "Đến 22 giờ, …": a clause of its own that only tells when. */
  private static boolean isTimeClause(Sentence sentence, int from, int to) {
    if (from == 0
        && sentence.matches(0, Role.MODIFIER)
        && !(sentence.matches(0, Role.MODIFIER, "less_than") // "Chưa đầy 3 giờ, hàng hết"
            && !sentence.matches(1, Role.SPAN))) { // but "Chưa đến 5 giờ, chợ đã đông"
      return sentence.isSign(to, ','); // "Hơn 15h, hiện trường"
    }
    for (PhraseMatch cue : sentence.phrases(from - 1)) {
      boolean before = cue.entry().role() == Role.CLOCK_CUE && cue.entry().code().equals("before");
      boolean first = from == 1 || sentence.isSign(from - 2, ',') || sentence.isSign(from - 2, '.');
      if (before && cue.to() == from && first) {
        return sentence.isSign(to, ',');
      }
    }
    return false;
  }

  /** "18g chiều nay", "9g ngày 23/10", "lúc 7g": what makes hours of what could be grams. */
  private static boolean isOfDay(Scene scene, Numeral numeral, int unit) {
    Sentence sentence = scene.sentence();
    int next = unit + 1;
    boolean hour =
        numeral.isPlainBetween(0, 24)
            && sentence.matches(unit, Role.MEASURE, "g")
            && sentence.isGlued(unit);
    boolean dayPart = // no "từ 20g tối đa"
        sentence.matches(next, Role.CLOCK_CUE, "after")
            && !sentence.matches(next, Role.MODIFIER)
            && !sentence.matches(next, Role.NOUN)
            && sentence.matches(numeral.from() - 1, Role.CLOCK_CUE, "before");
    return hour
        && (dayPart
            || isStrong(sentence, numeral.from())
            || sentence.matches(next, Role.RELATIVE)
            || scene.dates().stream().anyMatch(date -> date.from() == next));
  }

  private static boolean isHourSign(Sentence sentence, int at) {
    return sentence.matches(at, Role.GRAMMAR, "hour");
  }

  private static boolean isMinutes(Scene scene, int at) {
    Numeral minutes = scene.numeralAt(at);
    return minutes != null && minutes.isPlainBetween(0, 59);
  }

  private static boolean isStrong(Sentence sentence, int token) {
    for (int from = Math.max(0, token - 3); from < token; from++) {
      for (PhraseMatch match : sentence.phrases(from)) {
        if (match.to() == token
            && match.entry().role() == Role.CLOCK_CUE
            && match.entry().code().equals("strong")) {
          return true;
        }
      }
    }
    return false;
  }
}
