package org.solieu.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.Openers;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/** Finds the dates, months, quarters, years and spans of them that a sentence names. */
final class CalendarReader {
  private static final Openers OPENERS =
      Openers.of(Role.SPAN, Role.CALENDAR, Role.DIGIT, Role.TEN)
          .or(TokenType.NUMBER)
          .or(TokenType.CODE);

  private static final String NO_YEAR = "--";
  private static final int YEAR = 4; // digits

  /** The dates in order; no two overlap. */
  List<DateMention> read(Sentence sentence) {
    List<DateMention> mentions = new ArrayList<>();
    int token = sentence.next(0, OPENERS);
    while (token < sentence.size()) {
      DateMention mention = span(sentence, token);
      if (mention != null) {
        mentions.add(mention);
      }
      token = sentence.next(mention == null ? token + 1 : mention.to(), OPENERS);
    }
    return mentions;
  }

  /** A date, or two that make an interval, with what opens or closes it. */
  private @Nullable DateMention span(Sentence sentence, int from) {
    PhraseMatch opening = sentence.match(from, Role.SPAN);
    if (opening != null) {
      boolean since = opening.entry().code().equals("since");
      boolean share = // "có tới 4/10 người"
          sentence.matches(from - 1, Role.GRAMMAR, "has")
              && sentence.is(opening.to(), TokenType.NUMBER)
              && sentence.isSign(opening.to() + 1, '/')
              && sentence.matches(opening.to() + 3, Role.NOUN);
      if (share) {
        return null;
      }
      DateMention first = date(sentence, opening.to());
      if (first == null && since) {
        first = dayOfSpan(sentence, opening.to());
      }
      if (first == null && since) {
        first = bracketed(sentence, opening.to());
      }
      DateMention months = first == null && since ? sinceNewYear(sentence, from, opening) : null;
      if (months != null) {
        return months;
      }
      int year = CalendarDate.year(sentence, opening.to());
      if (first == null && from == 0 && year > 0 && sentence.isSign(opening.to() + 1, ',')) {
        return DateMention.at(
            from, new CalendarDate(opening.to() + 1, 0, 0, year)); // "Tới 2009, …"
      }
      if (first == null) {
        return null;
      }
      PhraseMatch level = sentence.match(first.to(), Role.LEVEL);
      boolean changes = // "lùi từ năm 2020 sang năm 2024"
          since
              && level != null
              && level.entry().code().equals("change")
              && date(sentence, level.to()) != null;
      if (changes) {
        return new DateMention(from, first.to(), first.period());
      }
      DateMention last = since ? intervalEnd(sentence, first) : null;
      if (last != null) {
        return interval(from, first, last);
      }
      return switch (opening.entry().code()) {
        case "since" ->
            first.period().iso().indexOf('/') > 0
                ? new DateMention(from, first.to(), first.period())
                : new DateMention(
                    from, first.to(), new Period(first.period().iso() + "/..", Period.Sort.SINCE));
        case "before" -> DateMention.at(from, first.to(), "../" + first.period().iso());
        case "as-of" -> new DateMention(from, first.to(), first.period());
        default ->
            new DateMention(from, first.to(), new Period(first.period().iso(), Period.Sort.UNTIL));
      };
    }
    DateMention first = date(sentence, from);
    if (first == null) {
      return null;
    }
    DateMention row = lastInRow(sentence, first);
    if (row != null) {
      boolean counted =
          sentence.is(from - 1, TokenType.NUMBER) || sentence.mayOpen(from - 1, Role.DIGIT);
      return interval(counted ? from + 1 : from, first, row);
    }
    DateMention last = intervalEnd(sentence, first);
    return last == null ? first : interval(from, first, last);
  }

