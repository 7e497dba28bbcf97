package org.solieu.context;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;
import org.solieu.figure.Period;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * Finds the time that a figure is about: a date right behind it, else the last one before it, else
 * one that follows.
 */
final class PeriodFinder {
  private static final int YEAR = 4; // chars of a bare year
  private static final int FEW = 2; // words that tell nothing of their own in brackets
  private static final int LEVEL_REACH = 3; // tokens between two levels of a change
  private static final int REACH = 25; // tokens to a date that follows
  private static final int RELATIVE_REACH = 60; // tokens back to a time without a year

  private final Sentence sentence;
  private final List<Comparison> comparisons;
  private final List<FigureReading> figures;
  private final ListedDates listed;
  private final LaterClauses laterClauses;
  private final List<DateMention> dates = new ArrayList<>(); // those that can be a period
  private final BitSet owned = new BitSet(); // by index: stands right behind a figure
  private final List<Integer> asides = new ArrayList<>(); // by index: where its brackets end
  private final BitSet based = new BitSet(); // by index: is that of a plan of which a share is told
  private final BitSet starts = new BitSet(); // first tokens of figures
  private final BitSet steps = new BitSet(); // the same of lengths of time that lead onwards

  PeriodFinder(Sentence sentence, Findings findings, List<Comparison> comparisons, Taken taken) {
    this.sentence = sentence;
    this.comparisons = comparisons;
    this.figures = findings.figures();
    this.listed = new ListedDates(sentence, figures);
    this.laterClauses = new LaterClauses(sentence);
    BitSet ends = new BitSet();
    BitSet spans = new BitSet(); // ends of lengths of time
    for (FigureReading figure : findings.figures()) {
      starts.set(figure.from());
      if (isStep(sentence, figure)) {
        steps.set(figure.from());
      }
      (figure.kind() == Kind.DURATION ? spans : ends).set(figure.to());
    }
    for (DateMention date : findings.dates()) {
      if (PeriodDates.canBe(sentence, findings, comparisons, taken, date)) {
        int gap = date.from() - 1;
        boolean behind = // "hai ngày 23 và 24/10, có 5 vụ": such a date is not of the days alone
            ends.get(date.from())
                || gap >= 0
                    && (ends.get(gap)
                        || spans.get(gap)
                            && !sentence.isSign(gap, '(')
                            && !sentence.matches(gap, Role.GRAMMAR, "when"))
                    && PeriodDates.isRightBehind(sentence, gap, date);
        int base = base(sentence, date);
        based.set(dates.size(), base >= 0 && ends.get(base));
        owned.set(dates.size(), behind);
        asides.add(asideEnd(sentence, date));
        dates.add(date);
      }
    }
  }

  /**
   * The period of a figure of the sentence in ISO 8601; null where none is told.
   *
   * @param index the place of the figure among those of the sentence
   */
  @Nullable String find(int index) {
    FigureReading figure = figures.get(index);
    if (Lasting.isTold(sentence, figure)) {
      return null;
    }
    PhraseMatch object = // "tăng 5% giá điện từ ngày 1/8"
        dates.isEmpty() ? null : AmountSort.changedObject(sentence, figure);
    DateMention before = null;
    DateMention after = null;
    DateMention base = null;
    DateMention carried = null;
    for (int i = 0; i < dates.size() && after == null; i++) {
      DateMention date = dates.get(i);
      if (PeriodDates.isRightBehind(sentence, figure.to(), date)
          || object != null && PeriodDates.isRightBehind(sentence, object.to(), date)) {
        return date.period().iso();
      }
      if (based.get(i)) {
        base = base(sentence, date) == figure.to() ? date : base;
      }
      carried = isCarried(date, figure) ? date : carried;
      if (owned.get(i) || based.get(i)) {
        continue;
      }
      if (date.to() <= figure.from()) {
        int aside = asides.get(i);
        before = aside >= 0 && aside < figure.from() ? before : date;
      } else if (date.from() >= figure.to()) {
        after = date;
      }
    }
    if (before == null && base != null) {
      return base.period().iso();
    }
    if (carried != null) {
      return carried.period().iso();
    }
    DateMention shared = // but "Năm 2012 có 3 vụ cháy và 2 vụ nổ năm 2013"
        before == null && !dates.isEmpty() ? listed.of(index, dates) : null;
    if (shared != null && !isRelativelyDated(figure)) {
      return shared.period().iso();
    }
    if (before != null && isOldLevel(before, figure) || isRelativeBehind(figure.to())) {
      return null;
    }
    if (before != null
        && !isOver(before, figure)
        && !isLater(before, figure)
        && !isShifted(before, figure)) {
      return isRelativeBefore(before, figure) ? null : before.period().iso();
    }
    return after != null
            && reaches(sentence, figure.to(), after)
            && !isOldLevel(after, figure)
            && !laterClauses.hold(figure, after)
            && !isRelativeAfter(figure, after)
        ? after.period().iso()
        : null;
  }

