package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Finds noun phrases next to a place in a sentence, by the words at which phrases begin and end.
 */
final class NounPhrases {
  private static final int LONGEST = 14; // tokens
  private static final int LONGEST_TERM = 4;
  private static final int LONGEST_BRACKETS = 8;
  private static final Role[] SKIPPED = {
    Role.LINK,
    Role.MODIFIER,
    Role.CHANGE,
    Role.LEVEL,
    Role.STATUS,
    Role.MULTIPLIES,
    Role.DIMENSION,
    Role.RELATIVE,
    Role.WHOLE_WORD
  };
  private static final RoleSet SKIPPED_SET = RoleSet.of(SKIPPED);

  private final Sentence sentence;
  private final Taken taken;

  NounPhrases(Sentence sentence, Taken taken) {
    this.sentence = sentence;
    this.taken = taken;
  }

  /**
   * Where the words that can hold a figure's subject begin: at the clause, behind an earlier figure
   * or date.
   */
  int clauseStart(int at) {
    int from = at;
    while (from > 0 && !taken.byFigure(from - 1)) {
      if (sentence.isSign(from - 1, ')') && at - from < LONGEST) {
        int open = opening(from - 1);
        if (open >= 0) {
          from = open;
          continue;
        }
      }
      if (Clauses.isBoundary(sentence, from - 1)) {
        break;
      }
      from--;
    }
    return from;
  }

  /** The place before verbs and modifiers that lead to a figure. */
  int skipBack(int clause, int at) {
    int to = at;
    while (to > clause) {
      if (sentence.isSign(to - 1, ')')) {
        int open = opening(to - 1);
        if (open <= clause) {
          return to;
        }
        to = open;
        continue;
      }
      boolean more = to - clause > 2 && sentence.matches(to - 1, Role.GRAMMAR, "more");
      if (more || taken.byDate(to - 1)) { // "giá vé thêm", but "góp thêm" has no noun
        to--;
        continue;
      }
      PhraseMatch word = longestBefore(to);
      if (word == null || word.from() < clause) {
        return withoutAdverbs(clause, to);
      }
      boolean attribute =
          (word.entry().role() == Role.STATUS || word.entry().role() == Role.WHOLE_WORD)
              && sentence.matchBefore(word.from(), Role.QUANTITY) != null;
      if (attribute) {
        return to; // "kinh phí dự kiến", "tỷ lệ hoàn thành"
      }
      to = word.from();
    }
    return to;
  }

  /**
   * "tăng rất nhanh chóng từ 20%": words between a verb of change and the figure that name nothing.
   */
  private int withoutAdverbs(int clause, int to) {
    for (int i = to - 1; i >= Math.max(clause, to - 4); i--) {
      boolean names =
          sentence.has(i, TokenMarkAttribute.CAPITAL)
              || sentence.match(i, Role.NOUN) != null
              || sentence.match(i, Role.QUANTITY) != null
              || sentence.match(i, Role.MONEY_CUE) != null;
      if (names) {
        return to;
      }
      PhraseMatch change = sentence.match(i, Role.CHANGE);
      if (change != null && !WholeWords.hold(sentence, change)) {
        return skipBack(clause, i);
      }
    }
    return to;
  }

  /**
   * The phrase of the first noun of quantity in [clause, to): "tỷ lệ hồ sơ trực tuyến toàn trình";
   * of "số tiền lớn với mức lương" the second. Null without one.
   */
  @Nullable String quantity(int clause, int to) {
    PhraseMatch head = quantityHead(clause, to);
    return head == null ? null : sentence.text(head.from(), quantityEnd(head, to));
  }

  /** Whether that phrase says no more than that there is a share: "tỷ lệ", but "tỷ lệ sinh". */
  boolean isBareShare(int clause, int to) {
    PhraseMatch head = quantityHead(clause, to);
    return head != null
        && head.entry().code().equals("share")
        && quantityEnd(head, to) == head.to();
  }

  private @Nullable PhraseMatch quantityHead(int clause, int to) {
    PhraseMatch head = null;
    for (int i = clause; i < to; i++) {
      PhraseMatch next = sentence.match(i, Role.QUANTITY);
      if (next != null
          && next.to() <= to
          && opensPhrase(i, clause)
          && (head == null || beginsAnew(head, i))) {
        head = next;
      }
    }
    return head;
  }

