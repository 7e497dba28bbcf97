package org.solieu.figure;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * The denominator of a rate.
 *
 * @param to the token after its last
 * @param text the denominator as records have it
 * @param isQuoted whether it is written with the unit, as "/tháng", and belongs to the quote
 */
record Rate(int to, String text, boolean isQuoted) {
  private static final int REACH = 14; // tokens that are looked back over
  private static final int FAR = 9; // tokens between a count and the time that ends its clause
  private static final int NEAR = 4; // tokens of a count with its noun
  private static final int NOUN = 3; // tokens of a noun between a unit and its rate
  private static final RoleSet EACH = RoleSet.of(Role.EACH);
  private static final RoleSet UNITS =
      RoleSet.of(
          Role.CURRENCY,
          Role.MEASURE,
          Role.TIME,
          Role.PERCENT,
          Role.TIMES,
          Role.NOUN,
          Role.CLASSIFIER);
  private static final Role[] DENOMINATORS = {
    Role.MEASURE, Role.TIME, Role.CLASSIFIER, Role.NOUN, Role.TIMES, Role.CURRENCY
  };

  /**
   * A denominator right after a unit: "/tháng", "một kg", "mỗi người"; null where there is none.
   */
  static @Nullable Rate after(Sentence sentence, int at) {
    Rate one = ofOne(sentence, at);
    if (one != null) {
      return one;
    }
    boolean slash = sentence.isSign(at, '/');
    PhraseMatch each = sentence.match(at, Role.EACH);
    if (!slash && (each == null || each.entry().code().equals("calendar"))) {
      return null;
    }
    int begin = slash || each == null ? at + 1 : each.to();
    if (slash && isOne(sentence, begin)) {
      begin++; // "75 triệu đồng/1 bộ"
    }
    Rate known = denominator(sentence, begin);
    if (known != null) {
      return new Rate(known.to(), known.text(), slash);
    }
    boolean word = // but "55 chuyến đi/đến"
        slash && sentence.is(begin, TokenType.WORD) && !sentence.matches(begin, Role.BOUNDARY);
    return word ? new Rate(begin + 1, sentence.term(begin), true) : null;
  }

  private static boolean isOne(Sentence sentence, int at) {
    return sentence.matches(at, Role.GRAMMAR, "one")
        || sentence.isTerm(at, "1")
        || sentence.isTerm(at, "01");
  }

  /** Where the denominators end that follow this one: "/người/năm". */
  int end(Sentence sentence) {
    Rate next = isQuoted && sentence.isSign(to, '/') ? denominator(sentence, to + 1) : null;
    return next == null ? to : next.to();
  }

  /**
   * "25.000 đồng một kg", "6 ngày một tuần": a denominator with "một" right behind a unit; null
   * where there is none. "5 triệu đồng một năm trước" and "một lần" tell none.
   */
  static @Nullable Rate ofOne(Sentence sentence, int at) {
    if (!sentence.matches(at, Role.GRAMMAR, "one") || !sentence.matchesBefore(at, UNITS)) {
      return null;
    }
    Rate rate = denominator(sentence, at + 1);
    boolean span = rate != null && sentence.matches(rate.to(), Role.FROM_NOW);
    return rate == null || span || sentence.matches(at + 1, Role.TIMES) ? null : rate;
  }

  /** "2 tấn bún mỗi ngày", "6 tấn thóc/ha": the same behind a noun; null where there is none. */
  static @Nullable Rate behindNoun(Sentence sentence, int unitEnd) {
    for (int i = unitEnd; i <= unitEnd + NOUN; i++) {
      if (sentence.isSign(i, '/')) {
        Rate rate = i > unitEnd ? denominator(sentence, i + 1) : null;
        boolean unit = sentence.matches(i + 1, Role.MEASURE) || sentence.matches(i + 1, Role.TIME);
        return rate != null && unit ? rate : null;
      }
      PhraseMatch each = sentence.match(i, Role.EACH);
      if (each != null && each.entry().code().equals("calendar")) {
        boolean beside = // "lợi tức hàng năm", but "người tham gia sự kiện hàng năm"
            i == unitEnd || sentence.matchesBefore(i, Role.QUANTITY);
        return beside ? time(sentence, each.to()) : null;
      }
      if (each != null) {
        return denominator(sentence, each.to());
      }
      boolean noun =
          sentence.isSyllable(i)
              && !sentence.matches(i, Role.BOUNDARY)
              && !sentence.matches(i, Role.LINK);
      if (!noun || sentence.has(i, TokenMarkAttribute.LINE_BEFORE)) {
        break;
      }
    }
    return closing(sentence, unitEnd);
  }

