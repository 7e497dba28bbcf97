package org.solieu.context;

import java.util.List;
import org.solieu.figure.DateMention;
import org.solieu.figure.ExclusionReading;
import org.solieu.figure.Findings;
import org.solieu.figure.Period;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Tells which dates of a sentence can be the period of a figure. */
final class PeriodDates {
  private static final int DOCUMENT_REACH = 10; // tokens between a document and its date
  private static final int OPENING = 2; // tokens before a date that opens a sentence
  private static final int EVENT_REACH = 8;
  private static final int REACH = 25; // tokens from a day to the verb of who tells something

  private PeriodDates() {}

  /** Whether a date is that of what the sentence tells, not of a document, a report or an event. */
  static boolean canBe(
      Sentence sentence,
      Findings findings,
      List<Comparison> comparisons,
      Taken taken,
      DateMention date) {
    if (date.period().isDayOnly()) {
      return false;
    }
    if (isOfDocument(sentence, findings, date)
        || isSinceRecord(sentence, date)
        || isResult(sentence, findings, date)
        || isOfSource(sentence, date)
        || isOfSaying(sentence, date)
        || isOfTelling(sentence, taken, date)
        || isOfReport(sentence, taken, date)
        || sentence.matchesBefore(date.from(), Role.GRAMMAR, "undated")
            && !sentence.matchesBefore(date.from(), Role.GRAMMAR, "if") // "nếu như năm 2012"
        || sentence.matches(date.from(), Role.GRAMMAR, "undated")) {
      return false;
    }
    for (Comparison comparison : comparisons) {
      if (comparison.covers(date.from())) {
        return false;
      }
    }
    return !taken.byFigure(date.from(), date.to()) && !isEventYear(sentence, date);
  }

  /** Whether a date stands right behind a figure, alone in brackets or with a preposition. */
  static boolean isRightBehind(Sentence sentence, int figureEnd, DateMention date) {
    int gap = date.from() - figureEnd;
    return gap == 0
        || gap == 1
            && (sentence.isSign(figureEnd, '(') && sentence.isSign(date.to(), ')')
                || sentence.matches(figureEnd, Role.GRAMMAR, "in")
                || sentence.matches(figureEnd, Role.GRAMMAR, "when") // "hồi năm 2023"
                || sentence.matches(figureEnd, Role.GRAMMAR, "of"))
        || gap == 2
            && sentence.matches(figureEnd, Role.GRAMMAR, "of")
            && sentence.matches(figureEnd + 1, Role.GRAMMAR, "all"); // "của cả năm 2023"
  }

  /** "Quyết định số 12 ngày 5/9/2012": the date of a document. */
  private static boolean isOfDocument(Sentence sentence, Findings findings, DateMention date) {
    for (ExclusionReading exclusion : findings.exclusions()) {
      int gap = date.from() - exclusion.to();
      boolean near = gap <= 3 || gap <= DOCUMENT_REACH && isOwner(sentence, exclusion.to(), date);
      if (exclusion.reason().equals("document") && gap >= 0 && near) {
        return true;
      }
    }
    return isDocument(sentence, date.from() - 1);
  }

  /**
   * "12/2012/NĐ-CP", "Thông tư TT39": but the "T500" of "nhóm T500 năm 2012" is a name of letters
   * and digits.
   */
  private static boolean isDocument(Sentence sentence, int token) {
    if (!sentence.is(token, TokenType.CODE)) {
      return false;
    }
    String code = sentence.term(token);
    boolean name =
        Character.isLetter(code.charAt(0)) && code.chars().allMatch(Character::isLetterOrDigit);
    return !name || sentence.matchesBefore(token, Role.GRAMMAR, "law");
  }

  private static boolean isDay(DateMention date) {
    return date.period().hasDay() && date.period().iso().indexOf('/') < 0;
  }

  /** "cảnh sát hôm 21/10 cho biết": the day on which it was said. */
  private static boolean isOfSaying(Sentence sentence, DateMention date) {
    return isDay(date)
        && date.from() > 0
        && sentence.is(date.from() - 1, TokenType.WORD)
        && sentence.matches(date.to(), Role.GRAMMAR, "says");
  }

