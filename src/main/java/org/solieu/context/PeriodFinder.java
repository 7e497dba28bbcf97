package org.solieu.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.DateMention;
import org.solieu.figure.ExclusionReading;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;
import org.solieu.figure.Period;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Finds the time that a figure is about: a date right behind it, else the last one before it, else
 * one that follows.
 */
final class PeriodFinder {
  private static final String DAY_ONLY = "---";
  private static final int YEAR = 4; // chars of a bare year
  private static final int DOCUMENT_REACH = 10; // tokens between a document and its date
  private static final int EVENT_REACH = 8;
  private static final int REACH = 25; // tokens to a date that follows
  private static final int RELATIVE_REACH = 60; // tokens back to a time without a year

  private final Sentence sentence;
  private final List<Comparison> comparisons;
  private final List<DateMention> dates = new ArrayList<>(); // those that can be a period
  private final BitSet owned = new BitSet(); // by index: stands right behind a figure

  PeriodFinder(Sentence sentence, Findings findings, List<Comparison> comparisons, Taken taken) {
    this.sentence = sentence;
    this.comparisons = comparisons;
    BitSet ends = new BitSet();
    BitSet spans = new BitSet(); // ends of lengths of time
    for (FigureReading figure : findings.figures()) {
      (figure.kind() == Kind.DURATION ? spans : ends).set(figure.to());
    }
    for (DateMention date : findings.dates()) {
      if (counts(sentence, findings, comparisons, taken, date)) {
        int gap = date.from() - 1;
        boolean behind = // "hai ngày 23 và 24/10, có 5 vụ": such a date is not of the days alone
            ends.get(date.from())
                || gap >= 0
                    && (ends.get(gap) || spans.get(gap))
                    && isRightBehind(sentence, gap, date);
        owned.set(dates.size(), behind);
        dates.add(date);
      }
    }
  }

  /** The period of a figure of the sentence in ISO 8601; null where none is told. */
  @Nullable String find(FigureReading figure) {
    if (isLasting(sentence, figure)) {
      return null;
    }
    DateMention before = null;
    DateMention after = null;
    for (int i = 0; i < dates.size() && after == null; i++) {
      DateMention date = dates.get(i);
      if (isRightBehind(sentence, figure.to(), date)) {
        return date.period().iso();
      }
      if (owned.get(i)) {
        continue;
      }
      if (date.to() <= figure.from()) {
        before = date;
      } else if (date.from() >= figure.to()) {
        after = date;
      }
    }
    if (before != null && !isOver(before, figure)) {
      return isRelativeBefore(before, figure) ? null : before.period().iso();
    }
    return after != null
            && reaches(sentence, figure.to(), after.from())
            && !isRelativeAfter(figure, after)
        ? after.period().iso()
        : null;
  }

  /**
   * "3 tàu vào cuối năm nay và 8 tàu vào năm 2015": whether a time without a year stands in the
   * clause of a figure between it and the date before, which is not that of the figure then.
   */
  private boolean isRelativeBefore(DateMention date, FigureReading figure) {
    int nearest = Math.max(date.to() + 1, figure.from() - RELATIVE_REACH);
    for (int i = figure.from() - 1; i >= nearest && !Clauses.isBoundary(sentence, i); i--) {
      if (isRelative(i, figure.from())) {
        return true;
      }
    }
    return false;
  }

