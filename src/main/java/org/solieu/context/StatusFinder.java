package org.solieu.context;

import java.math.BigDecimal;
import java.util.Locale;
import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;
import org.solieu.figure.Period;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.record.Status;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Finds whether a figure is a fact, an estimate or a plan: the nearest word of status before it
 * decides.
 */
final class StatusFinder {
  private static final RoleSet TELLING = RoleSet.of(Role.STATUS, Role.RELATIVE);
  private static final RoleSet NO_NAME =
      RoleSet.of(Role.BOUNDARY, Role.LINK, Role.STATUS, Role.FROM_NOW, Role.CALENDAR, Role.GRAMMAR);
  private static final int YEAR = 4; // chars of a bare year
  private static final String UNKNOWN_YEAR = "--"; // --09 has four chars, too
  private static final int REACH = 30;
  private static final int HEADING_REACH = 200;
  private static final int SUBJECT_REACH = 6;
  private static final int DONE_REACH = 7;

  Status find(Sentence sentence, Findings findings, FigureReading figure) {
    if (figure.kind() == Kind.AGE) {
      return Status.ACTUAL;
    }
    if (!sentence.mayHold(TELLING) && findings.dates().isEmpty()) {
      return untold(sentence, figure);
    }
    if (isNamedThing(sentence, figure) || Parties.areNamed(sentence, figure)) {
      return Status.ACTUAL;
    }
    if (sentence.matches(figure.to(), Role.NOW) || sentence.matches(figure.to() + 1, Role.NOW)) {
      return Status.ACTUAL; // "thay cho mức 4,8% hiện nay"
    }
    boolean jubilee = sentence.matchesBefore(figure.from(), Role.GRAMMAR, "marks");
    if (isElapsed(sentence, figure) || jubilee) {
      return Status.ACTUAL;
    }
    if (figure.kind() == Kind.DURATION && sentence.matches(figure.to(), Role.GRAMMAR, "past")) {
      return Status.ACTUAL; // "10 năm qua"
    }
    if (isToCome(sentence, figure)) {
      return Status.PLANNED;
    }
    boolean past = sentence.matches(0, Role.GRAMMAR, "if"); // "Nếu năm 2012 là 5 thì đến năm 2015"
    int deadline = past ? -1 : deadlineBefore(findings, figure.numeral());
    for (int i = figure.numeral() - 1; i >= Math.max(0, figure.from() - REACH); i--) {
      if (sentence.isSign(i, ',')) {
        i = descriptionStart(sentence, i);
      }
      PhraseMatch word = sentence.match(i, Role.STATUS);
      if (turns(sentence, i)) {
        return Status.ACTUAL;
      }
      if (isLater(sentence, i)) {
        return Status.PLANNED;
      }
      boolean noun =
          word != null
              && i > 0
              && (sentence.matches(i - 1, Role.DETERMINER)
                  || sentence.matchesBefore(i, Role.PERCENT) // "đạt 53% dự toán, giảm 16%"
                  || sentence.matches(i - 1, Role.GRAMMAR, "than") // "thấp hơn dự báo"
                  || sentence.matchesBefore(i, Role.COMPARISON));
      if (word != null && word.to() <= figure.numeral() && !noun) {
        PhraseMatch whole = sentence.matchBefore(word.to(), Role.STATUS); // "có thể đã", not "đã"
        PhraseMatch deciding = whole == null ? word : whole;
        if (deciding.entry().code().equals("none")) {
          continue; // "hiệp ước" is no estimate
        }
        if (deciding.length() == 1 && isEstimated(sentence, i)) {
          return Status.ESTIMATED;
        }
        return Status.valueOf(deciding.entry().code().toUpperCase(Locale.ROOT));
      }
      if (sentence.isSign(i, '(') && sentence.matches(i + 1, Role.GRAMMAR, "same")) {
        return Status.ACTUAL; // "ước đạt 4 tỷ USD (cùng kỳ năm 2022 là 3 tỷ USD)"
      }
      if (sentence.isSign(i, ',') && OtherClauses.isRelative(sentence, i + 1)) {
        return Status.ACTUAL; // "sẽ cắt trợ cấp, vốn làm ngân sách hụt 20 tỷ USD"
      }
      if (i == deadline) {
        return isDone(sentence, i) ? Status.ACTUAL : Status.PLANNED;
      }
      boolean item = // "dự kiến doanh thu 5 tỷ đồng; lợi nhuận 1 tỷ đồng" goes on
          sentence.isSign(i, ';') && !sentence.matches(i + 1, Role.QUANTITY);
      if (item && heading(sentence, figure.from()) < 0) {
        return Status.ACTUAL;
      }
    }
    return untold(sentence, figure);
  }

  /**
   * "Lê Nam, người sẽ nghỉ hưu, đứng thứ tư": the comma before a clause that only says who somebody
   * is, which is no plan of the rest; the comma behind it elsewhere.
   */
  private static int descriptionStart(Sentence sentence, int comma) {
    int from = Clauses.start(sentence, comma);
    boolean named =
        sentence.isSign(from - 1, ',') && sentence.has(from - 2, TokenMarkAttribute.CAPITAL);
    PhraseMatch who = named ? sentence.match(from, Role.NOUN) : null;
    boolean told =
        who != null
            && sentence.matches(who.to(), Role.STATUS)
            && !opensWithSource(sentence, Clauses.start(sentence, from - 1));
    return told ? from - 1 : comma;
  }

  /** "Theo EVN, tập đoàn sẽ", "Tại Hà Nội, dự án sẽ": whether no name opens a clause. */
  private static boolean opensWithSource(Sentence sentence, int clause) {
    return sentence.matches(clause, Role.GRAMMAR, "according")
        || sentence.matches(clause, Role.GRAMMAR, "at")
        || sentence.matches(clause, Role.BOUNDARY, "prep");
  }