  /**
   * "hai ngày 23 và 24/10", "các ngày 23, 24 và 25/10": the last of days in a row, of which it
   * alone tells the month; null where there is none.
   */
  private @Nullable DateMention lastInRow(Sentence sentence, DateMention first) {
    if (!first.period().isDayOnly()) {
      return null;
    }
    int day = lastTwo(first.period().iso());
    int at = first.to();
    while ((sentence.isSign(at, ',') || sentence.isSign(at, '-'))
        && CalendarDate.number(sentence, at + 1) == day + 1) {
      day++;
      at += 2;
    }
    if (!sentence.matches(at, Role.GRAMMAR, "and")) {
      return null;
    }
    DateMention last = date(sentence, at + 1);
    return last != null && last.period().hasDay() && lastTwo(last.period().iso()) == day + 1
        ? last
        : null;
  }

  private static int lastTwo(String digits) {
    return Integer.parseInt(digits, digits.length() - 2, digits.length(), 10);
  }

  private @Nullable DateMention intervalEnd(Sentence sentence, DateMention first) {
    PhraseMatch until = sentence.match(first.to(), Role.SPAN);
    int next;
    if (sentence.isSign(first.to(), '-')) {
      next = first.to() + 1;
    } else if (until != null && isEnd(until.entry().code())) {
      next = until.to();
    } else {
      return null;
    }
    DateMention last = date(sentence, next);
    if (last == null && CalendarDate.year(sentence, next) > 0) {
      last = DateMention.at(next, next + 1, sentence.term(next));
    }
    return last;
  }

  private static boolean isEnd(String span) {
    return span.equals("until") || span.equals("as-of");
  }

  private static DateMention interval(int from, DateMention first, DateMention last) {
    String start = first.period().iso();
    String end = last.period().iso();
    if (first.period().isDayOnly() && last.period().hasDay()) { // "ngày 20 đến 22/10"
      start = end.substring(0, end.length() - 2) + start.substring(start.length() - 2);
    } else if (last.period().isDayOnly() && first.period().hasDay()) { // "5/3 đến ngày 7"
      end = start.substring(0, start.length() - 2) + end.substring(end.length() - 2);
    }
    return DateMention.at(
        from, last.to(), (first.period().isDayOnly() ? start : withYear(start, end)) + "/" + end);
  }

  /**
   * "từ 10/2 đến 12/3/2023": a beginning without a year, with that of the end or the one before.
   */
  private static String withYear(String start, String end) {
    if (!start.startsWith(NO_YEAR) || end.startsWith(NO_YEAR) || end.indexOf('-') != YEAR) {
      return start;
    }
    int year = Integer.parseInt(end, 0, YEAR, 10);
    String months = start.substring(NO_YEAR.length());
    String last = end.substring(YEAR + 1);
    int common = Math.min(months.length(), last.length()); // "từ 5/3 đến hết tháng 3/2023"
    boolean before = // "từ 1/11 đến 31/3/2023"
        months.substring(0, common).compareTo(last.substring(0, common)) > 0;
    return (before ? year - 1 : year) + "-" + months;
  }

  /** "từ đầu năm đến hết tháng 10": null where no month ends such a span. */
  private @Nullable DateMention sinceNewYear(Sentence sentence, int from, PhraseMatch opening) {
    int year = sentence.matches(opening.to(), Role.CALENDAR, "year") ? opening.to() : -1;
    PhraseMatch until = year < 0 ? null : sentence.match(year + 1, Role.SPAN);
    DateMention last =
        until != null && isEnd(until.entry().code()) ? date(sentence, until.to()) : null;
    String months = last == null ? null : last.period().sinceNewYear();
    return last == null || months == null ? null : DateMention.at(from, last.to(), months);
  }

  /** "từ hôm nay (1/10)": the date that brackets add to a word; null where there is none. */
  private @Nullable DateMention bracketed(Sentence sentence, int at) {
    PhraseMatch day = sentence.match(at, Role.RELATIVE);
    DateMention date =
        day != null && sentence.isSign(day.to(), '(') ? date(sentence, day.to() + 1) : null;
    return date != null && sentence.isSign(date.to(), ')')
        ? new DateMention(at, date.to() + 1, date.period())
        : null;
  }