  /**
   * "13 triệu người chết vì ung thư mỗi năm": a time that ends the clause; null where none does.
   */
  private static @Nullable Rate closing(Sentence sentence, int unitEnd) {
    if (!sentence.mayHold(EACH)) {
      return null;
    }
    for (int i = unitEnd; i < unitEnd + FAR && sentence.is(i, TokenType.WORD); i++) {
      PhraseMatch each = sentence.match(i, Role.EACH);
      Rate rate =
          each == null || each.entry().code().equals("calendar") ? null : time(sentence, each.to());
      boolean ends =
          rate != null && (rate.to() == sentence.size() || sentence.is(rate.to(), TokenType.SIGN));
      if (ends) {
        return rate;
      }
      if (sentence.matches(i, Role.DIGIT)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Rate time(Sentence sentence, int at) {
    PhraseMatch time = sentence.match(at, Role.TIME);
    return time == null ? null : new Rate(time.to(), sentence.text(time.from(), time.to()), false);
  }

  /**
   * A denominator that the same clause tells before the figure: "mỗi tháng", "hằng năm"; null where
   * there is none.
   */
  static @Nullable String before(Sentence sentence, int figure) {
    if (!sentence.mayHold(EACH) || sentence.matchesBefore(figure, Role.GRAMMAR, "during")) {
      return null; // "thắp đèn mỗi ngày trong 1 tháng"
    }
    boolean item = sentence.isSign(figure - 1, ','); // "mỗi năm có 5 vụ, 3 người chết"
    int comma = -1; // "Mỗi tháng, thành phố có 300 hộ"
    for (int i = figure - 1; i >= Math.max(0, figure - REACH); i--) {
      boolean first = i == figure - 1;
      if (sentence.isSign(i, ',') && !first && comma < 0) {
        comma = i;
      } else if (sentence.is(i, TokenType.SIGN) && !sentence.isSign(i, '"') && !(first && item)) {
        return null;
      }
      if (sentence.matches(i, Role.GRAMMAR, "is")) {
        return null;
      }
      PhraseMatch each = sentence.match(i, Role.EACH);
      if (each != null && each.to() < figure) {
        if (isOfOther(sentence, i)) {
          return null;
        }
        boolean calendar = each.entry().code().equals("calendar");
        Rate time = time(sentence, each.to());
        Rate rate = calendar || item ? time : denominator(sentence, each.to());
        boolean told =
            rate != null
                && rate.to() <= figure
                && (comma < 0 || rate.to() == comma && opens(sentence, i));
        return told && rate != null ? rate.text() : null;
      }
    }
    return null;
  }

  private static boolean opens(Sentence sentence, int token) {
    return token == 0
        || sentence.is(token - 1, TokenType.SIGN) && !sentence.isSign(token - 1, ')')
        || sentence.matchesBefore(token, Role.GRAMMAR, "average");
  }

  /** "300 chuyến bay mỗi ngày đến 21 nơi": the denominator belongs to the number before it. */
  private static boolean isOfOther(Sentence sentence, int each) {
    for (int i = each - 1; i >= Math.max(0, each - NEAR); i--) {
      if (sentence.matches(i, Role.BOUNDARY) || sentence.is(i, TokenType.SIGN)) {
        return false;
      }
      if (sentence.is(i, TokenType.NUMBER) || sentence.matches(i, Role.DIGIT)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Rate denominator(Sentence sentence, int at) {
    for (PhraseMatch match : sentence.phrases(at)) {
      for (Role role : DENOMINATORS) {
        if (match.entry().role() == role) {
          String words = sentence.text(at, match.to());
          boolean symbol = match.entry().code().length() == words.length();
          String text = role == Role.MEASURE && symbol ? match.entry().code() : words;
          return new Rate(match.to(), text, false);
        }
      }
    }
    return null;
  }
}
