package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds phrases that a word of money opens: "đầu tư vào ngân hàng", "thu từ dầu thô". */
final class MoneyPhrases {
  private final Sentence sentence;
  private final NounPhrases phrases;

  MoneyPhrases(Sentence sentence, NounPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * Where a word of money begins whose phrase goes on over "vào" or "từ" up to a place; -1 where
   * there is none.
   */
  int wholeFrom(int clause, int at) {
    return Math.max(investedFrom(clause, at), earnedFrom(clause, at));
  }

  /** "đầu tư vào ngân hàng": where a word of money begins that goes on with "vào"; -1 without. */
  private int investedFrom(int clause, int at) {
    int into = phrases.nearestStart(clause, at) - 1;
    if (into <= clause || !sentence.matches(into, Role.BOUNDARY, "into")) {
      return -1;
    }
    int opening = phrases.nearestStart(clause, into);
    PhraseMatch cue = sentence.match(opening, Role.MONEY_CUE);
    return cue != null && cue.to() == into ? opening : -1;
  }

  /** "thu từ dầu thô": where a word of money begins that goes on with "từ"; -1 without. */
  private int earnedFrom(int clause, int at) {
    int source = phrases.nearestStart(clause, at) - 1;
    PhraseMatch cue =
        source > clause
                && sentence.matches(source, Role.GRAMMAR, "from")
                && !sentence.has(source + 1, TokenMarkAttribute.CAPITAL)
            ? sentence.matchBefore(source, Role.MONEY_CUE)
            : null;
    return cue == null || cue.from() < clause ? -1 : cue.from();
  }

  /**
   * "thu hồi về ngân sách nhà nước": the word of money behind which the destination of a sum stands
   * that ends right before a place; null where there is none.
   */
  @Nullable String given(int clause, int at) {
    int into = phrases.nearestStart(clause, at) - 1;
    PhraseMatch cue =
        into > clause && into + 1 < at && sentence.matches(into, Role.GRAMMAR, "destination")
            ? sentence.matchBefore(into, Role.MONEY_CUE)
            : null;
    PhraseMatch verb = cue == null ? null : sentence.match(cue.from(), Role.LINK);
    boolean gained = verb != null && verb.to() > into; // "thu về lợi nhuận 80 triệu đồng"
    return cue != null && cue.from() >= clause && !gained && investedFrom(clause, at) < 0
        ? sentence.text(cue.from(), cue.to())
        : null;
  }

  /**
   * "tặng mỗi hộ 5 triệu đồng", "hỗ trợ cho mỗi hộ 30 kg": the word of money before "mỗi"; null
   * where there is none.
   */
  @Nullable String givenEach(int clause, int at) {
    for (int i = at - 1; i > Math.max(clause, at - NounPhrases.LONGEST); i--) {
      PhraseMatch each = sentence.match(i, Role.EACH);
      boolean prep = sentence.matches(i - 1, Role.BOUNDARY, "prep");
      PhraseMatch cue =
          each == null ? null : sentence.matchBefore(prep ? i - 1 : i, Role.MONEY_CUE);
      if (cue != null && cue.from() >= clause) {
        return sentence.text(cue.from(), cue.to());
      }
    }
    return null;
  }
}
