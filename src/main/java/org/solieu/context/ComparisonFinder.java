package org.solieu.context;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Direction;
import org.solieu.record.Kind;
import org.solieu.text.Openers;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds what amounts are compared with: "so với cuối năm 2023". */
final class ComparisonFinder {
  private static final Openers COMPARISON = Openers.of(Role.COMPARISON);
  private static final RoleSet MODIFIER = RoleSet.of(Role.MODIFIER);
  private static final RoleSet RIVALS = RoleSet.of(Role.NOUN, Role.TITLE);
  private static final int LONGEST = 12; // tokens of what is compared with
  private static final int LONGEST_BRACKETS = 6; // tokens between brackets that tell a share
  private static final int REACH = 14; // tokens between the figure and "so với"

  List<Comparison> read(Sentence sentence, Findings findings, Taken taken) {
    List<Comparison> found = new ArrayList<>();
    int next = sentence.next(0, COMPARISON);
    while (next < sentence.size()) {
      PhraseMatch words = sentence.match(next, Role.COMPARISON);
      int end = words == null ? next + 1 : end(sentence, findings, words.to());
      int to = words == null ? end : withoutVerb(sentence, end);
      if (words != null && to > words.to()) {
        found.add(new Comparison(next, to, sentence.text(words.to(), to)));
      } else if (words != null && isNumber(sentence, end) && figureEnd(findings, end) > end) {
        to = figureEnd(findings, end); // "so với mức 6,5%", but "so với mức của tỉnh"
        found.add(new Comparison(next, to, sentence.text(words.to(), to)));
      }
      next = sentence.next(words == null ? to : Math.max(words.to(), to), COMPARISON);
    }
    multiples(sentence, findings, found);
    comparatives(sentence, findings, taken, found);
    found.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return found;
  }

  /** Where the figure ends that begins at a token; the token itself where none does. */
  private static int figureEnd(Findings findings, int token) {
    for (FigureReading figure : findings.figures()) {
      if (figure.from() == token) {
        return figure.to();
      }
    }
    return token;
  }

  /** "so với số xe hiện có là 82 chiếc": the figure is that of what is compared with. */
  private static int withoutVerb(Sentence sentence, int end) {
    int to = sentence.matches(end - 1, Role.GRAMMAR, "is") ? end - 1 : end;
    PhraseMatch number = // "so với con số 9 triệu"
        sentence.matchBefore(to, Role.GRAMMAR, "number");
    return number != null ? number.from() : to;
  }

  /** "gấp 3 lần năm ngoái", "giảm 3% cùng kỳ": what follows is what the figure is compared with. */
  private static void multiples(Sentence sentence, Findings findings, List<Comparison> found) {
    for (FigureReading figure : findings.figures()) {
      boolean same = // "giảm 3% cùng kỳ", "bằng một nửa cùng kỳ năm trước"
          (figure.kind() == Kind.PERCENTAGE
                  || figure.kind() == Kind.RATIO
                      && sentence.matchesBefore(figure.from(), Role.GRAMMAR, "makes"))
              && sentence.matches(figure.to(), Role.GRAMMAR, "same")
              && !sentence.matchesBefore(
                  figure.from(), Role.GRAMMAR, "number"); // but "mức 5% cùng kỳ"
      boolean plain =
          same
              || figure.kind() == Kind.MULTIPLE
                  && !sentence.matches(figure.to(), Role.COMPARISON)
                  && !sentence.matches(figure.to() + 1, Role.GRAMMAR, "after"); // "chỉ sau 2 tuần"
      int to = plain ? end(sentence, findings, figure.to()) : 0;
      boolean stops =
          plain
              && sentence.matches(figure.to(), Role.BOUNDARY)
              && !sentence.matches(figure.to(), Role.GRAMMAR, "before")
              && !sentence.matches(figure.to(), Role.GRAMMAR, "same")
              && !sentence.matches(figure.to(), Role.RELATIVE)
              && !sentence.matches(figure.to(), Role.NOW); // "gấp 3 lần hiện tại"
      if (plain && !stops && to > figure.to()) {
        found.add(new Comparison(figure.to(), to, sentence.text(figure.to(), to)));
      }
    }
  }

