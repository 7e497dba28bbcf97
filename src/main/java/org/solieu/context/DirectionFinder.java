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

  @Nullable Direction find(Sentence sentence, FigureReading figure, boolean compared) {
    if (figure.kind() == Kind.RANK || figure.kind() == Kind.AGE) {
      return null;
    }
    if (figure.kind() == Kind.MULTIPLE && isTimes(sentence, figure)) {
      return Direction.UP;
    }
    if (!sentence.mayHold(CHANGE)) {
      return null;
    }
    int reach = (compared ? FAR : NEAR) + 2; // the verb's own words
    for (int i = figure.numeral() - 1; i >= Math.max(0, figure.from() - reach); i--) {
      PhraseMatch change = sentence.match(i, Role.CHANGE);
      if (change != null && change.to() <= figure.numeral() && !WholeWords.hold(sentence, change)) {
        boolean noun = sentence.matchBefore(i, Role.NOMINAL) != null;
        boolean far =
            change.to() < figure.from() - reachOf(figure, compared)
                || !change.entry().needs().isEmpty() && !isShare(figure);
        return noun || far
            ? null
            : Direction.valueOf(change.entry().code().toUpperCase(Locale.ROOT));
      }
      if (Clauses.isBoundary(sentence, i) || sentence.match(i, Role.LEVEL) != null) {
        return null;
      }
    }
    return null;
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
