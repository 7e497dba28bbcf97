package org.solieu.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/**
 * Finds the time that a figure is about: a date right behind it, else the last one before it, else
 * one that follows.
 */
final class PeriodFinder {
  private static final String DAY_ONLY = "---";
  private static final int YEAR = 4; // chars of a bare year
  private static final int EVENT_REACH = 8;
  private static final int REACH = 25; // tokens to a date that follows

  @Nullable String find(
      Sentence sentence, Findings findings, List<Comparison> comparisons, FigureReading figure) {
    if (isLasting(sentence, figure)) {
      return null;
    }
    DateMention before = null;
    DateMention after = null;
    for (DateMention date : findings.dates()) {
      if (!counts(sentence, findings, comparisons, date)) {
        continue;
      }
      if (isRightBehind(sentence, figure, date)) {
        return date.period().iso();
      }
      boolean owned = isOwned(sentence, findings, date);
      if (owned) {
        continue;
      }
      if (date.to() <= figure.from()) {
        boolean year = date.period().iso().length() == YEAR;
        before = year && isPast(sentence, date.to(), figure.from()) ? null : date;
      } else if (after == null
          && date.from() >= figure.to()
          && reaches(sentence, figure.to(), date.from())) {
        after = date;
      }
    }
    if (before != null) {
      return before.period().iso();
    }
    return after != null ? after.period().iso() : null;
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
      Sentence sentence, Findings findings, List<Comparison> comparisons, DateMention date) {
    if (date.period().iso().startsWith(DAY_ONLY)) {
      return false;
    }
    for (Comparison comparison : comparisons) {
      if (comparison.covers(date.from())) {
        return false;
      }
    }
    for (FigureReading figure : findings.figures()) {
      if (figure.from() < date.to() && date.from() < figure.to()) {
        return false;
      }
    }
    return !isEventYear(sentence, date);
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

  private static boolean isRightBehind(Sentence sentence, FigureReading figure, DateMention date) {
    int gap = date.from() - figure.to();
    return gap == 0
        || gap == 1
            && (sentence.isSign(figure.to(), '(') && sentence.isSign(date.to(), ')')
                || sentence.isTerm(figure.to(), "trong")
                || sentence.isTerm(figure.to(), "vào"));
  }

  private static boolean isOwned(Sentence sentence, Findings findings, DateMention date) {
    return findings.figures().stream().anyMatch(figure -> isRightBehind(sentence, figure, date));
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
