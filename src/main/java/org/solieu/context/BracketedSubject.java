package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.text.Sentence;

/** Finds what stands before brackets that hold a figure alone: "Hoàng Anh (5 USD)". */
final class BracketedSubject {
  private static final int LONGEST_ITEM = 12; // tokens of an item of a list

  private BracketedSubject() {}

  /** What a figure is of right behind the sign that opens brackets; null where nothing is named. */
  static @Nullable String of(Sentence sentence, NounPhrases phrases, FigureReading figure) {
    int open = figure.from() - 1;
    int clause = phrases.clauseStart(open);
    int item = itemStart(sentence, phrases, figure, clause);
    if (item < clause) {
      return sentence.text(item, open);
    }
    int to = phrases.skipBack(clause, open);
    String quantity = phrases.quantities().of(clause, to);
    return quantity != null ? quantity : phrases.before(clause, to);
  }

  /** "Dệt may, da giày (21%); thủy sản (8%)": where an item of a list begins, commas included. */
  private static int itemStart(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause) {
    int from = clause;
    while (sentence.isSign(from - 1, ',') && figure.from() - from < LONGEST_ITEM) {
      from = phrases.clauseStart(from - 1);
    }
    boolean listed = sentence.isSign(figure.to() + 1, ';') || sentence.isSign(from - 1, ';');
    boolean opens = sentence.isSign(from - 1, ';') || sentence.isSign(from - 1, ':');
    return listed && opens && !hasVerb(sentence, from, clause) ? from : clause;
  }

  private static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.matches(i, Role.LINK) || sentence.matches(i, Role.CHANGE)) {
        return true;
      }
    }
    return false;
  }
}