  /** Where no word of status stands: "kế hoạch ban đầu là 20 triệu tấn" is planned. */
  private static Status untold(Sentence sentence, FigureReading figure) {
    boolean plan = Clauses.plan(sentence, figure.from()) != null;
    return plan ? Status.PLANNED : Status.ACTUAL;
  }

  /** "1.000 khách đầu tiên sẽ được tặng quà": what is counted is the subject of a plan. */
  private static boolean isToCome(Sentence sentence, FigureReading figure) {
    boolean thing = figure.kind() == Kind.COUNT || figure.kind() == Kind.MONEY;
    boolean opens =
        figure.from() == 0
            || Clauses.isBoundary(sentence, figure.from() - 1)
            || sentence.matchesBefore(figure.from(), Role.BOUNDARY, "clause");
    if (!thing || !opens) {
      return false;
    }
    boolean rest = sentence.matches(figure.to(), Role.GRAMMAR, "rest"); // "8 chiếc còn lại sẽ"
    for (int i = rest ? figure.to() + 2 : figure.to();
        i < Math.min(sentence.size(), figure.to() + SUBJECT_REACH);
        i++) {
      if (sentence.is(i, TokenType.SIGN) || sentence.matches(i, Role.LINK)) {
        return sentence.matches(i, Role.STATUS, "planned")
            && (!sentence.matchesBefore(figure.to(), Role.GRAMMAR, "actor")
                || undergoes(sentence, i + 1));
      }
    }
    return false;
  }

  /** "5 công ty sẽ được cấp phép", but "hai hãng sẽ tổ chức": the doers of a plan are there. */
  private static boolean undergoes(Sentence sentence, int verb) {
    return sentence.matches(verb, Role.GRAMMAR, "passive")
        || sentence.matches(verb, Role.GRAMMAR, "comes");
  }

  /** "sẽ trở lại sau hơn một năm vắng bóng": how long something went on before the plan. */
  private static boolean isElapsed(Sentence sentence, FigureReading figure) {
    int at = figure.to();
    return figure.kind() == Kind.DURATION
        && sentence.matchesBefore(figure.from(), Role.GRAMMAR, "after")
        && sentence.isSyllable(at)
        && !sentence.has(at, TokenMarkAttribute.CAPITAL)
        && (!sentence.matches(at, NO_NAME) || sentence.matches(at, Role.GRAMMAR, "work"));
  }

  /** "nhưng", or a word of the present that opens a clause: "…, hiện nay còn 5%". */
  private static boolean turns(Sentence sentence, int token) {
    if (sentence.matches(token, Role.GRAMMAR, "but")) {
      return WholeWords.around(sentence, token) == null;
    }
    return sentence.matches(token, Role.NOW)
        && (Clauses.isBoundary(sentence, token - 1)
            || sentence.matches(token - 1, Role.GRAMMAR, "because"));
  }

  /** "ước tính tập đoàn đã thu về 5 tỷ đồng": an estimate opens the clause of "đã" or "sẽ". */
  private static boolean isEstimated(Sentence sentence, int token) {
    int opening = token;
    while (opening > token - REACH && !Clauses.opens(sentence, opening)) {
      opening--;
    }
    PhraseMatch word =
        Clauses.opens(sentence, opening) ? sentence.match(opening, Role.STATUS) : null;
    return word != null && word.to() <= token && word.entry().code().equals("estimated");
  }

  /** "ngày mai", "năm tới", "những ngày tới": a time that is still to come. */
  private static boolean isLater(Sentence sentence, int token) {
    PhraseMatch time = sentence.match(token, Role.RELATIVE);
    BigDecimal later = time == null ? null : time.entry().factor();
    return later != null && later.signum() > 0 || sentence.matches(token, Role.GRAMMAR, "later");
  }

  /** "người dân hai nước", "về hai dòng sản phẩm này": what a plan is about is no plan itself. */
  private static boolean isNamedThing(Sentence sentence, FigureReading figure) {
    int before = figure.from() - 1;
    return figure.kind() == Kind.COUNT
        && figure.modifier() == null // "có thể đã cướp đi sinh mạng của hơn 10.000 người"
        && (sentence.matches(before, Role.GRAMMAR, "of")
            || sentence.matches(before, Role.GRAMMAR, "about")
            || sentence.matches(figure.to(), Role.GRAMMAR, "this"));
  }

  /**
   * The colon before a figure, whose words reach over the list behind it; -1 where there is none.
   */
  private static int heading(Sentence sentence, int figure) {
    for (int i = figure - 1; i >= Math.max(0, figure - HEADING_REACH); i--) {
      if (sentence.isSign(i, ':')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether "đã" stands shortly before a deadline: "đã tổng kết đến năm 2012". */
  private static boolean isDone(Sentence sentence, int deadline) {
    for (int i = deadline - 1; i >= Math.max(0, deadline - DONE_REACH); i--) {
      if (sentence.matches(i, Role.STATUS, "actual")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last token of the last year before a token by which something is to be: "đến năm 2030", but
   * not "đến tháng 9"; -1 where there is none.
   */
  private static int deadlineBefore(Findings findings, int token) {
    int last = -1;
    for (DateMention date : findings.dates()) {
      String iso = date.period().iso();
      boolean year = iso.length() == YEAR && !iso.startsWith(UNKNOWN_YEAR);
      if (year && date.period().sort() == Period.Sort.UNTIL && date.to() <= token) {
        last = date.to() - 1;
      }
    }
    return last;
  }
}