  /** "từ 22 đến 26/5": a day whose month stands with the later one; null where there is none. */
  private @Nullable DateMention dayOfSpan(Sentence sentence, int at) {
    int day = CalendarDate.number(sentence, at);
    if (day < 1 || day > 31 || sentence.length(at) > 2) {
      return null;
    }
    DateMention first = DateMention.at(at, new CalendarDate(at + 1, day, 0, 0));
    DateMention last = intervalEnd(sentence, first);
    return last != null && last.period().hasDay() ? first : null;
  }

  private @Nullable DateMention date(Sentence sentence, int from) {
    DateMention quarter = QuarterReader.coded(sentence, from);
    if (quarter != null) {
      return quarter;
    }
    boolean digits = sentence.is(from, TokenType.NUMBER);
    boolean number =
        digits || sentence.mayOpen(from, Role.DIGIT) || sentence.mayOpen(from, Role.TEN);
    DateMention months = number ? MonthSpan.read(sentence, from) : null;
    if (months != null) {
      return months;
    }
    if (digits) {
      return bare(sentence, from);
    }
    if (!sentence.mayOpen(from, Role.CALENDAR)) {
      return null;
    }
    for (PhraseMatch word : sentence.phrases(from)) {
      if (word.entry().role() == Role.CALENDAR) {
        DateMention mention = after(sentence, word);
        if (mention != null) {
          return mention;
        }
      }
    }
    return null;
  }

  private @Nullable DateMention after(Sentence sentence, PhraseMatch word) {
    int from = word.from();
    int at = word.to();
    return switch (word.entry().code()) {
      case "day" -> day(sentence, from, at);
      case "month" -> month(sentence, word);
      case "week" -> dayOfSpan(sentence, at); // "tuần 2 - 6/8"
      case "quarter" -> QuarterReader.quarter(sentence, from, at);
      case "year" -> YearReader.read(sentence, from, at);
      case "first-half" -> QuarterReader.half(sentence, from, at, "H1");
      case "second-half" -> QuarterReader.half(sentence, from, at, "H2");
      default -> null;
    };
  }

  private @Nullable DateMention day(Sentence sentence, int from, int at) {
    CalendarDate date = named(sentence, at);
    if (date != null) {
      return DateMention.at(from, date.withYear(sentence));
    }
    int day = CalendarDate.number(sentence, at);
    if (day < 1 || day > 31 || !isDayWord(sentence, at - 1) && !opensRow(sentence, at, day)) {
      boolean amount = sentence.is(from - 1, TokenType.NUMBER); // "30 ngày từ ngày 21/9"
      DateMention nested =
          !amount && sentence.matches(at, Role.CALENDAR) ? date(sentence, at) : null;
      return nested != null && nested.period().hasDay() // "thứ 2 năm 2012" is a rank
          ? new DateMention(from, nested.to(), nested.period())
          : null;
    }
    PhraseMatch month = sentence.match(at + 1, Role.CALENDAR);
    if (month != null && month.entry().code().equals("month")) {
      int number = CalendarDate.number(sentence, month.to());
      if (number >= 1 && number <= 12) {
        return DateMention.at(
            from, new CalendarDate(month.to() + 1, day, number, 0).withYear(sentence));
      }
    }
    boolean counted =
        !sentence.matches(at + 1, Role.GRAMMAR, "month") // "ngày 20 tháng này"
            && (UnitWords.areCounted(sentence, at + 1) || sentence.matches(at + 1, Role.NOUN));
    boolean each = sentence.matchesBefore(from, Role.EACH);
    return counted || each ? null : DateMention.at(from, new CalendarDate(at + 1, day, 0, 0));
  }