  /** "đạt 5 tỷ đồng trong năm 2023, tăng 5%": whether a change goes on right behind a date. */
  private boolean isCarried(DateMention date, FigureReading figure) {
    PhraseMatch change =
        sentence.isSign(date.to(), ',') ? sentence.match(date.to() + 1, Role.CHANGE) : null;
    return change != null
        && (change.to() == figure.from()
            || change.to() == figure.from() - 1
                && sentence.matches(change.to(), Role.GRAMMAR, "more"));
  }

  /**
   * "tàu (chạy thử cuối năm 2013), 2 tàu chiến": where the brackets end that hold a date among
   * other words; -1 where it stands in none, or alone.
   */
  private static int asideEnd(Sentence sentence, DateMention date) {
    int close = date.to();
    while (close < date.to() + REACH
        && !sentence.isSign(close, '(')
        && !sentence.isSign(close, ')')) {
      close++;
    }
    int open = sentence.isSign(close, ')') ? Clauses.opening(sentence, close, REACH) : -1;
    boolean
        told = // "(chạy thử ở biển cuối năm 2013)", but "(thứ Hai, 1/10)", "(tháng 5, tại Hà Nội)"
        date.to() == close
                && date.from() - open > FEW
                && !sentence.matches(open + 1, Role.GRAMMAR, "according");
    boolean opens = open + 1 == date.from() && date.to() < close;
    return open >= 0
            && open < date.from()
            && (told || opens)
            && !Clauses.hasSign(sentence, open, close, ",")
        ? close
        : -1;
  }

