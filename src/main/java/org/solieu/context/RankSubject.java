package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds whose place in a ranking is told, or the index that it is a place of. */
final class RankSubject {
  private static final int OWNER_REACH = 8; // tokens behind a rank
  private static final int MEMBER_REACH = 12; // tokens between "là" or "trở thành" and a rank
  private static final int INDEX_REACH = 60; // tokens before its clause

  private RankSubject() {}

  /** Who or what is ranked; null where the sentence names nobody. */
  static @Nullable String of(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause) {
    PhraseMatch area = sentence.match(figure.to(), Role.AREA);
    int about = area == null ? figure.to() : area.to();
    if (isIn(sentence, clause) && isIn(sentence, about)) { // "thứ 9/63 về thuế và 12/63 về điện"
      return phrases.following().wholeBehind(about + 1);
    }
    if (sentence.matches(figure.to(), Role.GRAMMAR, "is")) {
      return phrases.following().wholeBehind(figure.to() + 1);
    }
    boolean of = sentence.matches(figure.to(), Role.GRAMMAR, "of");
    if (of && sentence.has(figure.to() + 1, TokenMarkAttribute.CAPITAL)) {
      return phrases.following().behind(figure.to() + 1);
    }
    int owner = owner(sentence, figure.to());
    if (owner >= 0) {
      return phrases.following().wholeBehind(phrases.withoutTitle(owner, sentence.size()));
    }
    PhraseMatch ranked = sentence.matchBefore(figure.from(), Role.NOUN); // "tay vợt số 1"
    PhraseMatch degree = sentence.matchBefore(figure.from(), Role.GRAMMAR, "degree");
    if (degree != null && (ranked == null || degree.length() > 1)) {
      ranked = sentence.matchBefore(degree.from(), Role.NOUN); // "cổ đông lớn thứ hai"
    }
    PhraseMatch verb = sentence.matchBefore(figure.from(), Role.RANKING);
    boolean inside = // "cổ đông"
        verb != null && ranked != null && ranked.from() < verb.from() && ranked.to() == verb.to();
    String member = member(sentence, phrases, clause, figure.from());
    String name = member != null ? member : apposed(sentence, phrases, figure, clause, ranked);
    if (name != null) {
      return name;
    }
    if (ranked != null && ranked.from() >= clause && (verb == null || inside)) {
      return sentence.text(ranked.from(), ranked.to());
    }
    int begin = beforeRanking(sentence, clause, figure.from());
    if (begin == clause && sentence.isSign(clause - 1, '(')) { // "Hà Nội (thứ tư)"
      return phrases.nearest(phrases.clauseStart(clause - 1), clause - 1);
    }
    if (begin == clause && sentence.isSign(clause - 1, '"')) { // 'lọt vào "Top 5 …"'
      return of(phrases, sentence, clause - 1);
    }
    int to = phrases.skipBack(clause, begin);
    String index = phrases.quantities().of(clause, to);
    if (index != null) {
      return index;
    }
    for (int i = Math.max(0, clause - INDEX_REACH); i < clause; i++) {
      PhraseMatch head = sentence.match(i, Role.QUANTITY);
      if (head != null && head.entry().code().equals("index")) {
        return phrases.quantities().of(i, clause - 1);
      }
    }
    String before = phrases.named(clause, to);
    if (before == null && isIn(sentence, about)) {
      return phrases.following().wholeBehind(about + 1); // "thứ 9/63 về thuế"
    }
    if (before != null) {
      return before;
    }
    if (sentence.matches(clause, Role.GRAMMAR, "from")) { // "Từ vị trí thứ 12, Malaysia đã"
      int next = Clauses.end(sentence, figure.to()) + 1;
      return phrases.opening(next, Clauses.end(sentence, next));
    }
    String later = phrases.others().afterBut(figure.from(), figure.to());
    if (later != null || !sentence.isSign(clause - 1, ',')) {
      return later;
    }
    int end = clause - 1;
    int earlier = phrases.clauseStart(end);
    if (sentence.matches(earlier, Role.GRAMMAR, "according")) {
      if (!sentence.isSign(earlier - 1, ',')) {
        return null; // "theo quy định của giải, ai xếp thứ nhất"
      }
      end = earlier - 1; // "Sao Mai, theo Reuters, đứng thứ ba"
      earlier = phrases.clauseStart(end);
    }
    String measured = // "Lượng rượu tiêu thụ cao nhất khu vực, đứng thứ ba châu Á"
        !sentence.matches(earlier, Role.QUANTITY)
            ? null
            : phrases.quantities().ofClause(earlier, end);
    String described = measured == null ? described(sentence, phrases, earlier) : measured;
    String named = // "Hà Nội, đứng thứ tư"
        described == null ? phrases.named(earlier, end) : described;
    boolean plain = earlier == Clauses.start(sentence, end); // no figure stands there
    return named == null && plain ? phrases.others().owner(clause) : named;
  }

