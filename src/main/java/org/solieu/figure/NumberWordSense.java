package org.solieu.figure;

import java.math.BigDecimal;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Tells number words from names and from the other meanings of ba, năm, không. */
final class NumberWordSense {
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal SIX = BigDecimal.valueOf(6);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What stands before "năm" the year: "12 năm", "mỗi năm", "mười năm", "những năm". */
  private static final RoleSet BEFORE_YEARS =
      RoleSet.of(
          Role.TEN, Role.TENS, Role.SCALE, Role.EACH, Role.DETERMINER, Role.DIGIT, Role.INDEFINITE);

  /** What stands behind "năm" the number, or a digit in words. */
  private static final RoleSet QUANTIFIED =
      RoleSet.of(
          Role.SCALE,
          Role.TIMES,
          Role.MEASURE,
          Role.CURRENCY,
          Role.PERCENT,
          Role.CLASSIFIER,
          Role.NOUN,
          Role.TIME);

  private NumberWordSense() {}

  /**
   * Whether a word can begin a number here: names and the many other meanings of ba, năm, không are
   * left out.
   */
  static boolean isNumber(Sentence sentence, int at) {
    PhraseMatch digit = sentence.match(at, Role.DIGIT);
    boolean ranked = sentence.matchesBefore(at, Role.RANK_MARK);
    if (ranked
        && (digit != null
            || sentence.matches(at, Role.LATE_DIGIT)
            || sentence.matches(at, Role.FIRST))) {
      return true;
    }
    if (digit == null && !sentence.matches(at, Role.TEN)) {
      return false;
    }
    boolean opens =
        at == 0 || sentence.is(at - 1, TokenType.SIGN) || sentence.is(at - 1, TokenType.NUMBER);
    boolean name =
        sentence.has(at, TokenMarkAttribute.CAPITAL)
            && !sentence.has(at, TokenMarkAttribute.ALL_CAPITALS)
            && (!opens || sentence.has(at + 1, TokenMarkAttribute.CAPITAL));
    if (name) {
      return false;
    }
    if (digit != null && BigDecimal.ZERO.equals(digit.entry().factor())) {
      PhraseMatch scale = sentence.match(at + 1, Role.SCALE);
      return scale != null && at > 0 && sentence.matches(at - 1, Role.SCALE);
    }
    if (sentence.matches(at, Role.CALENDAR)) { // năm: five or year
      return isFive(sentence, at);
    }
    return true;
  }

  private static boolean isFive(Sentence sentence, int at) {
    if (sentence.matches(at + 1, Role.TENS) || isHundred(sentence, at + 1)) {
      return !sentence.is(at - 1, TokenType.NUMBER);
    }
    boolean afterNumber =
        sentence.is(at - 1, TokenType.NUMBER) || sentence.matches(at - 1, BEFORE_YEARS);
    PhraseMatch next = sentence.isSign(at + 1, ',') ? sentence.match(at + 2, Role.DIGIT) : null;
    PhraseMatch upTo = // "năm đến bảy người", but "cuối năm đến sáu tháng sau"
        sentence.is(at + 1, TokenType.WORD) && sentence.matches(at + 1, Role.RANGE)
            ? sentence.match(at + 2, Role.DIGIT)
            : null;
    boolean range =
        upTo != null
            && sentence.isSyllable(at + 2)
            && FIVE.compareTo(upTo.entry().factor()) < 0
            && !sentence.matchesBefore(at, Role.GRAMMAR, "year-part")
            && sentence.matches(upTo.to(), QUANTIFIED);
    boolean six = // "năm, sáu người"
        next != null
            && SIX.equals(next.entry().factor())
            && sentence.isSyllable(at + 2)
            && !sentence.matchesBefore(at, Role.GRAMMAR, "year-part"); // "cuối năm, sáu người"
    boolean quantified =
        six
            || range
            || sentence.matches(at + 1, QUANTIFIED)
            || sentence.matches(at + 1, Role.DIGIT) && !sentence.is(at + 1, TokenType.NUMBER);
    boolean idiom = sentence.matches(at, Role.IDIOM) && !sentence.matchesBefore(at, Role.LASTING);
    return !afterNumber && quantified && !idiom;
  }

  /** Whether trăm stands at a token. */
  static boolean isHundred(Sentence sentence, int at) {
    PhraseMatch scale = sentence.match(at, Role.SCALE);
    return scale != null && HUNDRED.equals(scale.entry().factor());
  }
}