  /** "đạt 53% dự toán năm 2020": where the words begin whose year a date is; -1 without. */
  private static int base(Sentence sentence, DateMention date) {
    PhraseMatch plan = sentence.matchBefore(date.from(), Role.GRAMMAR, "target");
    return plan == null ? -1 : plan.from();
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

  /** "Đầu năm đến nay có 12 ca": whether a time without a year stands before a figure. */
  private boolean isRelativelyDated(FigureReading figure) {
    for (int i = Math.max(0, figure.from() - RELATIVE_REACH); i < figure.from(); i++) {
      if (isRelative(i, figure.from()) || sentence.matches(i, Role.NOW)) {
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

  /**
   * "bội chi 4,8% hiện nay lên 5,3%", "5% năm ngoái.": a time without a date right behind a figure,
   * with nothing behind it that it could belong to.
   */
  private boolean isRelativeBehind(int figureEnd) {
    int at = sentence.matches(figureEnd, Role.GRAMMAR, "whole") ? figureEnd + 1 : figureEnd;
    PhraseMatch now = sentence.match(at, Role.NOW);
    PhraseMatch time = now == null ? sentence.match(at, Role.RELATIVE) : now;
    int end = time == null ? 0 : time.to();
    return time != null
        && !time.entry().code().equals("day") // "sáng 7/11, giá 36,7 triệu đồng sáng nay"
        && (end == sentence.size()
            || sentence.isSign(end, '.')
            || sentence.isSign(end, ')')
            || sentence.matches(end, Role.LEVEL, "change"));
  }

  /** "từ ngày 1/9 thuế giảm từ 13% xuống 10%": the first was that of the time before. */
  private boolean isOldLevel(DateMention date, FigureReading figure) {
    PhraseMatch number = // "từ mức 86%"
        sentence.matchBefore(figure.from(), Role.GRAMMAR, "number");
    int level = number == null ? figure.from() : number.from();
    if (date.period().sort() != Period.Sort.SINCE
        || !sentence.matchesBefore(level, Role.GRAMMAR, "from")
            && !sentence.matches(figure.from(), Role.GRAMMAR, "from")) {
      return false;
    }
    for (int i = figure.to(); i <= figure.to() + LEVEL_REACH; i++) {
      if (sentence.matches(i, Role.LEVEL, "change")) {
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

  /** ", sau ba năm", "; năm năm sau": whether a clause begins with a time that leads years on. */
  private static boolean isStep(Sentence sentence, FigureReading figure) {
    boolean years = "year".equals(figure.unit()) || "decade".equals(figure.unit());
    return figure.kind() == Kind.DURATION
        && years
        && (sentence.matches(figure.from() - 1, Role.GRAMMAR, "after")
                && Clauses.opens(sentence, figure.from() - 1)
            || sentence.matches(figure.to(), Role.GRAMMAR, "after")
                && Clauses.opens(sentence, figure.from()));
  }

  /**
   * "Hôm 22/10 cảnh sát tìm thủ phạm, hai ngày sau khi vụ nổ khiến 6 người chết": whether a length
   * of time leads from a date to what befell before or after; but "Ngày 22/10, hai ngày sau khi".
   */
  private boolean isShifted(DateMention date, FigureReading figure) {
    boolean told = false; // whether a comma ends what is told of the date
    for (int i = date.to() + 1; i < figure.from(); i++) {
      told |= sentence.isSign(i, ',');
      if (told
          && sentence.matches(i, Role.GRAMMAR, "first-clause")
          && sentence.matchesBefore(i, Role.TIME)) {
        int end = Clauses.end(sentence, i); // but ", hai ngày sau khi bão tan, 500 hộ mất điện"
        return figure.from() < end || sentence.matches(end + 1, Role.BOUNDARY, "clause");
      }
    }
    return false;
  }

  /**
   * "chiếm 8% năm 2012, sau ba năm lên 23%": whether years go by from a date that has a figure of
   * its own; but "Năm 2021, sau hai năm, xuất khẩu tăng 19%".
   */
  private boolean isLater(DateMention date, FigureReading figure) {
    int step = steps.nextSetBit(date.to());
    boolean told = isTold(date) || starts.nextSetBit(date.to()) < step;
    return step >= 0 && step <= figure.from() && told;
  }

  /** "8% thị phần năm 2012": whether a figure stands before a date in its clause. */
  private boolean isTold(DateMention date) {
    int start = starts.previousSetBit(date.from());
    return start >= 0 && !Clauses.hasBoundary(sentence, start, date.from());
  }

  private boolean isOver(DateMention year, FigureReading figure) {
    boolean years = year.period().iso().length() == YEAR || isYears(year);
    return years && isPast(sentence, year.to(), figure.from());
  }

  /** Whether a date is a span of years: 2011/2012. */
  private static boolean isYears(DateMention date) {
    String iso = date.period().iso();
    return iso.length() == 2 * YEAR + 1 && iso.charAt(YEAR) == '/';
  }

  /**
   * Whether a word of the present stands between an earlier date and the figure: "thành lập năm
   * 1995, hiện có …".
   */
  private static boolean isPast(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.matches(i, Role.NOW)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a later date can be that of the figure: near, and in no brackets or list item of its
   * own.
   */
  private static boolean reaches(Sentence sentence, int from, DateMention date) {
    int to = date.from();
    for (int i = from; i < to && to - from <= REACH; i++) {
      boolean parts =
          switch (sentence.sign(i)) {
            case ';', '*', '•' -> true;
            case '(' ->
                !closes(sentence, i, to) && !(i + 1 == to && isYears(date) && isNamed(sentence, i));
            case ':' -> sentence.isSign(i + 1, '"');
            default -> false;
          };
      if (parts) {
        return false;
      }
    }
    return to - from <= REACH;
  }

  /** "trong giai đoạn dự báo (2024-2029)": whether words of time lead to brackets. */
  private static boolean isNamed(Sentence sentence, int open) {
    for (int i = open - 1; i >= Math.max(0, open - LEVEL_REACH - 1); i--) {
      if (sentence.matches(i, Role.CALENDAR, "year")) {
        return !Clauses.hasBoundary(sentence, i, open);
      }
    }
    return false;
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
