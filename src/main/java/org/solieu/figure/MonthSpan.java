package org.solieu.figure;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/** Reads the first or last months or quarters of a year. */
final class MonthSpan {
  private static final int REACH = 12; // tokens from a noun of quantity to its months

  private MonthSpan() {}

  /** "9 tháng đầu năm 2013", "6 tháng cuối năm", "2 quý đầu năm". */
  static @Nullable DateMention read(Sentence sentence, int from) {
    WordNumber words = sentence.is(from, TokenType.NUMBER) ? null : WordNumber.read(sentence, from);
    int count = words != null ? words.value() : CalendarDate.number(sentence, from);
    int after = words != null ? words.to() : from + 1;
    boolean of = // "11 tháng của năm 2021"
        sentence.matches(after, Role.GRAMMAR, "month")
            && sentence.matches(after + 1, Role.GRAMMAR, "of")
            && (from == 0
                || sentence.is(from - 1, TokenType.SIGN)
                || sentence.matches(from - 1, Role.GRAMMAR, "in")
                || sentence.matchesBefore(from, Role.QUANTITY)); // but "nghỉ 2 tháng của năm"
    CalendarDate whole = of ? new CalendarDate(after + 2, 0, 0, 0).withYear(sentence) : null;
    if (whole != null && whole.year() > 0 && count > 1 && count <= 12) {
      return DateMention.at(from, whole.to(), months(whole.year(), count, true));
    }
    if (count > 1 && count <= 12 && isSoFar(sentence, from, after)) {
      CalendarDate year = new CalendarDate(after + 1, 0, 0, 0).withYear(sentence);
      return DateMention.at(from, year.to(), months(year.year(), count, true));
    }
    PhraseMatch unit = sentence.match(words != null ? words.to() : from + 1, Role.CALENDAR);
    if (unit == null || count < 1 || count > 12) {
      return null;
    }
    int months = unit.entry().code().equals("first-quarters") ? 3 * count : count;
    boolean first = unit.entry().code().startsWith("first-");
    if (!first && !unit.entry().code().equals("last-months")
        || months > 12
        || unit.entry().code().endsWith("half")) {
      return null;
    }
    CalendarDate year = new CalendarDate(unit.to(), 0, 0, 0).withYear(sentence);
    int named = year.year() > 0 ? year.year() : CalendarDate.year(sentence, unit.to());
    int to = year.year() == 0 && named > 0 ? unit.to() + 1 : year.to();
    return DateMention.at(from, to, months(named, months, first));
  }

  /** "doanh thu chín tháng", "9 tháng năm 2013", "trong 9 tháng ước đạt": of a year so far. */
  private static boolean isSoFar(Sentence sentence, int from, int at) {
    PhraseMatch named = sentence.match(at, Role.CALENDAR); // "tháng cuối năm"
    if (!sentence.matches(at, Role.GRAMMAR, "month")
        || named != null && named.length() > 1
        || sentence.matches(at, Role.AGE)
        || sentence.isSign(at + 1, '/')) {
      return false;
    }
    int opening = opening(sentence, from);
    boolean dated = new CalendarDate(at + 1, 0, 0, 0).withYear(sentence).year() > 0;
    boolean reached =
        sentence.matches(at + 1, Role.STATUS, "estimated")
            || sentence.matches(at + 1, Role.GRAMMAR, "reaches")
                && sentence.matches(opening, Role.QUANTITY) // "sản lượng thép 9 tháng đạt"
            || sentence.matchesBefore(from, Role.GRAMMAR, "so-far");
    boolean adds = // "xuất khẩu gạo 9 tháng tăng 8%", "giải ngân vốn 8 tháng mới đạt 40%"
        sentence.matches(opening, Role.GRAMMAR, "cumulates")
            && hasResult(sentence, at + 1)
            && !sentence.matchesBefore(from, Role.LINK) // "có 3 tháng giảm 5%"
            && !sentence.matchesBefore(from, Role.GRAMMAR, "after"); // "sau 3 tháng giảm 5%"
    PhraseMatch result = sentence.match(at + 1, Role.QUANTITY);
    boolean heads = // "9 tháng lãi 325 tỷ đồng"
        result != null
            && sentence.is(result.to(), TokenType.NUMBER)
            && (from == 0 || sentence.is(from - 1, TokenType.SIGN));
    return dated || reached || adds || heads || sentence.matchesBefore(from, Role.QUANTITY);
  }

  /** Where the words begin that lead to a token; -1 where that is far. */
  private static int opening(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (i == 0 || sentence.is(i - 1, TokenType.SIGN)) {
        return i;
      }
    }
    return -1;
  }

  /** "tăng 8%", "mới đạt gần 40%", but "giảm liên tiếp": whether a verb leads to a number. */
  private static boolean hasResult(Sentence sentence, int token) {
    PhraseMatch just = sentence.match(token, Role.GRAMMAR, "just");
    int at = just == null ? token : just.to();
    PhraseMatch reaches = sentence.match(at, Role.GRAMMAR, "reaches");
    PhraseMatch verb = reaches == null ? sentence.match(at, Role.CHANGE) : reaches;
    PhraseMatch bound = verb == null ? null : sentence.match(verb.to(), Role.MODIFIER);
    return verb != null && sentence.is(bound == null ? verb.to() : bound.to(), TokenType.NUMBER);
  }

  private static String months(int year, int months, boolean first) {
    if (months == 6) {
      return CalendarDate.isoYear(year) + (first ? "H1" : "H2");
    }
    if (months == 12 && year > 0) {
      return Integer.toString(year);
    }
    int start = first ? 1 : 13 - months;
    int end = first ? months : 12;
    return new CalendarDate(0, 0, start, year).iso()
        + "/"
        + new CalendarDate(0, 0, end, year).iso();
  }
}
