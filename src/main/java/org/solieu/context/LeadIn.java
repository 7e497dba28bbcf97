package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds where the verbs, adverbs and modifiers begin that lead from a noun to its figure. */
final class LeadIn {
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

  /** The verbs that lead from a noun to its number. */
  static final RoleSet VERBS = RoleSet.of(Role.LINK, Role.LEVEL, Role.CHANGE);

  private static final RoleSet NAMES = RoleSet.of(Role.NOUN, Role.QUANTITY, Role.MONEY_CUE);

  private final Sentence sentence;
  private final Taken taken;

  LeadIn(Sentence sentence, Taken taken) {
    this.sentence = sentence;
    this.taken = taken;
  }

  /** The place before verbs and modifiers that lead to a figure. */
  int start(int clause, int at) {
    int to = at;
    while (to > clause) {
      if (sentence.isSign(to - 1, ')')) {
        int open = Clauses.opening(sentence, to - 1);
        if (open <= clause) {
          return to;
        }
        to = open;
        continue;
      }
      int adverb = adverbStart(clause, to);
      if (adverb < to) {
        to = adverb;
        continue;
      }
      if (isPassedOver(clause, at, to)) {
        to--;
        continue;
      }
      PhraseMatch word = longestBefore(to);
      if (word == null || word.from() < clause) {
        return withoutAdverbs(clause, to);
      }
      boolean attribute =
          (word.entry().role() == Role.STATUS || word.entry().role() == Role.WHOLE_WORD)
              && sentence.matchesBefore(word.from(), Role.QUANTITY);
      if (attribute) {
        return to; // "kinh phí dự kiến", "tỷ lệ hoàn thành"
      }
      to = word.from();
    }
    return to;
  }

  /** The place before the dates that end right before a place: "xuất khẩu quý IV của tập đoàn". */
  int withoutTimes(int clause, int at) {
    int to = at;
    while (to > clause && taken.byDate(to - 1)) {
      to--;
    }
    return to;
  }

  /**
   * Where an adverb or a verb of motion begins that ends right before a place: "cổ phiếu tiếp tục
   * tăng".
   */
  private int adverbStart(int clause, int to) {
    PhraseMatch moves = // "xe khách chạy 86 km/h"
        sentence.matchBefore(to, Role.GRAMMAR, "moves");
    PhraseMatch adverb = moves == null ? sentence.matchBefore(to, Role.GRAMMAR, "adverb") : moves;
    return adverb != null && adverb.from() > clause && !WholeWords.hold(sentence, adverb)
        ? adverb.from()
        : to;
  }

  /** Whether the word right before a place names nothing, though it is no verb or modifier. */
  private boolean isPassedOver(int clause, int at, int to) {
    boolean more = // "giá vé thêm", but "góp thêm" has no noun
        to - clause > 2 && sentence.matches(to - 1, Role.GRAMMAR, "more");
    boolean in = // "dao động trong khoảng 5%"
        to == at
            && sentence.matches(to, Role.MODIFIER)
            && sentence.matches(to - 1, Role.GRAMMAR, "in");
    boolean degree = // "nhiều gấp đôi"
        to == at
            && sentence.matches(to, Role.GRAMMAR, "fold")
            && sentence.matches(to - 1, Role.GRAMMAR, "degree");
    PhraseMatch comparative = sentence.match(to - 1, Role.MODIFIER); // "vàng đắt hơn 3 triệu"
    boolean adjective =
        comparative != null && comparative.to() > to && comparative.entry().code().equals("none");
    boolean lately = // "giá vàng vừa tăng", but "doanh nghiệp nhỏ và vừa"
        sentence.matches(to, Role.CHANGE)
            && (sentence.matches(to - 1, Role.GRAMMAR, "lately") || isAgain(to - 1))
            && !sentence.matches(to - 2, Role.GRAMMAR, "and");
    return more || in || degree || adjective || lately || taken.byDate(to - 1);
  }

  /** "dữ liệu lại tăng", but "số người học lại tăng": whether "lại" stands right behind a noun. */
  private boolean isAgain(int token) {
    return sentence.matches(token, Role.GRAMMAR, "again")
        && (sentence.matchesBefore(token, NAMES)
            || sentence.matches(token - 1, Role.GRAMMAR, "harmed") // "số người chết lại tăng"
            || !sentence.isSyllable(token - 1)
            || sentence.has(token - 1, TokenMarkAttribute.CAPITAL));
  }

  /**
   * "tăng rất nhanh chóng từ 20%": words between a verb of change and the figure that name nothing.
   */
  private int withoutAdverbs(int clause, int to) {
    for (int i = to - 1; i >= Math.max(clause, to - 4); i--) {
      boolean names = sentence.has(i, TokenMarkAttribute.CAPITAL) || sentence.matches(i, NAMES);
      if (names) {
        return to;
      }
      PhraseMatch change = sentence.match(i, Role.CHANGE);
      if (change != null && !WholeWords.hold(sentence, change)) {
        return start(clause, i);
      }
    }
    return to;
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
}