  /** The same of the date behind it. */
  private boolean isRelativeAfter(FigureReading figure, DateMention date) {
    int to = date.from() - 1; // what stands right beside it belongs to it: "hôm nay (22/10)"
    for (int i = figure.to(); i < to && !Clauses.isBoundary(sentence, i); i++) {
      if (isRelative(i, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int token, int to) {
    PhraseMatch time = sentence.match(token, Role.RELATIVE);
    return time != null
        && time.to() <= to
        && !time.entry().code().equals("day") // "công bố hôm qua"
        && !isCompared(token);
  }

  private boolean isCompared(int token) {
    return comparisons.stream().anyMatch(comparison -> comparison.covers(token));
  }

  private boolean isOver(DateMention year, FigureReading figure) {
    return year.period().iso().length() == YEAR && isPast(sentence, year.to(), figure.from());
  }

  /**
   * Ages, distances, spans told from now ("20 năm qua") and lasting attributes ("xe 7 chỗ") have no
   * period.
   */
  private static boolean isLasting(Sentence sentence, FigureReading figure) {
    boolean attribute =
        figure.kind() == Kind.COUNT
            && (isAttribute(sentence, figure) || isAside(sentence, figure))
            && sentence.matchBefore(figure.from(), Role.LINK) == null;
    boolean distance = figure.kind() == Kind.MEASURE && Distances.before(sentence, figure) >= 0;
    boolean fromNow =
        figure.kind() == Kind.DURATION && sentence.match(figure.to(), Role.FROM_NOW) != null;
    boolean jubilee = // "kỷ niệm 35 năm"
        figure.kind() == Kind.DURATION
            && sentence.matchesBefore(figure.from(), Role.GRAMMAR, "marks");
    return figure.kind() == Kind.AGE
        || jubilee
        || attribute
        || distance
        || fromNow
        || Parties.areNamed(sentence, figure);
  }

  private static boolean isAttribute(Sentence sentence, FigureReading figure) {
    PhraseMatch attribute = sentence.matchBefore(figure.to(), Role.ATTRIBUTE);
    return attribute != null
        && sentence.text(attribute.from(), figure.to()).equals(figure.unit())
        && !sentence.matches(figure.from() - 1, Role.GRAMMAR, "more"); // "thêm 20 chỗ ngồi"
  }

  /** "(mỗi đội gồm 3 học sinh)": a rate that brackets add. */
  private static boolean isAside(Sentence sentence, FigureReading figure) {
    int clause = Clauses.start(sentence, figure.from());
    return figure.per() != null && sentence.isSign(clause - 1, '(');
  }

  private static boolean counts(
      Sentence sentence,
      Findings findings,
      List<Comparison> comparisons,
      Taken taken,
      DateMention date) {
    if (date.period().iso().startsWith(DAY_ONLY)) {
      return false;
    }
    if (isOfDocument(sentence, findings, date)
        || isSinceRecord(sentence, date)
        || isResult(sentence, findings, date)
        || isOfSource(sentence, date)
        || isOfSaying(sentence, date)
        || sentence.matchesBefore(date.from(), Role.GRAMMAR, "undated")
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

  /** "Quyết định số 12 ngày 5/9/2012": the date of a document. */
  private static boolean isOfDocument(Sentence sentence, Findings findings, DateMention date) {
    for (ExclusionReading exclusion : findings.exclusions()) {
      int gap = date.from() - exclusion.to();
      boolean near = gap <= 3 || gap <= DOCUMENT_REACH && isOwner(sentence, exclusion.to(), date);
      if (exclusion.reason().equals("document") && gap >= 0 && near) {
        return true;
      }
    }
    return sentence.is(date.from() - 1, TokenType.CODE);
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

  /** "Theo báo cáo của tỉnh chiều 23/10, …": the day on which it was told. */
  private static boolean isOfSource(Sentence sentence, DateMention date) {
    return isDay(date)
        && sentence.matches(0, Role.GRAMMAR, "according")
        && sentence.isSign(date.to(), ',')
        && Clauses.start(sentence, date.from()) == 0;
  }

  /** "Quyết định 12 của Thủ tướng Chính phủ ngày 5/9": whose the document is. */
  private static boolean isOwner(Sentence sentence, int from, DateMention date) {
    if (!sentence.matches(from, Role.GRAMMAR, "of")) {
      return false;
    }
    for (int i = from; i < date.from(); i++) {
      if (!sentence.is(i, TokenType.WORD) || sentence.match(i, Role.LINK) != null) {
        return false;
      }
    }
    return true;
  }

  /** "mức cao nhất kể từ ngày 9/10": the date says how long a record stood. */
  private static boolean isSinceRecord(Sentence sentence, DateMention date) {
    return date.period().sort() == Period.Sort.SINCE
        && sentence.match(date.from() - 1, Role.FIRST) != null;
  }

  /** "Sao Mai 1-2 Bình Minh": a pair with a hyphen that no words of time lead to. */
  private static boolean isResult(Sentence sentence, Findings findings, DateMention date) {
    boolean pair =
        date.to() - date.from() == 3
            && sentence.isSign(date.from() + 1, '-')
            && sentence.length(date.to() - 1) <= 2
            && sentence.is(date.from(), TokenType.NUMBER);
    if (!pair) {
      return false;
    }
    int at = date.from();
    while (sentence.isSign(at - 1, '(') || sentence.isSign(at - 1, ',')) {
      at--;
    }
    int behind = sentence.matches(at - 1, Role.GRAMMAR, "and") ? at - 1 : at;
    boolean joined = // "hai ngày 23 và 24-10", "ngày 23-10 và 24-10"
        sentence.matches(behind - 2, Role.GRAMMAR, "day")
            || findings.dates().stream().anyMatch(other -> other.to() == behind);
    return at > 0
        && !joined
        && sentence.matchBefore(at, Role.RELATIVE) == null
        && sentence.matchBefore(at, Role.CALENDAR) == null;
  }

  /** A year in the name of an event: "Diễn đàn chuyển đổi số - Hải Phòng 2024". */
  private static boolean isEventYear(Sentence sentence, DateMention date) {
    boolean bare = date.to() - date.from() == 1;
    if (!bare) {
      return false;
    }
    for (int i = date.from() - 1; i >= Math.max(0, date.from() - EVENT_REACH); i--) {
      if (sentence.match(i, Role.EVENT) != null) {
        return sentence.has(i, TokenMarkAttribute.CAPITAL)
            || sentence.has(date.from() - 1, TokenMarkAttribute.CAPITAL);
      }
    }
    return false;
  }

  private static boolean isRightBehind(Sentence sentence, int figureEnd, DateMention date) {
    int gap = date.from() - figureEnd;
    return gap == 0
        || gap == 1
            && (sentence.isSign(figureEnd, '(') && sentence.isSign(date.to(), ')')
                || sentence.matches(figureEnd, Role.GRAMMAR, "in")
                || sentence.matches(figureEnd, Role.GRAMMAR, "of"));
  }

  /**
   * Whether a word of the present stands between an earlier date and the figure: "thành lập năm
   * 1995, hiện có …".
   */
  private static boolean isPast(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.match(i, Role.NOW) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a later date can be that of the figure: near, and in no brackets or list item of its
   * own.
   */
  private static boolean reaches(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isSign(i, ';') || sentence.isSign(i, '(') && !closes(sentence, i, to)) {
        return false;
      }
    }
    return to - from <= REACH;
  }

  private static boolean closes(Sentence sentence, int open, int to) {
    for (int i = open + 1; i < to; i++) {
      if (sentence.isSign(i, ')')) {
        return true;
      }
    }
    return false;
  }
}