  /** "hai đêm 23 và 24/10": a day that the next one and its month follow. */
  private static boolean opensRow(Sentence sentence, int at, int day) {
    CalendarDate next =
        sentence.matches(at + 1, Role.GRAMMAR, "and") ? CalendarDate.read(sentence, at + 2) : null;
    return next != null && next.day() == day + 1;
  }

  /** A date behind its word; 20.10 before a unit is a number: "chiều 2.5 km". */
  private static @Nullable CalendarDate named(Sentence sentence, int at) {
    CalendarDate date = CalendarDate.readNamed(sentence, at);
    boolean number = date != null && date.to() == at + 1 && date.year() == 0;
    return number && UnitWords.areCounted(sentence, at + 1) ? null : date;
  }

  private static boolean isDayWord(Sentence sentence, int token) {
    return sentence.matches(token, Role.GRAMMAR, "day");
  }

  private static @Nullable DateMention month(Sentence sentence, PhraseMatch word) {
    int from = word.from();
    int at = word.to();
    BigDecimal told = word.entry().factor(); // "tháng Giêng"
    boolean lunar = // "30 tháng Giêng", "rằm tháng Giêng"
        sentence.is(from - 1, TokenType.NUMBER)
            || sentence.matchesBefore(from, Role.TEN)
            || sentence.matchesBefore(from, Role.GRAMMAR, "lunar");
    if (told != null) {
      return lunar
          ? null
          : DateMention.at(
              from, new CalendarDate(at, 0, told.intValueExact(), 0).withYear(sentence));
    }
    CalendarDate date = named(sentence, at);
    if (date != null && date.day() == 0) {
      return DateMention.at(from, date);
    }
    WordNumber words = date == null ? wordedMonth(sentence, from, at) : null;
    int month = words != null ? words.value() : CalendarDate.number(sentence, at);
    int to = words != null ? words.to() : at + 1;
    return month >= 1 && month <= 12 && date == null
        ? DateMention.at(from, new CalendarDate(to, 0, month, 0).withYear(sentence))
        : null;
  }

  /** "tháng mười", but "mỗi tháng hai lần", "tháng hai chuyến"; null where there is none. */
  private static @Nullable WordNumber wordedMonth(Sentence sentence, int from, int at) {
    WordNumber words =
        sentence.mayOpen(at, Role.DIGIT) || sentence.mayOpen(at, Role.TEN)
            ? WordNumber.readRank(sentence, at)
            : null;
    if (words == null || words.value() < 2 || sentence.matchesBefore(from, Role.EACH)) {
      return null;
    }
    int next = words.to();
    boolean counted =
        UnitWords.areCounted(sentence, next) || sentence.matches(next, UnitWords.COUNTED);
    return counted ? null : words;
  }

  /** Dates without a word before them: 22/11/2024, 22/11, 2022 - 2025. */
  private static @Nullable DateMention bare(Sentence sentence, int at) {
    boolean formation = // "4-2-3-1", "3-5-2"
        sentence.isSign(at - 1, '-')
            && sentence.isGlued(at)
            && (sentence.isSign(at - 3, '-')
                || sentence.isSign(at + 1, '-')
                    && sentence.isGlued(at - 1)
                    && sentence.is(at - 2, TokenType.NUMBER));
    if (formation) {
      return null;
    }
    CalendarDate date = CalendarDate.read(sentence, at);
    if (date != null) {
      boolean none =
          date.year() == 0
              && (UnitWords.areCounted(sentence, date.to())
                  || LabelRule.continuesScore(sentence, at));
      PhraseMatch issue = // "đợt 1/2013"
          date.day() == 0 ? sentence.matchBefore(at, Role.GRAMMAR, "issue") : null;
      if (issue != null) {
        return DateMention.at(issue.from(), new CalendarDate(date.to(), 0, 0, date.year()));
      }
      return none ? null : DateMention.at(at, date);
    }
    return YearReader.readBare(sentence, at);
  }
}