  /** "cao hơn mặt bằng chung 0,4 điểm": what stands between the comparative and the figure. */
  private static void comparatives(
      Sentence sentence, Findings findings, Taken taken, List<Comparison> found) {
    boolean modified = sentence.mayHold(MODIFIER);
    for (FigureReading figure : findings.figures()) {
      if (!modified && figure.kind() != Kind.MEASURE) {
        continue; // "thua", which is no modifier, compares measures only
      }
      int to = beforeFrom(sentence, figure);
      for (int i = to - 1; i >= Math.max(0, figure.from() - LONGEST); i--) {
        PhraseMatch link = sentence.match(i, Role.LINK);
        if (Clauses.isBoundary(sentence, i) && !joinsNames(sentence, i, to)
            || link != null && !WholeWords.hold(sentence, link)
            || taken.byFigure(i)) {
          break;
        }
        PhraseMatch beats = // "hơn đội nhì bảng 5 điểm", but "thua cả 3 trận"
            figure.kind() == Kind.MEASURE ? beats(sentence, i) : null;
        PhraseMatch comparative = beats == null ? sentence.match(i, Role.MODIFIER) : beats;
        boolean compares =
            comparative != null
                && (beats != null
                    || isComparative(comparative)
                    || figure.kind() == Kind.AGE && AgedName.isOlder(sentence, i, figure.from()));
        if (comparative != null && compares && comparative.to() < to) {
          int end = isNumber(sentence, to) ? figure.to() : to; // "thấp hơn mức 6,5%"
          found.add(new Comparison(i, to, sentence.text(comparative.to(), end)));
          break;
        }
      }
    }
  }

  /**
   * "thấp hơn gạo Thái Lan, Ấn Độ": a comma between two names, of which the last ends at a place.
   */
  private static boolean joinsNames(Sentence sentence, int comma, int to) {
    boolean names =
        sentence.isSign(comma, ',') && sentence.has(comma - 1, TokenMarkAttribute.CAPITAL);
    for (int i = comma + 1; names && i < to; i++) {
      names = sentence.has(i, TokenMarkAttribute.CAPITAL);
    }
    return names;
  }

  /**
   * "thấp hơn giá cơ sở từ 268 - 914 đồng", "rẻ hơn máy cũ đến 5 triệu đồng": the place before the
   * preposition that leads to a figure.
   */
  private static int beforeFrom(Sentence sentence, FigureReading figure) {
    int at = figure.from() - 1;
    boolean prep =
        sentence.matches(at, Role.GRAMMAR, "from")
            || sentence.is(at, TokenType.WORD) && sentence.matches(at, Role.RANGE);
    return prep ? at : figure.from();
  }

  /** "cao hơn con số", "so với mức": whether they stand right before a token. */
  private static boolean isNumber(Sentence sentence, int token) {
    PhraseMatch number = sentence.matchBefore(token, Role.GRAMMAR, "number");
    return number != null
        && (sentence.matchesBefore(number.from(), Role.MODIFIER)
            || sentence.matchesBefore(number.from(), Role.COMPARISON));
  }

  /** "hơn" or "thua" before somebody; null where none stands at a token. */
  private static @Nullable PhraseMatch beats(Sentence sentence, int token) {
    PhraseMatch beats = sentence.match(token, Role.GRAMMAR, "beats");
    boolean rival =
        beats != null
            && (sentence.matches(beats.to(), RIVALS)
                || sentence.has(beats.to(), TokenMarkAttribute.CAPITAL));
    return rival ? beats : null;
  }

  private static boolean isComparative(PhraseMatch match) {
    return match.entry().code().equals("none") || match.entry().needs().contains("absolute");
  }