  private int quantityEnd(PhraseMatch head, int to) {
    int end = head.to();
    while (end < to
        && end - head.from() < LONGEST
        && !isHardStop(end)
        && !sentence.isSign(end, '(')) {
      end++;
    }
    while (end > head.to() && (sentence.is(end - 1, TokenType.SIGN) || isOpen(end - 1))) {
      end--;
    }
    return end;
  }

  /** "con số của năm nay", "các năm và năm nay": a word that joined what was left off. */
  private boolean isOpen(int token) {
    return sentence.matches(token, Role.GRAMMAR, "of")
        || sentence.matches(token, Role.GRAMMAR, "and");
  }

  /** Whether a second noun of quantity is no part of the first one's phrase. */
  private boolean beginsAnew(PhraseMatch first, int second) {
    boolean joined =
        sentence.matches(second - 1, Role.GRAMMAR, "and")
            || sentence.matches(second - 1, Role.GRAMMAR, "with");
    boolean alike = sentence.word(first.from()) == sentence.word(second); // "giá vàng và giá dầu"
    return joined && !alike && !isBetween(first.to(), second);
  }

  /** "chênh lệch giữa giá bán với giá cơ sở": the second noun belongs to the first. */
  private boolean isBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.matches(i, Role.GRAMMAR, "about")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The phrase right before a place, back to the next word at which phrases begin; null where there
   * is none.
   */
  @Nullable String before(int clause, int at) {
    int to = at;
    while (to > clause && sentence.matches(to - 1, Role.GRAMMAR, "of")) {
      to--; // "con số tương tự của năm nay"
    }
    int from = to;
    while (from > clause && to - from < LONGEST && !isStop(from - 1)) {
      from--;
    }
    PhraseMatch determiner = sentence.match(from, Role.DETERMINER);
    if (determiner != null && determiner.to() < to) {
      from = determiner.to();
    }
    boolean article = // "một trận động đất", but "một số"
        sentence.matches(from, Role.GRAMMAR, "one") && sentence.match(from, Role.IDIOM) == null;
    if (article && to - from > 2) {
      from++;
    }
    if (from > clause && sentence.matches(from - 1, Role.BOUNDARY, "prep")) {
      String head =
          before(clause, from - 1); // "hợp đồng cho Ấn Độ": the head stands before the preposition
      if (head != null) {
        return head;
      }
    }
    return from < to ? sentence.text(from, to) : null;
  }

  /** The phrase right before a place if a term of several nouns opens it; otherwise null. */
  @Nullable String termBefore(int clause, int to) {
    int from = to;
    while (from > clause && !isStop(from - 1)) {
      from--;
    }
    PhraseMatch noun = sentence.match(from, Role.NOUN);
    boolean term = noun != null && noun.length() > 1 && noun.to() <= to;
    return term && to - from <= LONGEST_TERM ? sentence.text(from, to) : null;
  }

