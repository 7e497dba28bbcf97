package org.solieu.context;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Direction;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * Finds the verb of change that governs an amount: "tăng 16%", "giảm 7 bậc"; "tăng lên 2.362 trạm"
 * is a level.
 */
final class DirectionFinder {
  private static final RoleSet CHANGE = RoleSet.of(Role.CHANGE);
  private static final int NEAR = 4; // tokens between verb and amount
  private static final int FAR = 8; // the same, where the sentence says what is compared

  @Nullable Direction find(
      Sentence sentence, @Nullable FigureReading previous, FigureReading figure, boolean compared) {
    if (figure.kind() == Kind.RANK || figure.kind() == Kind.AGE) {
      return null;
    }
    if (figure.kind() == Kind.MULTIPLE && isTimes(sentence, figure)) {
      return Direction.UP;
    }
    if (!sentence.mayHold(CHANGE)) {
      return null;
    }
    if (figure.max() != null && falls(sentence.matchBefore(figure.from(), Role.CHANGE))) {
      return Direction.DOWN; // "giảm từ 5% đến 10%": nothing falls to a higher level
    }
    int reach = FAR + 2; // the verb's own words
    boolean averaged = false;
    int behind = // "giảm 5% ở cả hai sàn"
        previous == null || figure.kind() != Kind.COUNT ? 0 : previous.to();
    int first = Math.max(behind, figure.from() - reach);
    for (int i = figure.numeral() - 1; i >= first; i--) {
      PhraseMatch change = sentence.match(i, Role.CHANGE);
      if (change != null && change.to() <= figure.numeral() && !WholeWords.hold(sentence, change)) {
        PhraseMatch nominal = sentence.matchBefore(i, Role.NOMINAL);
        PhraseMatch modal = // "sản xuất có khả năng tăng 12%"
            nominal == null ? null : sentence.match(nominal.from() - 1, Role.STATUS);
        boolean noun = nominal != null && (modal == null || modal.to() <= i);
        boolean added = // "nghỉ học, cộng thêm 5% số lớp"
            sentence.isSign(i - 1, ',') && sentence.matches(i, Role.GRAMMAR, "plus");
        boolean far =
            !averaged
                    && change.to()
                        < figure.from()
                            - reachOf(figure, compared || hasLevel(sentence, figure, change))
                || !change.entry().needs().isEmpty() && !isShare(figure);
        return noun || far || added
            ? null
            : Direction.valueOf(change.entry().code().toUpperCase(Locale.ROOT));
      }
      if (i < figure.from()
          && sentence.matches(i, Role.GRAMMAR, "is")
          && !sentence.matchesBefore(i, Role.GRAMMAR, "most")) { // "tăng mạnh nhất là 12%"
        return null; // "vốn đăng ký và tăng thêm là 11 tỷ USD"
      }
      boolean average = isAveraged(sentence, i, figure);
      averaged |= average;
      if (Clauses.isBoundary(sentence, i) && !average || sentence.matches(i, Role.LEVEL)) {
        return null;
      }
    }
    return null;
  }

  private static boolean falls(@Nullable PhraseMatch change) {
    return change != null
        && change.entry().code().equals("down")
        && change.entry().needs().isEmpty(); // but "mất từ 7 giờ đến 9 giờ"
  }

  /** "Giảm mức trích quỹ bình ổn 100 đồng": such a verb may have a long object. */
  private static boolean hasLevel(Sentence sentence, FigureReading figure, PhraseMatch verb) {
    int joined = sentence.matches(verb.from() - 1, Role.GRAMMAR, "and") ? 1 : 0;
    return Clauses.opens(sentence, verb.from() - joined)
        && figure.kind() != Kind.COUNT
        && sentence.matches(verb.to(), Role.QUANTITY);
  }

  /** ", bình quân 2%/năm", "(trung bình 55%/năm)": the amount of the change that stands before. */
  private static boolean isAveraged(Sentence sentence, int sign, FigureReading figure) {
    PhraseMatch average = sentence.match(sign + 1, Role.GRAMMAR, "average");
    return figure.kind() == Kind.PERCENTAGE
        && average != null
        && average.to() == figure.from()
        && (figure.per() != null
            || figure.to() == sentence.size()
            || Clauses.isBoundary(sentence, figure.to()));
  }

  /**
   * How many tokens may stand between verb and amount: an object may come before a share or a sum.
   */
  private static int reachOf(FigureReading figure, boolean compared) {
    if (compared) {
      return FAR;
    }
    return figure.kind() == Kind.PERCENTAGE || figure.kind() == Kind.MONEY ? NEAR : 0;
  }

  private static boolean isShare(FigureReading figure) {
    return figure.kind() == Kind.PERCENTAGE
        || figure.kind() == Kind.MEASURE
        || figure.kind() == Kind.MONEY && figure.per() != null;
  }

  private static boolean isTimes(Sentence sentence, FigureReading figure) {
    for (int i = Math.max(0, figure.from() - 2); i < figure.to(); i++) {
      if (sentence.matches(i, Role.GRAMMAR, "fold")) {
        return true;
      }
    }
    return false;
  }
}
