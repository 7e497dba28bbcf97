package org.solieu.figure;

import org.jspecify.annotations.Nullable;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/** Reads quarters and halves of years: "quý III/2024", "Q2/2024", "nửa đầu năm 2024". */
final class QuarterReader {
  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private QuarterReader() {}

  /** The quarter whose number stands at a token, behind its word; null where there is none. */
  static @Nullable DateMention quarter(Sentence sentence, int from, int at) {
    int quarter = CalendarDate.number(sentence, at);
    for (int i = 0; i < ROMAN.length; i++) {
      quarter = sentence.isTerm(at, ROMAN[i]) ? i + 1 : quarter;
    }
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    CalendarDate year = new CalendarDate(at + 1, 0, 0, 0).withYear(sentence);
    return DateMention.at(from, year.to(), CalendarDate.isoYear(year.year()) + "Q" + quarter);
  }

  /** The half of the year that a token may name, behind the words for a half. */
  static DateMention half(Sentence sentence, int from, int at, String half) {
    int year = CalendarDate.year(sentence, at);
    return DateMention.at(from, year > 0 ? at + 1 : at, CalendarDate.isoYear(year) + half);
  }

  /** "Q2/2024"; null where there is none. */
  static @Nullable DateMention coded(Sentence sentence, int at) {
    if (!sentence.is(at, TokenType.CODE)
        || sentence.length(at) != 2
        || sentence.letter(at, 0) != 'Q') {
      return null;
    }
    int quarter = sentence.letter(at, 1) - '0';
    int year = sentence.isSign(at + 1, '/') ? CalendarDate.year(sentence, at + 2) : 0;
    return quarter >= 1 && quarter <= 4 && year > 0
        ? DateMention.at(at, at + 3, year + "-Q" + quarter)
        : null;
  }
}