  /** Whether "về" stands at a token, which leads to what a place is in. */
  private static boolean isIn(Sentence sentence, int token) {
    return sentence.matches(token, Role.GRAMMAR, "as-to");
  }

  /**
   * "Lào là thị trường đứng thứ hai", "Nam trở thành tay vợt số một": the name of who is one of
   * what is ranked, or the index that is; null where nothing is named so.
   *
   * @param rank the first token of the rank
   */
  private static @Nullable String member(
      Sentence sentence, NounPhrases phrases, int clause, int rank) {
    for (int i = rank - 1; i > Math.max(clause, rank - MEMBER_REACH); i--) {
      PhraseMatch becomes = sentence.matchBefore(i + 1, Role.GRAMMAR, "becomes");
      if (becomes != null || sentence.matches(i, Role.GRAMMAR, "is")) {
        int end = phrases.skipBack(clause, becomes == null ? i : becomes.from());
        String index = phrases.quantities().of(clause, end);
        return index == null ? named(sentence, phrases, clause, end, becomes != null) : index;
      }
      PhraseMatch title = sentence.match(i, Role.TITLE);
      boolean pronoun = title != null && title.length() == 1; // "lý do là anh đứng thứ hai"
      if (pronoun
          || !sentence.isSyllable(i)
          || sentence.has(i, TokenMarkAttribute.CAPITAL)
          || sentence.matches(i, Role.GRAMMAR, "of")) {
        return null;
      }
    }
    return null;
  }

  /**
   * The name that [clause, to) opens or ends with: "Lào", but not "Lý do", "Trận thua"; null where
   * there is none.
   *
   * @param becomes whether who is named becomes something, which problems and reasons seldom do
   */
  private static @Nullable String named(
      Sentence sentence, NounPhrases phrases, int clause, int to, boolean becomes) {
    if (to == 1 && sentence.isSyllable(0)) { // any word has a capital there
      boolean name = becomes || sentence.matches(0, Role.GRAMMAR, "country");
      return name && !sentence.matches(0, Role.TITLE) ? phrases.before(clause, to) : null;
    }
    boolean opens =
        to - clause > 1
            && sentence.has(clause, TokenMarkAttribute.CAPITAL)
            && sentence.has(clause + 1, TokenMarkAttribute.CAPITAL);
    boolean ends = to > clause && sentence.has(to - 1, TokenMarkAttribute.CAPITAL);
    return opens || ends ? phrases.named(clause, to) : null;
  }

  /**
   * "tay vợt số một thế giới Lê Nam", "Lê Nam, tay vợt số một thế giới, thắng": the name of what is
   * ranked; null where none stands beside it.
   *
   * @param ranked the noun for what is ranked that leads to the rank; null where none does
   */
  private static @Nullable String apposed(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      int clause,
      @Nullable PhraseMatch ranked) {
    if (ranked == null || ranked.from() < clause) {
      return null;
    }
    PhraseMatch area = sentence.match(figure.to(), Role.AREA);
    int next = area == null ? figure.to() : area.to();
    int end = AgedName.nameEnd(sentence, next);
    if (area != null && end - next > 1) {
      return sentence.text(phrases.withoutTitle(next, end), end);
    }
    if (ranked.from() > clause || !sentence.isSign(clause - 1, ',')) {
      return null; // "Lê Nam, chủ tịch ngân hàng lớn thứ ba"
    }
    int to = clause - 1;
    int from = AgedName.nameStart(sentence, to);
    boolean aside = // "Ông gặp Lê Nam, tay vợt số một thế giới.", but "Ở Hà Nội, tay vợt số một"
        Clauses.opens(sentence, from)
            || (next == sentence.size() || Clauses.isBoundary(sentence, next))
                && !sentence.matches(from - 1, Role.GRAMMAR, "at");
    return aside && isName(sentence, from, to)
        ? sentence.text(phrases.withoutTitle(from, to), to)
        : null;
  }