  /**
   * The comparison of a figure: the next one behind it, or one that opens the sentence; null where
   * there is none.
   */
  @Nullable Comparison of(
      Sentence sentence, FigureReading figure, List<Comparison> all, Findings findings) {
    for (Comparison comparison : all) {
      if (comparison.to() == beforeFrom(sentence, figure)
          && comparison.from() < figure.from() - 1) {
        return comparison;
      }
      if (comparison.from() >= figure.to()) {
        boolean near =
            comparison.from() - figure.to() <= REACH
                && !Clauses.hasSign(sentence, figure.to(), comparison.from(), ";:");
        int from = behindSame(sentence, findings, figure.to());
        if (near
            && !hasFigure(findings, from, comparison.from())
            && !isOfReason(sentence, figure, comparison)) {
          return comparison;
        }
        return opening(sentence, figure, all, findings);
      }
    }
    for (Comparison comparison : all) {
      boolean opens = comparison.from() <= 1 || opensClause(sentence, comparison, figure);
      if (comparison.to() <= figure.from() && opens) {
        return comparison;
      }
    }
    return null;
  }

  /**
   * "So với thế giới, vàng đắt hơn 3 triệu, tăng 1% so với hôm qua": what opens the sentence is for
   * its first figure, where others have a yardstick of their own; null for other figures.
   */
  private static @Nullable Comparison opening(
      Sentence sentence, FigureReading figure, List<Comparison> all, Findings findings) {
    Comparison first = all.get(0);
    boolean own =
        first.from() <= 1
            && first.to() <= figure.from()
            && !hasFigure(findings, first.to(), figure.from())
            && !Clauses.hasSign(sentence, first.to(), figure.from(), ";:");
    for (int i = first.to(); own && i < figure.from(); i++) {
      own = !sentence.matches(i, Role.GRAMMAR, "but");
    }
    return own ? first : null;
  }

  /**
   * ", so với đầu ngày, giá giảm 5%", "; so với năm ngoái, giảm 5 vụ, tăng 3 người": a clause of
   * its own right before that of the figure, or before a list of changes.
   */
  private static boolean opensClause(
      Sentence sentence, Comparison comparison, FigureReading figure) {
    int before = comparison.from() - 1;
    return (Clauses.isBoundary(sentence, before) || sentence.matches(before, Role.GRAMMAR, "and"))
        && sentence.isSign(comparison.to(), ',')
        && (Clauses.start(sentence, figure.from()) == comparison.to() + 1
            || sentence.matches(comparison.to() + 1, Role.CHANGE)
                && !Clauses.hasSign(sentence, comparison.to(), figure.from(), ";:"));
  }

  /**
   * Whether the figure stands right behind what it is compared with: "thấp hơn giá SJC 3 triệu".
   */
  boolean leadsTo(Sentence sentence, Comparison comparison, FigureReading figure) {
    return comparison.to() == beforeFrom(sentence, figure);
  }

  /** "tăng 5% nhờ doanh thu tăng so với năm ngoái": what the reason is compared with. */
  private static boolean isOfReason(
      Sentence sentence, FigureReading figure, Comparison comparison) {
    PhraseMatch verb = sentence.matchBefore(comparison.from(), Role.CHANGE);
    return verb != null && Clauses.givesReason(sentence, figure.to(), verb.from());
  }

  /** Whether the figure is what is compared: an amount of change, or "cao hơn 30% so với …". */
  boolean isTold(
      Sentence sentence,
      FigureReading figure,
      @Nullable Direction direction,
      Comparison comparison) {
    boolean leads = leadsTo(sentence, comparison, figure);
    if (figure.kind() == Kind.RANK) {
      return false; // "giỏi hơn các tay vợt ở top 20"
    }
    if (leads && isNumber(sentence, figure.from())) {
      return false; // "cao hơn con số 25%": the figure itself is what is compared with
    }
    PhraseMatch words = sentence.match(comparison.from(), Role.COMPARISON);
    if (leads && words != null && sentence.matches(words.to(), Role.GRAMMAR, "number")) {
      return false; // "so với mức tăng 2% của năm ngoái"
    }
    if (leads
        && figure.kind() == Kind.DURATION
        && sentence.matches(comparison.from(), Role.COMPARISON)) {
      return false; // "so với kế hoạch 5 năm"
    }
    if (direction != null || figure.kind() == Kind.MULTIPLE || leads) {
      return true;
    }
    boolean share = figure.kind() == Kind.PERCENTAGE || figure.kind() == Kind.RATIO;
    boolean late =
        figure.kind() == Kind.DURATION
            && sentence.matches(figure.from() - 1, Role.GRAMMAR, "paced"); // "chậm một năm so với"
    boolean bracketed = // "(-3,1%) so với"
        figure.value().signum() < 0 && sentence.isSign(figure.to(), ')');
    int behind = share && bracketed ? figure.to() + 1 : figure.to();
    if ((share || late) && comparison.from() == behind) {
      return true;
    }
    PhraseMatch comparative = sentence.matchBefore(figure.from(), Role.MODIFIER);
    return comparative != null && isComparative(comparative);
  }

