package org.solieu.figure;

import java.math.BigDecimal;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Tells number words from names and from the other meanings of ba, năm, không. */
final class NumberWordSense {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private NumberWordSense() {}

  /**
   * Whether a word can begin a number here: names and the many other meanings of ba, năm, không are
   * left out.
   */
  static boolean isNumber(Sentence sentence, int at) {
    PhraseMatch digit = sentence.match(at, Role.DIGIT);
    boolean ranked = sentence.matchBefore(at, Role.RANK_MARK) != null;
    if (ranked
        && (digit != null
            || sentence.match(at, Role.LATE_DIGIT) != null
            || sentence.match(at, Role.FIRST) != null)) {
      return true;
    }
    if (digit == null && sentence.match(at, Role.TEN) == null) {
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
      return scale != null && at > 0 && sentence.match(at - 1, Role.SCALE) != null;
    }
    if (sentence.match(at, Role.CALENDAR) != null) { // năm: five or year
      return isFive(sentence, at);
    }
    return true;
  }

  private static boolean isFive(Sentence sentence, int at) {
    if (sentence.match(at + 1, Role.TENS) != null || isHundred(sentence, at + 1)) {
      return !sentence.is(at - 1, TokenType.NUMBER);
    }
    boolean afterNumber =
        sentence.is(at - 1, TokenType.NUMBER)
            || sentence.match(at - 1, Role.TEN) != null
            || sentence.match(at - 1, Role.TENS) != null
            || sentence.match(at - 1, Role.SCALE) != null
            || sentence.match(at - 1, Role.EACH) != null
            || sentence.match(at - 1, Role.DETERMINER) != null
            || sentence.match(at - 1, Role.DIGIT) != null
            || sentence.match(at - 1, Role.INDEFINITE) != null;
    boolean quantified =
        sentence.match(at + 1, Role.SCALE) != null
            || sentence.match(at + 1, Role.TIMES) != null
            || sentence.match(at + 1, Role.MEASURE) != null
            || sentence.match(at + 1, Role.CURRENCY) != null
            || sentence.match(at + 1, Role.PERCENT) != null
            || sentence.match(at + 1, Role.CLASSIFIER) != null
            || sentence.match(at + 1, Role.NOUN) != null
            || sentence.match(at + 1, Role.TIME) != null
            || sentence.match(at + 1, Role.DIGIT) != null && !sentence.is(at + 1, TokenType.NUMBER);
    boolean idiom =
        sentence.match(at, Role.IDIOM) != null && sentence.matchBefore(at, Role.LASTING) == null;
    return !afterNumber && quantified && !idiom;
  }

  /** Whether trăm stands at a token. */
  static boolean isHundred(Sentence sentence, int at) {
    PhraseMatch scale = sentence.match(at, Role.SCALE);
    return scale != null && HUNDRED.equals(scale.entry().factor());
  }
}
