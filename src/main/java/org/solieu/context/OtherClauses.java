package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds what the clauses beside that of a figure name. */
final class OtherClauses {
  private static final int FEW = 4; // clauses that are looked back over

  private final Sentence sentence;
  private final NounPhrases phrases;

  OtherClauses(Sentence sentence, NounPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /** ", vốn làm ngân sách hụt 20 tỷ USD", but ", vốn đầu tư 5 tỷ đồng". */
  static boolean isRelative(Sentence sentence, int token) {
    PhraseMatch which = sentence.match(token, Role.GRAMMAR, "which");
    PhraseMatch capital = sentence.match(token, Role.QUANTITY);
    return which != null
        && (capital == null || capital.length() == 1)
        && !sentence.is(which.to(), TokenType.NUMBER);
  }

  /** "Đội thắng đậm, giành 3 điểm": what opens the clause before; null where it names nothing. */
  @Nullable String opener(int clause) {
    return sentence.isSign(clause - 1, ',')
        ? phrases.opening(Clauses.start(sentence, clause - 1), clause - 1)
        : null;
  }

  /**
   * "Quả bom ký hiệu MK36, dài 1,5 m, nặng 240 kg": what opens the first clause before, over those
   * that name nothing; null where none does.
   */
  @Nullable String owner(int clause) {
    int at = clause;
    for (int clauses = 0; clauses < FEW && sentence.isSign(at - 1, ','); clauses++) {
      int opening = Clauses.start(sentence, at - 1);
      boolean measured = sentence.matches(opening, Role.GRAMMAR, "fixed"); // "đường kính 2 m"
      String owner = measured ? null : phrases.opening(opening, at - 1);
      if (owner != null) {
        return owner;
      }
      at = opening;
    }
    return null;
  }

  /**
   * "dù chỉ được 1 điểm nhưng Sao Mai vẫn đi tiếp": what opens the clause behind "nhưng", where
   * "dù" opens that of the words [from, to); null elsewhere.
   */
  @Nullable String afterBut(int from, int to) {
    boolean though = false;
    for (int i = from;
        i > Math.max(-1, from - NounPhrases.LONGEST) && !though && !Clauses.isBoundary(sentence, i);
        i--) {
      though = sentence.matches(i, Role.GRAMMAR, "though");
    }
    for (int i = to; though && i < to + NounPhrases.LONGEST; i++) {
      if (sentence.matches(i, Role.GRAMMAR, "but")) {
        return phrases.opening(i + 1, Math.min(sentence.size(), i + NounPhrases.LONGEST));
      }
    }
    return null;
  }

  /**
   * What the clause before names, where the figure's own names nothing: "tỷ lệ hồ sơ tăng (trung
   * bình 55%/năm)".
   */
  @Nullable String earlier(int clause) {
    boolean apart = // "lãi rất cao: 25% trong ba tháng"
        sentence.isSign(clause - 1, '(')
            || sentence.isSign(clause - 1, ',')
            || sentence.isSign(clause - 1, ':');
    if (!apart) {
      return null;
    }
    int before = phrases.clauseStart(clause - 1);
    if (sentence.matches(before, Role.GRAMMAR, "according")) {
      return earlier(before); // "lương hưu, theo ông Nam, chỉ 3 triệu đồng"
    }
    String quantity = phrases.quantities().ofClause(before, clause - 1);
    String named = quantity != null ? quantity : complement(before, clause - 1);
    boolean bracket = named == null && sentence.isSign(clause - 1, '('); // "châu Phi (giảm 2,7%)"
    return bracket && phrases.isNominal(before, clause - 1)
        ? phrases.nearest(before, clause - 1)
        : named;
  }

  /** "Mã mạnh nhất là TNT, tăng 300 đồng": the name behind "là" that ends a clause. */
  private @Nullable String complement(int clause, int to) {
    int from = to;
    while (from > clause && sentence.has(from - 1, TokenMarkAttribute.CAPITAL)) {
      from--;
    }
    return from < to && sentence.matches(from - 1, Role.GRAMMAR, "is")
        ? sentence.text(from, to)
        : null;
  }
}