  private static int end(Sentence sentence, Findings findings, int from) {
    int limit = Math.min(sentence.size(), from + LONGEST);
    for (FigureReading figure : findings.figures()) {
      boolean within = figure.from() >= from && figure.from() < limit;
      if (within
          && !sentence.matches(figure.from() - 2, Role.GRAMMAR, "ago")
          && !isAttribute(sentence, figure)) {
        limit = figure.from();
      }
    }
    int time = timeEnd(sentence, findings, from);
    if (time > from) {
      return Math.min(time, limit);
    }
    for (int i = from; i < limit; i++) {
      PhraseMatch boundary = sentence.match(i, Role.BOUNDARY);
      boolean stops = // "so với năm 2019 do dịch bệnh"
          boundary != null && boundary.entry().code().equals("clause")
              || sentence.matches(i, Role.GRAMMAR, "reason") && isTime(sentence, findings, from, i);
      if (Clauses.isBoundary(sentence, i) || stops) {
        return i;
      }
    }
    return limit;
  }

  /** "so với kế hoạch 5 năm", "so với bình quân 3 năm": how long what is compared with goes. */
  private static boolean isAttribute(Sentence sentence, FigureReading figure) {
    return figure.kind() == Kind.DURATION
        && (sentence.matchesBefore(figure.from(), Role.GRAMMAR, "target")
            || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "average"));
  }

  /** Whether words are a time, before "do" and the like: but "so với mức do huyện đưa ra". */
  private static boolean isTime(Sentence sentence, Findings findings, int from, int to) {
    return sentence.matches(from, Role.GRAMMAR, "same")
        || findings.dates().stream().anyMatch(date -> date.to() == to && date.from() >= from);
  }

  /**
   * "so với năm ngoái trong mọi ngành": where a time that place words follow ends; 0 for others.
   */
  private static int timeEnd(Sentence sentence, Findings findings, int from) {
    PhraseMatch relative = sentence.match(from, Role.RELATIVE);
    int to = relative == null ? 0 : relative.to();
    for (DateMention date : findings.dates()) {
      to = date.from() == from ? date.to() : to;
    }
    boolean ends = // "so với năm ngoái thể hiện sự quan tâm"
        sentence.isSyllable(to)
            && !sentence.matches(to, Role.GRAMMAR, "and")
            && !sentence.matches(to, Role.GRAMMAR, "of")
            && !sentence.matches(to, Role.CALENDAR)
            && !sentence.matches(to, Role.RELATIVE)
            && !sentence.matches(to, Role.TIME_CUE);
    return ends ? to : 0;
  }

  /**
   * "giảm 630 tỷ đồng (-7,8%) so với", "giảm 630 tỷ đồng, tương đương 7,8% so với": the token
   * behind another figure that tells the same; the place itself where none does.
   */
  private static int behindSame(Sentence sentence, Findings findings, int at) {
    for (int i = at + 1; sentence.isSign(at, '(') && i <= at + LONGEST_BRACKETS; i++) {
      if (sentence.isSign(i, ')')) {
        return i + 1;
      }
    }
    int words = sentence.isSign(at, ',') ? at + 1 : at;
    PhraseMatch equals = sentence.match(words, Role.GRAMMAR, "equals");
    if (equals == null) {
      return at;
    }
    int end = figureEnd(findings, equals.to());
    return end > equals.to() ? end : at;
  }

  private static boolean hasFigure(Findings findings, int from, int to) {
    return findings.figures().stream()
        .anyMatch(figure -> figure.from() >= from && figure.from() < to);
  }
}
