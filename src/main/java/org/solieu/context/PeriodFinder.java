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
  private static final int EVENT_REACH = 8;
  private static final int REACH = 25; // tokens to a date that follows

  private final Sentence sentence;
  private final List<DateMention> dates = new ArrayList<>(); // those that can be a period
  private final BitSet owned = new BitSet(); // by index: stands right behind a figure

  PeriodFinder(Sentence sentence, Findings findings, List<Comparison> comparisons, Taken taken) {
    this.sentence = sentence;
    BitSet ends = new BitSet();
    for (FigureReading figure : findings.figures()) {
      ends.set(figure.to());
    }
    for (DateMention date : findings.dates()) {
      if (counts(sentence, findings, comparisons, taken, date)) {
        boolean behind =
            ends.get(date.from())
                || date.from() > 0
                    && ends.get(date.from() - 1)
                    && isRightBehind(sentence, date.from() - 1, date);
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
      return before.period().iso();
    }
    return after != null && reaches(sentence, figure.to(), after.from())
        ? after.period().iso()
        : null;
  }

  private boolean isOver(DateMention year, FigureReading figure) {
    return year.period().iso().length() == YEAR && isPast(sentence, year.to(), figure.from());
  }

  /**
   * Ages, spans told from now ("20 năm qua") and lasting attributes ("xe 7 chỗ") have no period.
   */
  private static boolean isLasting(Sentence sentence, FigureReading figure) {
    boolean attribute =
        figure.kind() == Kind.COUNT
            && (isAttribute(sentence, figure) || isAside(sentence, figure))
            && sentence.matchBefore(figure.from(), Role.LINK) == null;
    boolean fromNow =
        figure.kind() == Kind.DURATION && sentence.match(figure.to(), Role.FROM_NOW) != null;
    return figure.kind() == Kind.AGE || attribute || fromNow;
  }

  private static boolean isAttribute(Sentence sentence, FigureReading figure) {
    boolean oneWord = figure.unit() != null && figure.unit().indexOf(' ') < 0;
    return oneWord && sentence.match(figure.to() - 1, Role.ATTRIBUTE) != null;
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
        || sentence.matches(date.from() - 1, Role.GRAMMAR, "undated")
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
      if (exclusion.reason().equals("document") && gap >= 0 && gap <= 3) {
        return true;
      }
    }
    return sentence.is(date.from() - 1, TokenType.CODE);
  }

  /** "mức cao nhất kể từ ngày 9/10": the date says how long a record stood. */
  private static boolean isSinceRecord(Sentence sentence, DateMention date) {
    return date.period().sort() == Period.Sort.SINCE
        && sentence.match(date.from() - 1, Role.FIRST) != null;
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
                || sentence.matches(figureEnd, Role.GRAMMAR, "in"));
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