  /** Whether [from, to) holds codes and names only, as the cells of a specification list. */
  boolean isNamesOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small = sentence.isSyllable(i) && !sentence.has(i, TokenMarkAttribute.CAPITAL);
      if (small) {
        return false;
      }
    }
    return true;
  }

  /** The last noun of quantity before a place in the sentence; null where there is none. */
  @Nullable String lastQuantity(int at) {
    for (int i = at - 1; i >= 0; i--) {
      PhraseMatch head = sentence.match(i, Role.QUANTITY);
      if (head != null && head.to() <= at && !isInsideNoun(i, 0)) {
        return sentence.text(i, head.to());
      }
    }
    return null;
  }

  /**
   * The phrase that begins at a place: a known noun, or the words up to the next stop; null where
   * there is none.
   */
  @Nullable String behind(int at) {
    int from = at;
    for (PhraseMatch word = sentence.match(from, Role.DETERMINER);
        word != null;
        word = sentence.match(from, Role.DETERMINER)) {
      from = word.to();
    }
    if (sentence.match(from, Role.QUANTITY) != null) {
      return wholeBehind(from);
    }
    PhraseMatch noun = sentence.match(from, Role.NOUN);
    if (noun != null && noun.length() > 1) {
      return sentence.text(from, noun.to());
    }
    int to = from;
    while (to < sentence.size() && to - from < 3 && !isStop(to)) {
      to++;
    }
    while (to > from && sentence.matches(to - 1, Role.GRAMMAR, "of")) {
      to--;
    }
    return to > from ? sentence.text(from, to) : null;
  }

  /** The longest word or term of the lexicon that begins at a place; null where there is none. */
  @Nullable String nounAt(int at) {
    int to = at;
    for (PhraseMatch match : sentence.matches(at)) {
      to = Math.max(to, match.to());
    }
    while (to > at && to < sentence.size() && sentence.has(to, TokenMarkAttribute.ALL_CAPITALS)) {
      to++;
    }
    return to > at ? sentence.text(at, to) : null;
  }

  /** The phrase from a place up to the end of its clause or the next verb. */
  @Nullable String wholeBehind(int at) {
    int to = at;
    while (to < sentence.size()
        && to - at < LONGEST
        && !Clauses.isBoundary(sentence, to)
        && !isHardStop(to)
        && !sentence.isSign(to, '-')) {
      to++;
    }
    return to > at ? sentence.text(at, to) : null;
  }

  private boolean opensPhrase(int token, int clause) {
    return token == clause || !isInsideNoun(token, clause);
  }

  /** "số" in "chuyển đổi số" is no head: a longer noun covers it. */
  private boolean isInsideNoun(int token, int clause) {
    for (int from = Math.max(clause, token - 3); from < token; from++) {
      PhraseMatch noun = sentence.match(from, Role.NOUN);
      if (noun != null && noun.to() > token) {
        return true;
      }
    }
    PhraseMatch head = sentence.match(token, Role.QUANTITY);
    boolean syllable =
        head != null
            && head.length() == 1
            && sentence.isSyllable(token)
            && !sentence.has(token, TokenMarkAttribute.CAPITAL);
    return syllable
        && token > clause
        && sentence.match(token - 1, Role.BOUNDARY) == null
        && sentence.match(token - 1, Role.LINK) == null;
  }

  private int opening(int close) {
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_BRACKETS); i--) {
      if (sentence.isSign(i, '(')) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable PhraseMatch longestBefore(int to) {
    if (!sentence.mayEndBefore(to, SKIPPED_SET)) {
      return null;
    }
    PhraseMatch quantity = sentence.matchBefore(to, Role.QUANTITY);
    PhraseMatch best = null;
    for (Role role : SKIPPED) {
      PhraseMatch match = sentence.matchBefore(to, role);
      if (match != null && (best == null || match.from() < best.from())) {
        best = match;
      }
    }
    if (best != null && WholeWords.hold(sentence, best)) {
      return null; // "tự do"
    }
    boolean named =
        quantity != null && (best == null || quantity.from() <= best.from())
            || best != null && best.entry().role() == Role.WHOLE_WORD && WholeWords.isNoun(best);
    return named ? null : best;
  }

  private boolean isHardStop(int token) {
    return hasCode(token, "hard") && WholeWords.around(sentence, token) == null
        || sentence.match(token, Role.RELATIVE) != null
        || sentence.matches(token, Role.GRAMMAR, "passive")
        || sentence.matches(token, Role.GRAMMAR, "is")
        || taken.byDate(token);
  }

  private boolean hasCode(int token, String code) {
    return sentence.matches(token, Role.BOUNDARY, code);
  }

  private boolean isStop(int token) {
    if (joinsName(token) || WholeWords.isNoun(sentence, token)) {
      return false;
    }
    return sentence.is(token, TokenType.SIGN)
        || sentence.match(token, Role.COMPARISON) != null
        || sentence.match(token, Role.BOUNDARY) != null
        || endsAdverb(token)
        || sentence.match(token, Role.LINK) != null
        || isTaken(token);
  }

  /** Whether the last of several words that bound phrases stands there: "thậm chí", "cho biết". */
  private boolean endsAdverb(int token) {
    PhraseMatch words = sentence.matchBefore(token + 1, Role.BOUNDARY);
    return words != null && words.entry().code().isEmpty();
  }

  /** "P&G", "VN-Index": a sign with no space around it. */
  private boolean joinsName(int token) {
    boolean joins = sentence.isSign(token, '-') || sentence.isSign(token, '&');
    return joins && sentence.isGlued(token) && sentence.isGlued(token + 1);
  }

  private boolean isTaken(int token) {
    return taken.byFigure(token) || taken.byDate(token);
  }
}
