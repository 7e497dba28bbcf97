package org.solieu.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * Finds the dates that stand once behind a list of figures: "mua 2 con bò, 3 con lợn và 50 con gà
 * năm 2012".
 */
final class ListedDates {
  private static final int MOST = 12; // figures of a list
  private static final int APART = 10; // tokens between two of them
  private static final RoleSet VERBS =
      RoleSet.of(Role.CHANGE, Role.LEVEL, Role.LINK, Role.STATUS, Role.COMPARISON);

  private final Sentence sentence;
  private final List<FigureReading> figures;

  ListedDates(Sentence sentence, List<FigureReading> figures) {
    this.sentence = sentence;
    this.figures = figures;
  }

  /**
   * The date behind the last figure of a list in which a figure stands before the last; null where
   * it stands in none, or where no date is behind it.
   *
   * @param index the place of the figure among those of the sentence
   * @param dates those that can be a period, in order
   */
  @Nullable DateMention of(int index, List<DateMention> dates) {
    int last = index;
    while (last + 1 < figures.size() && last - index < MOST && goesOn(last)) {
      last++;
    }
    if (last == index) {
      return null;
    }
    for (DateMention date : dates) {
      if (date.from() >= figures.get(last).to()) {
        return PeriodDates.isRightBehind(sentence, figures.get(last).to(), date) ? date : null;
      }
    }
    return null;
  }

  /** Whether a list goes on from a figure to the next one. */
  private boolean goesOn(int index) {
    FigureReading one = figures.get(index);
    FigureReading next = figures.get(index + 1);
    int from = next.from();
    PhraseMatch worth = // "2 xe máy và 3 điện thoại trị giá 80 triệu đồng"
        one.kind() == Kind.COUNT && next.kind() == Kind.MONEY
            ? sentence.matchBefore(from, Role.GRAMMAR, "worth")
            : null;
    boolean joined = // but "Năm 2011 có 5 vụ, 7 vụ năm 2012"
        one.kind() == next.kind()
            && !one.isLike(next)
            && (sentence.isSign(from - 1, ',') || sentence.matches(from - 1, Role.GRAMMAR, "and"));
    return (joined || worth != null)
        && from - one.to() <= APART
        && !hasVerb(one.to(), worth == null ? from : worth.from());
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.matches(i, VERBS) || sentence.isSign(i, ';')) {
        return true;
      }
    }
    return false;
  }
}