  /**
   * "Ngày 5/9, ông Hòa cho biết đã bán 5 xe": the day on which it was said, or the time of the text
   * that says it, opens the sentence.
   */
  private static boolean isOfReport(Sentence sentence, Taken taken, DateMention date) {
    boolean text = isOfText(sentence, date);
    if (!text && (!isDay(date) || date.from() > OPENING)) {
      return false;
    }
    int end = text ? Clauses.end(sentence, date.to()) : date.to();
    int from = sentence.isSign(end, ',') ? end + 1 : end;
    boolean aside = false; // "anh Hòa (33 tuổi) trình báo"
    for (int i = from; i < from + REACH; i++) {
      aside = sentence.isSign(i, '(') || aside && !sentence.isSign(i - 1, ')');
      if (!aside && (taken.byFigure(i) || Clauses.isBoundary(sentence, i))) {
        return false;
      }
      if (sentence.matches(i, Role.GRAMMAR, "says")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Trong một bài viết đăng hôm 30/10, tờ báo cho biết …", but "bài viết về kinh tế năm 2012":
   * whether the date belongs to what told something.
   */
  private static boolean isOfText(Sentence sentence, DateMention date) {
    boolean text = false;
    for (int i = 0; i < date.from() && date.from() <= REACH; i++) {
      if (Clauses.isBoundary(sentence, i) || sentence.matches(i, Role.GRAMMAR, "about")) {
        return false;
      }
      text |= sentence.matches(i, Role.GRAMMAR, "report");
    }
    return text;
  }

  /** "…, ông Hòa cho biết tại cuộc họp báo chiều 21/10": the day on which it was said. */
  private static boolean isOfTelling(Sentence sentence, Taken taken, DateMention date) {
    boolean ends = date.to() == sentence.size() || Clauses.isBoundary(sentence, date.to());
    if (!isDay(date) || !ends) {
      return false;
    }
    int clause = Clauses.start(sentence, date.from());
    for (int i = date.from() - 1; i >= clause && !taken.byFigure(i); i--) {
      PhraseMatch says = sentence.match(i, Role.GRAMMAR, "says");
      if (says != null) {
        return says.to() == date.from()
            || sentence.matches(says.to(), Role.BOUNDARY, "prep")
            || sentence.matches(says.to(), Role.GRAMMAR, "in");
      }
    }
    return false;
  }

  /** "Theo báo cáo của tỉnh chiều 23/10, …": the day on which it was told. */
  private static boolean isOfSource(Sentence sentence, DateMention date) {
    return isDay(date)
        && sentence.matches(0, Role.GRAMMAR, "according")
        && (sentence.isSign(date.to(), ',') || sentence.matches(date.to(), Role.GRAMMAR, "of"))
        && Clauses.start(sentence, date.from()) == 0;
  }

  /** "Quyết định 12 của Thủ tướng Chính phủ ngày 5/9": whose the document is. */
  private static boolean isOwner(Sentence sentence, int from, DateMention date) {
    if (!sentence.matches(from, Role.GRAMMAR, "of")) {
      return false;
    }
    for (int i = from; i < date.from(); i++) {
      if (!sentence.is(i, TokenType.WORD) || sentence.matches(i, Role.LINK)) {
        return false;
      }
    }
    return true;
  }

  /** "mức cao nhất kể từ ngày 9/10": the date says how long a record stood. */
  private static boolean isSinceRecord(Sentence sentence, DateMention date) {
    return date.period().sort() == Period.Sort.SINCE
        && sentence.matches(date.from() - 1, Role.FIRST);
  }

  /** "Sao Mai 1-2 Bình Minh": a pair with a hyphen that no words of time lead to. */
  private static boolean isResult(Sentence sentence, Findings findings, DateMention date) {
    if (!isPair(sentence, date) || !isUntimed(sentence, date)) {
      return false;
    }
    int at = lead(sentence, date);
    int behind = sentence.matches(at - 1, Role.GRAMMAR, "and") ? at - 1 : at;
    if (sentence.matches(behind - 2, Role.GRAMMAR, "day")) {
      return false; // "hai ngày 23 và 24-10"
    }
    for (DateMention other : findings.dates()) {
      if (other.to() == behind) { // "ngày 23-10 và 24-10", but "(8-5 và 13-10)"
        return isPair(sentence, other) && isUntimed(sentence, other);
      }
    }
    return true;
  }

  private static boolean isPair(Sentence sentence, DateMention date) {
    return date.to() - date.from() == 3
        && sentence.isSign(date.from() + 1, '-')
        && sentence.length(date.to() - 1) <= 2
        && sentence.is(date.from(), TokenType.NUMBER);
  }

  /** Whether no word of time stands right before a date. */
  private static boolean isUntimed(Sentence sentence, DateMention date) {
    int at = lead(sentence, date);
    return at > 0
        && !sentence.matchesBefore(at, Role.RELATIVE)
        && !sentence.matchesBefore(at, Role.CALENDAR);
  }

  /** The token behind the word before a date, which signs may follow. */
  private static int lead(Sentence sentence, DateMention date) {
    int at = date.from();
    while (sentence.isSign(at - 1, '(') || sentence.isSign(at - 1, ',')) {
      at--;
    }
    return at;
  }

  /** A year in the name of an event: "Diễn đàn chuyển đổi số - Hải Phòng 2024". */
  private static boolean isEventYear(Sentence sentence, DateMention date) {
    boolean bare = date.to() - date.from() == 1;
    if (!bare) {
      return false;
    }
    for (int i = date.from() - 1; i >= Math.max(0, date.from() - EVENT_REACH); i--) {
      if (sentence.matches(i, Role.EVENT)) {
        return sentence.has(i, TokenMarkAttribute.CAPITAL)
            || sentence.has(date.from() - 1, TokenMarkAttribute.CAPITAL);
      }
    }
    return false;
  }
}
