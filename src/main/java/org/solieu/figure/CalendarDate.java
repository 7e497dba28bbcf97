package org.solieu.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/**
 * Days, months and years written in digits.
 *
 * @param to the token after the last
 * @param day day of the month, 0 if not told
 * @param month month, 0 if not told
 * @param year year, 0 if not told
 */
record CalendarDate(int to, int day, int month, int year) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST_PAIR = 7; // chars of 10.2024
  private static final Pattern PAIR = Pattern.compile("(\\d{1,2})\\.(\\d{1,2}|\\d{4})");

  /**
   * Reads 22/11/2024, 22/11, 7/2023 and the same with dots or hyphens; null where no such date
   * begins.
   */
  static @Nullable CalendarDate read(Sentence sentence, int at) {
    CalendarDate dotted = dotted(sentence, at);
    if (dotted != null) {
      return dotted;
    }
    int first = number(sentence, at);
    if (first < 1 || first > 31 || !isSeparator(sentence, at + 1) || !sentence.isGlued(at + 2)) {
      return null;
    }
    int second = number(sentence, at + 2);
    boolean third = // but "11/08-08/09"
        isSeparator(sentence, at + 3)
            && sentence.isGlued(at + 4)
            && (sentence.sign(at + 3) == sentence.sign(at + 1) || year(sentence, at + 4) > 0);
    int year = third ? year(sentence, at + 4) : 0;
    if (third && year == 0 && sentence.is(at + 4, TokenType.NUMBER)) {
      year = twoDigitYear(sentence, at + 4);
    }
    if (second >= 1 && second <= 12) {
      return year > 0
          ? new CalendarDate(at + 5, first, second, year)
          : third && sentence.is(at + 4, TokenType.NUMBER)
              ? null
              : new CalendarDate(at + 3, first, second, 0);
    }
    int plainYear = year(sentence, at + 2);
    return first <= 12 && plainYear > 0 ? new CalendarDate(at + 3, 0, first, plainYear) : null;
  }

  /**
   * The same behind a word such as "ngày" or "tháng", where 20.10 and 9.2012 are dates too; null
   * where no date begins.
   */
  static @Nullable CalendarDate readNamed(Sentence sentence, int at) {
    CalendarDate date = read(sentence, at);
    return date != null ? date : dottedPair(sentence, at);
  }

  /** A year of four digits; 0 where the token is none. */
  static int year(Sentence sentence, int at) {
    int number = number(sentence, at);
    return number >= FIRST_YEAR && number <= LAST_YEAR ? number : 0;
  }

  /** A number of one to four digits without separators; -1 where the token is none. */
  static int number(Sentence sentence, int at) {
    if (!sentence.is(at, TokenType.NUMBER) || sentence.length(at) > 4) {
      return -1;
    }
    return digits(sentence, at, 0, sentence.length(at));
  }

  /** The number that some letters of a token are; -1 where not all are digits. */
  private static int digits(Sentence sentence, int at, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = sentence.letter(at, i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }

  /** This date with the year that stands behind it ("22/11 năm 2024"); itself where none does. */
  CalendarDate withYear(Sentence sentence) {
    if (year > 0) {
      return this;
    }
    boolean glued = sentence.isSign(to, '/') || sentence.isSign(to, '-') && sentence.isGlued(to);
    PhraseMatch word = sentence.match(to, Role.CALENDAR);
    boolean named = word != null && word.entry().code().equals("year");
    int at = glued ? to + 1 : named && word != null ? word.to() : -1;
    int told = at < 0 ? 0 : year(sentence, at);
    return told > 0 ? new CalendarDate(at + 1, day, month, told) : this;
  }

  /** The date in ISO 8601, with {@code --} where the year is not told. */
  String iso() {
    StringBuilder iso = new StringBuilder();
    iso.append(year > 0 ? Integer.toString(year) : "-");
    if (month > 0) {
      iso.append(two(month));
    }
    if (day > 0) {
      iso.append(month > 0 ? two(day) : "-" + two(day)); // ---22
    }
    return iso.toString();
  }

  /** A year and its hyphen at the start of an ISO 8601 date, {@code --} where it is not told. */
  static String isoYear(int year) {
    return year > 0 ? year + "-" : "--";
  }

  private static String two(int number) {
    return number < 10 ? "-0" + number : "-" + number;
  }

  /** "22.11.2024", which is one token. */
  private static @Nullable CalendarDate dotted(Sentence sentence, int at) {
    if (!sentence.is(at, TokenType.NUMBER)) {
      return null;
    }
    int length = sentence.length(at);
    int monthDot = length - 5; // before four digits of a year
    int dayDot =
        monthDot < 2 ? -1 : sentence.letter(at, monthDot - 2) == '.' ? monthDot - 2 : monthDot - 3;
    if (dayDot < 1
        || dayDot > 2
        || sentence.letter(at, dayDot) != '.'
        || sentence.letter(at, monthDot) != '.') {
      return null;
    }
    int day = digits(sentence, at, 0, dayDot);
    int month = digits(sentence, at, dayDot + 1, monthDot);
    int year = digits(sentence, at, monthDot + 1, length);
    return isDay(day, month) && year >= 0 ? new CalendarDate(at + 1, day, month, year) : null;
  }

  /** "20.10" and "9.2012", which are numbers unless a word of the calendar stands before them. */
  private static @Nullable CalendarDate dottedPair(Sentence sentence, int at) {
    if (!sentence.is(at, TokenType.NUMBER) || sentence.length(at) > LONGEST_PAIR) {
      return null;
    }
    Matcher pair = PAIR.matcher(sentence.term(at));
    if (!pair.matches()) {
      return null;
    }
    int first = Integer.parseInt(pair.group(1));
    int second = Integer.parseInt(pair.group(2));
    if (isDay(first, second)) {
      return new CalendarDate(at + 1, first, second, 0);
    }
    boolean year = second >= FIRST_YEAR && second <= LAST_YEAR;
    return year && isDay(1, first) ? new CalendarDate(at + 1, 0, first, second) : null;
  }

  private static boolean isDay(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static int twoDigitYear(Sentence sentence, int at) {
    int number = sentence.length(at) == 2 ? number(sentence, at) : -1;
    return number < 0 ? 0 : number < 50 ? 2000 + number : 1900 + number;
  }

  private static boolean isSeparator(Sentence sentence, int at) {
    return (sentence.isSign(at, '/') || sentence.isSign(at, '-')) && sentence.isGlued(at);
  }
}