  /**
   * "Lê Nam, người sáng lập công ty, xếp thứ tư": the name before a clause that only says who that
   * is; null where none stands there.
   *
   * @param clause where that clause begins
   */
  private static @Nullable String described(Sentence sentence, NounPhrases phrases, int clause) {
    boolean aside =
        sentence.isSign(clause - 1, ',')
            && sentence.matches(clause, Role.NOUN)
            && !sentence.has(clause, TokenMarkAttribute.CAPITAL);
    if (!aside) {
      return null;
    }
    int to = clause - 1;
    int from = phrases.withoutTitle(phrases.clauseStart(to), to);
    int end = AgedName.nameEnd(sentence, from);
    boolean whole = end == to || sentence.matches(end, Role.GRAMMAR, "of"); // "Lê Nam của Lào"
    return whole && isName(sentence, from, end) ? sentence.text(from, end) : null;
  }

  /** Whether capitals are a name, and not the first word of a sentence: "Nay", "Theo Reuters". */
  private static boolean isName(Sentence sentence, int from, int to) {
    PhraseMatch country = sentence.match(from, Role.GRAMMAR, "country");
    if (country != null && country.to() == to) {
      return true;
    }
    boolean word = // any has a capital there
        from == 0
            && sentence.hasMatches(0)
            && !sentence.matches(0, Role.NOUN)
            && !sentence.matches(0, Role.GRAMMAR, "surname");
    return to > from && !word && (to - from > 1 || !sentence.isSyllable(from));
  }

  /** Who is ranked before a place at which the words of a rank stand in quotes. */
  private static @Nullable String of(NounPhrases phrases, Sentence sentence, int quote) {
    int clause = phrases.clauseStart(quote);
    int begin = beforeRanking(sentence, clause, quote);
    return phrases.named(clause, phrases.skipBack(clause, begin));
  }

  /** Where the name begins behind "vị trí thứ ba … thuộc về"; -1 without one. */
  private static int owner(Sentence sentence, int at) {
    for (int i = at; i < at + OWNER_REACH && !sentence.is(i, TokenType.SIGN); i++) {
      if (sentence.matches(i, Role.GRAMMAR, "belongs")) {
        return i + 2;
      }
    }
    return -1;
  }

  /** The list that "với" joins to a rank, behind a verb of ranking; null where there is none. */
  private static @Nullable PhraseMatch list(Sentence sentence, int at) {
    PhraseMatch list =
        sentence.matches(at - 1, Role.GRAMMAR, "with")
            ? sentence.matchBefore(at - 1, Role.GRAMMAR, "ranking-list")
            : null;
    return list != null && sentence.matchesBefore(list.from(), Role.RANKING) ? list : null;
  }

  /** The place before "xếp", "đứng", "vị trí" and the like that lead to a rank. */
  private static int beforeRanking(Sentence sentence, int clause, int figure) {
    int to = figure;
    while (to > clause) {
      PhraseMatch verb = sentence.matchBefore(to, Role.RANKING);
      PhraseMatch mark = verb == null ? sentence.matchBefore(to, Role.RANK_MARK) : verb;
      if (mark == null) {
        mark = list(sentence, to); // "lọt vào danh sách với vị trí thứ 60"
      }
      PhraseMatch noun = sentence.matchBefore(to, Role.NOUN);
      boolean part = // "cổ đông lớn thứ hai"
          mark != null && noun != null && noun.from() < mark.from();
      if (mark == null || mark.from() < clause || part) {
        break;
      }
      to = mark.from();
    }
    return to;
  }
}
