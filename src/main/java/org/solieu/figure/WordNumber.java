package org.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * A whole number below a thousand in words, as "hai trăm linh năm", "mười lăm", "ba mươi mốt".
 *
 * @param to the token after its last
 * @param value the number
 * @param andSome whether "mấy" follows: ten and some
 */
record WordNumber(int to, int value, boolean andSome) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Reads the longest number word from a token on; null where none begins there. */
  static @Nullable WordNumber read(Sentence sentence, int from) {
    int digit = digit(sentence, from);
    if (digit >= 0 && isHundred(sentence, from + 1)) {
      int to = from + 2;
      if (sentence.matches(to, Role.JOINER) && lastDigit(sentence, to + 1) >= 0) {
        return new WordNumber(to + 2, digit * 100 + lastDigit(sentence, to + 1), false);
      }
      WordNumber tens = tens(sentence, to);
      if (tens != null && tens.value >= 10) {
        return new WordNumber(tens.to, digit * 100 + tens.value, tens.andSome);
      }
      return new WordNumber(to, digit * 100, false);
    }
    return tens(sentence, from);
  }

  /** The same behind "thứ", "hạng": there nhất is 1, nhì 2 and tư 4. */
  static @Nullable WordNumber readRank(Sentence sentence, int from) {
    PhraseMatch first = sentence.match(from, Role.FIRST);
    if (first != null) {
      return new WordNumber(from + 1, factor(first), false);
    }
    WordNumber number = read(sentence, from);
    int late = lateDigit(sentence, from);
    return number == null && late >= 0 ? new WordNumber(from + 1, late, false) : number;
  }

  /**
   * The denominator of a fraction, as in "ba phần tư", "một phần nghìn"; null where none begins.
   */
  static @Nullable WordNumber readDenominator(Sentence sentence, int from) {
    PhraseMatch scale = sentence.match(from, Role.SCALE);
    if (scale != null && scale.entry().factor() != null && scale.to() == from + 1) {
      return new WordNumber(from + 1, scale.entry().factor().intValue(), false);
    }
    WordNumber number = read(sentence, from);
    int late = lateDigit(sentence, from);
    return number == null && late >= 0 ? new WordNumber(from + 1, late, false) : number;
  }

  private static @Nullable WordNumber tens(Sentence sentence, int from) {
    int value;
    int to;
    int digit = digit(sentence, from);
    if (sentence.matches(from, Role.TEN)) {
      value = 10;
      to = from + 1;
    } else if (digit > 0 && sentence.matches(from + 1, Role.TENS)) {
      value = digit * 10;
      to = from + 2;
      if (sentence.matches(from + 1, Role.SCALE)) {
        return new WordNumber(to, value, false); // chục takes no last digit
      }
    } else if (digit > 0 && lateDigit(sentence, from + 1) > 0) {
      return new WordNumber(from + 2, digit * 10 + lateDigit(sentence, from + 1), false);
    } else {
      return digit >= 0 ? new WordNumber(from + 1, digit, false) : null;
    }
    if (sentence.matches(to, Role.AND_SOME)) {
      return new WordNumber(to + 1, value, true);
    }
    int last = lastDigit(sentence, to);
    boolean year = last == 5 && lateDigit(sentence, to) < 0; // mười năm: ten years
    return last > 0 && !year
        ? new WordNumber(to + 1, value + last, false)
        : new WordNumber(to, value, false);
  }

  private static boolean isHundred(Sentence sentence, int token) {
    PhraseMatch match = sentence.match(token, Role.SCALE);
    return match != null && HUNDRED.equals(match.entry().factor());
  }

  private static int lastDigit(Sentence sentence, int token) {
    int late = lateDigit(sentence, token);
    return late >= 0 ? late : digit(sentence, token);
  }

  private static int digit(Sentence sentence, int token) {
    return factor(sentence.match(token, Role.DIGIT));
  }

  private static int lateDigit(Sentence sentence, int token) {
    return factor(sentence.match(token, Role.LATE_DIGIT));
  }

  private static int factor(@Nullable PhraseMatch match) {
    BigDecimal factor = match == null ? null : match.entry().factor();
    return factor == null ? -1 : factor.intValueExact();
  }
}
