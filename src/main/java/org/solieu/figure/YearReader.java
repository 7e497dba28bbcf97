package org.solieu.figure;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Reads years and rows of them: "năm 2024", "2022 - 2025", "2017, 2018 và 2019", "2020/21". */
final class YearReader {
  private static final int RESPECTIVELY_REACH = 12; // tokens behind two years

  private YearReader() {}

  /**
   * The year that begins at a token, or the row of years; null where there is none.
   *
   * @param from where the words of the date begin
   * @param at where the digits do
   */
  static @Nullable DateMention read(Sentence sentence, int from, int at) {
    int year = CalendarDate.year(sentence, at);
    if (year == 0) {
      return null;
    }
    boolean joined = sentence.isSign(at + 1, '-') || sentence.isSign(at + 1, '/');
    int next = joined || isYearAfter(sentence, at, year) ? CalendarDate.year(sentence, at + 2) : 0;
    int row = lastOfRow(sentence, at, year);
    if (row > at) {
      int end = CalendarDate.year(sentence, row);
      return DateMention.at(from, row + 1, year + "/" + end);
    }
    boolean season = // "mùa 2020/21", but "năm 2023-24 hộ"
        joined
            && CalendarDate.number(sentence, at + 2) == (year + 1) % 100
            && sentence.length(at + 2) == 2
            && sentence.isGlued(at + 2)
            && !sentence.matches(at + 3, UnitWords.COUNTED);
    if (next > year || season) {
      int last = season ? year + 1 : next;
      return DateMention.at(from, at + 3, year + "/" + last);
    }
    return DateMention.at(from, at + 1, Integer.toString(year));
  }

  /**
   * "năm 2017, 2018 và 2019", "năm 2017 và năm 2018": where the last of years in a row stands; the
   * first where there is no row.
   */
  private static int lastOfRow(Sentence sentence, int first, int year) {
    int at = first;
    int last = year;
    while (sentence.isSign(at + 1, ',') && CalendarDate.year(sentence, at + 2) == last + 1) {
      at += 2;
      last++;
    }
    boolean named =
        at == first
            && sentence.matches(at + 1, Role.GRAMMAR, "and")
            && sentence.matches(at + 2, Role.CALENDAR, "year")
            && CalendarDate.year(sentence, at + 3) == last + 1
            && !isParted(sentence, at + 4);
    boolean row = at > first && isYearAfter(sentence, at, last);
    return named ? at + 3 : row ? at + 2 : first;
  }

  /** "năm 2013 và 2014": two years in a row are one span, unless "lần lượt" parts them. */
  private static boolean isYearAfter(Sentence sentence, int at, int year) {
    return sentence.matches(at + 1, Role.GRAMMAR, "and")
        && CalendarDate.year(sentence, at + 2) == year + 1
        && !isParted(sentence, at + 3);
  }

  /** Whether "lần lượt" stands shortly behind a row of years. */
  private static boolean isParted(Sentence sentence, int from) {
    for (int i = from; i < from + RESPECTIVELY_REACH; i++) {
      if (sentence.matches(i, Role.GRAMMAR, "respectively")) {
        return true;
      }
    }
    return false;
  }

  /** A year or a row of them with no word before it, so that what is around must tell it. */
  static @Nullable DateMention readBare(Sentence sentence, int at) {
    int next = CalendarDate.year(sentence, at + 2);
    return CalendarDate.year(sentence, at) > 0 && (next > 0 || isLone(sentence, at))
        ? read(sentence, at, at)
        : null;
  }

  /** A year behind a common word and before no unit or noun: "bình quân 2008 chỉ …". */
  private static boolean isLone(Sentence sentence, int at) {
    int year = CalendarDate.year(sentence, at);
    boolean common =
        sentence.isSyllable(at - 1) && !sentence.has(at - 1, TokenMarkAttribute.CAPITAL);
    boolean counted =
        UnitWords.areCounted(sentence, at + 1) || sentence.matches(at + 1, UnitWords.COUNTED);
    return common && !counted && year >= 1900 && year <= 2100 && sentence.isSyllable(at + 1);
  }
}
