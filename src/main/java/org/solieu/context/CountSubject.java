package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** Finds what a count is of where its own noun does not say it: "số việc làm là 148.000". */
final class CountSubject {
  private static final int FAR = 30; // tokens from a total to its count

  private CountSubject() {}

  /**
   * A count has a subject only where another noun names it: "số việc làm được tạo ra là 148.000".
   */
  static @Nullable String of(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      int clause,
      int to,
      @Nullable String inherited) {
    PhraseMatch first = leads(sentence, figure, to) ? sentence.match(clause, Role.QUANTITY) : null;
    if (first != null
        && first.to() <= to
        && !expectsNoun(sentence, to - 1)
        && first.length() > 1
        && sentence.match(clause, Role.TOTAL) == null) {
      return phrases.quantities().of(clause, to);
    }
    if ("bậc".equals(figure.unit())) {
      String named = phrases.named(clause, to); // "Sao Mai tụt 11 bậc"
      return named != null ? named : inherited;
    }
    String term = isBareClassifier(sentence, figure) ? phrases.termBefore(clause, to) : null;
    if (term != null) {
      return term;
    }
    String far =
        sentence.matches(figure.from() - 1, Role.GRAMMAR, "is")
            ? farTotal(sentence, phrases, figure, clause, to)
            : null;
    if (far != null) {
      return far;
    }
    for (int i = clause; i < to; i++) {
      boolean total =
          sentence.match(i, Role.TOTAL) != null
              && sentence.match(i, Role.QUANTITY) != null
              && !sentence.matches(i - 1, Role.GRAMMAR, "in"); // "trong số các trường có 5 trường"
      String quantity = total ? phrases.quantities().of(i, to) : null;
      boolean named =
          quantity != null && quantity.indexOf(' ', sentence.text(i, i + 1).length() + 1) > 0;
      if (named
          && (i == clause
              || !sentence.isSyllable(i - 1)
              || sentence.match(i - 1, Role.BOUNDARY) != null
              || sentence.match(i - 1, Role.CHANGE) != null)) {
        return quantity;
      }
    }
    return inherited;
  }

  /**
   * "tổng số thợ may, thợ mộc là 250 người", "số nạn nhân từ năm 2009 là 5 người": a total before
   * the comma or the date that parts it from its count; null where there is none.
   */
  private static @Nullable String farTotal(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause, int to) {
    boolean comma = sentence.isSign(clause - 1, ',');
    int opening = comma ? phrases.clauseStart(clause - 1) : clause;
    while (!comma && figure.from() - opening < FAR && !Clauses.opens(sentence, opening)) {
      opening--;
    }
    return opening < clause
            && Clauses.opens(sentence, opening)
            && sentence.match(opening, Role.TOTAL) != null
            && (comma || !phrases.isNominal(clause, to))
            && !phrases.quantities().isReached(opening, clause)
        ? phrases.quantities().of(opening, comma ? to : clause)
        : null;
  }

  /** Whether what stands before a count can be what it counts: "là 5", but "từ 5", "đề nghị 5". */
  private static boolean leads(Sentence sentence, FigureReading figure, int to) {
    int at = figure.from();
    boolean prep =
        sentence.matches(at - 1, Role.GRAMMAR, "from")
            || sentence.matches(at - 1, Role.GRAMMAR, "at")
            || sentence.matches(at - 1, Role.GRAMMAR, "of")
            || sentence.matches(at - 1, Role.GRAMMAR, "in");
    return !prep
        && (to == at
            || sentence.matchBefore(at, Role.LINK) != null
            || sentence.matchBefore(at, Role.LEVEL) != null
            || sentence.matchBefore(at, Role.CHANGE) != null
            || sentence.matchesBefore(at, Role.GRAMMAR, "number"));
  }

  /** Whether a word waits for what it stands before: "vốn đầu tư trong nước và 6 bệnh viện". */
  private static boolean expectsNoun(Sentence sentence, int token) {
    return sentence.matchBefore(token + 1, Role.BOUNDARY) != null
        || sentence.match(token, Role.DETERMINER) != null
        || sentence.matches(token, Role.GRAMMAR, "and");
  }

  /** "tội phạm trốn thuế gần 1.000 vụ": the thing counted stands before its classifier. */
  private static boolean isBareClassifier(Sentence sentence, FigureReading figure) {
    String unit = figure.unit();
    return unit != null
        && unit.indexOf(' ') < 0
        && sentence.match(figure.to() - 1, Role.CLASSIFIER) != null;
  }
}
