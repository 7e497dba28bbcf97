package org.solieu.context;

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
import org.solieu.text.lucene.TokenType;

/**
 * Finds whether a figure is a fact, an estimate or a plan: the nearest word of status before it
 * decides.
 */
final class StatusFinder {
  private static final RoleSet STATUS = RoleSet.of(Role.STATUS);
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
    if (!sentence.mayHold(STATUS) && findings.dates().isEmpty()) {
      return Status.ACTUAL; // nothing could tell otherwise
    }
    if (isNamedThing(sentence, figure)) {
      return Status.ACTUAL;
    }
    if (sentence.match(figure.to(), Role.NOW) != null
        || sentence.match(figure.to() + 1, Role.NOW) != null) {
      return Status.ACTUAL; // "thay cho mức 4,8% hiện nay"
    }
    if (isToCome(sentence, figure)) {
      return Status.PLANNED;
    }
    int deadline = deadlineBefore(findings, figure.numeral());
    for (int i = figure.numeral() - 1; i >= Math.max(0, figure.from() - REACH); i--) {
      PhraseMatch word = sentence.match(i, Role.STATUS);
      if (sentence.matches(i, Role.GRAMMAR, "but")) {
        return Status.ACTUAL;
      }
      boolean noun =
          word != null
              && i > 0
              && (sentence.match(i - 1, Role.DETERMINER) != null
                  || sentence.matches(i - 1, Role.GRAMMAR, "with"));
      if (word != null && word.to() <= figure.numeral() && !noun) {
        PhraseMatch whole = sentence.matchBefore(word.to(), Role.STATUS); // "có thể đã", not "đã"
        PhraseMatch deciding = whole == null ? word : whole;
        if (deciding.entry().code().equals("none")) {
          continue; // "hiệp ước" is no estimate
        }
        return Status.valueOf(deciding.entry().code().toUpperCase(Locale.ROOT));
      }
      if (i == deadline) {
        return isDone(sentence, i) ? Status.ACTUAL : Status.PLANNED;
      }
      if (sentence.isSign(i, ';') && heading(sentence, figure.from()) < 0) {
        return Status.ACTUAL;
      }
    }
    return Status.ACTUAL;
  }

  /** "1.000 khách đầu tiên sẽ được tặng quà": what is counted is the subject of a plan. */
  private static boolean isToCome(Sentence sentence, FigureReading figure) {
    boolean thing = figure.kind() == Kind.COUNT || figure.kind() == Kind.MONEY;
    if (!thing || figure.from() > 0 && !Clauses.isBoundary(sentence, figure.from() - 1)) {
      return false;
    }
    for (int i = figure.to(); i < Math.min(sentence.size(), figure.to() + SUBJECT_REACH); i++) {
      if (sentence.is(i, TokenType.SIGN) || sentence.match(i, Role.LINK) != null) {
        return sentence.matches(i, Role.STATUS, "planned");
      }
    }
    return false;
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
