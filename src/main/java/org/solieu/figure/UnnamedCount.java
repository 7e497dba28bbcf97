package org.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/** Tells which numbers count something though no noun stands behind them. */
final class UnnamedCount {
  static final String RULE = "count-unnamed";

  private static final int REACH = 14; // tokens between "số …" and its number
  private static final int MEASURE_REACH = 100; // tokens in which another amount may be told

  private static final int EACH_REACH = 5; // tokens from "mỗi năm" to its number
  private static final String SIGNS = ".,;!?\")";
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final RoleSet BEHIND_ALL =
      RoleSet.of(Role.STATUS, Role.LINK, Role.BOUNDARY, Role.CHANGE);
  private static final RoleSet TOTAL = RoleSet.of(Role.TOTAL);
  private static final RoleSet MEASURED = RoleSet.of(Role.QUANTITY, Role.MONEY_CUE, Role.CURRENCY);

  private UnnamedCount() {}

  /** The frame of a number that counts; null where it does not. */
  static @Nullable Frame read(Scene scene, Numeral numeral) {
    Sentence sentence = scene.sentence();
    if (numeral.shape() == Numeral.Shape.ONE) {
      return null;
    }
    boolean harmed = sentence.matches(numeral.to(), Role.GRAMMAR, "harmed");
    boolean compared = sentence.matches(numeral.to(), Role.COMPARISON);
    boolean all =
        isAll(sentence, numeral)
            || isPart(sentence, numeral)
            || isMore(scene, numeral)
            || isSome(scene, numeral)
            || opensEquation(sentence, numeral);
    if (!harmed && !compared && !all && !sentence.mayHold(TOTAL)) {
      return null;
    }
    Frame frame = Frame.around(sentence, numeral, numeral.to());
    if (all || harmed && isJoined(sentence, frame.from() - 1)) {
      return frame;
    }
    boolean other =
        UnitWords.follow(sentence, numeral.to()) || CalendarDate.year(sentence, numeral.from()) > 0;
    return !other && isLed(sentence, numeral, frame.from(), compared) ? frame : null;
  }

  /** "2.000 người chết và 1.000 mất tích": how many more came to harm. */
  private static boolean isJoined(Sentence sentence, int before) {
    return sentence.isSign(before, ',')
        || sentence.matches(before, Role.GRAMMAR, "and")
        || sentence.matches(before, Role.GRAMMAR, "has")
        || sentence.matches(before, Role.BOUNDARY, "clause");
  }

  /**
   * "cả 2 đang học lớp 9", "cả hai từng vô địch": two that are known, before a word that is no
   * noun. In words only two: "cả ba" may be father.
   */
  private static boolean isAll(Sentence sentence, Numeral numeral) {
    int next = numeral.to();
    boolean two = numeral.shape() == Numeral.Shape.WORDS && numeral.value().compareTo(TWO) == 0;
    return sentence.matches(numeral.from() - 1, Role.GRAMMAR, "all")
        && (two || numeral.isPlainBetween(2, 9))
        && (next == sentence.size()
            || sentence.matches(next, BEHIND_ALL)
            || sentence.matches(next, Role.GRAMMAR, "adverb")
            || SIGNS.indexOf(sentence.sign(next)) >= 0);
  }

  /** "hai trong số đó", "2 trong số những kỹ sư giỏi nhất": some of what is told. */
  private static boolean isPart(Sentence sentence, Numeral numeral) {
    PhraseMatch of = sentence.match(numeral.to(), Role.PART_OF);
    return of != null
        && of.entry().code().equals("of-total")
        && (sentence.matches(of.to(), Role.DETERMINER)
            || sentence.matches(of.to(), Role.GRAMMAR, "pointing"));
  }

  /** "7 triệu tài khoản bị lộ, riêng Lào có 1,7 triệu": so many of what was counted before. */
  private static boolean isMore(Scene scene, Numeral numeral) {
    Sentence sentence = scene.sentence();
    int next = numeral.to();
    boolean ends = next == sentence.size() || SIGNS.indexOf(sentence.sign(next)) >= 0;
    if (!numeral.isScaled() || !ends || isEach(sentence, numeral.from())) {
      return false;
    }
    int before = Frame.around(sentence, numeral, numeral.to()).from();
    boolean led =
        sentence.matches(before - 1, Role.GRAMMAR, "has")
            || sentence.matchesBefore(before, Role.LEVEL);
    if (!led || isMeasured(sentence, numeral.from())) {
      return false;
    }
    for (Numeral other : scene.numerals()) {
      if (other.from() >= numeral.from()) {
        return false;
      }
      if (other.isScaled() && sentence.matches(other.to(), Role.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** "bắt 5 người, 2 đang bỏ trốn", but "phút 12 và 30 đã": some of what is counted before. */
  private static boolean isSome(Scene scene, Numeral numeral) {
    Sentence sentence = scene.sentence();
    int before = numeral.from() - 1;
    boolean apart =
        sentence.isSign(before, ',')
            || sentence.matches(before, Role.GRAMMAR, "and")
            || sentence.matchesBefore(numeral.from(), Role.BOUNDARY, "clause"); // "trong đó"
    if (!apart
        || !numeral.isPlain()
        || sentence.is(before - 1, TokenType.NUMBER)
        || sentence.is(before - 1, TokenType.CODE) // "tòa CT1 và 2 đã hoàn thiện"
        || !isPredicate(sentence, numeral.to())) {
      return false;
    }
    for (Numeral other : scene.numerals()) {
      if (other.from() >= numeral.from()) {
        return false;
      }
      if (other.value().compareTo(numeral.value()) > 0
          && sentence.matches(other.to(), UnitWords.COUNTED)) {
        return true;
      }
    }
    return false;
  }

  /** "30.000 là số phòng khám của cả nước": what is counted stands behind. */
  private static boolean opensEquation(Sentence sentence, Numeral numeral) {
    int next = numeral.to() + 1;
    PhraseMatch total =
        sentence.matches(numeral.to(), Role.GRAMMAR, "is")
            ? sentence.match(next, Role.TOTAL)
            : null;
    return total != null
        && numeral.from() == 0
        && numeral.value().scale() <= 0
        && numeral.value().compareTo(HUNDRED) >= 0 // but "13 là số người ta kiêng"
        && CalendarDate.year(sentence, numeral.from()) <= 0
        && sentence.matches(total.to(), UnitWords.COUNTED);
  }

  /** Whether a word stands there that tells when or whether something is done or suffered. */
  private static boolean isPredicate(Sentence sentence, int at) {
    return sentence.matches(at, Role.STATUS)
        || sentence.matches(at, Role.GRAMMAR, "suffers")
        || sentence.matches(at, Role.GRAMMAR, "passive")
        || sentence.matches(at, Role.GRAMMAR, "aspect");
  }

  /** "nuôi 2 nghìn con gà, mỗi năm có 500 triệu": more likely money. */
  private static boolean isEach(Sentence sentence, int at) {
    for (int i = at - 1; i > at - EACH_REACH; i--) {
      if (sentence.matches(i, Role.EACH)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb leads to a number from what is counted: "số ghế còn trống là 1.420". */
  private static boolean isLed(Sentence sentence, Numeral numeral, int before, boolean compared) {
    boolean change = sentence.matchesBefore(before, Role.CHANGE);
    if (!change && !sentence.matchesBefore(before, Role.LINK)) {
      return false;
    }
    if (change && compared && numeral.value().scale() <= 0 && !isMeasured(sentence, before)) {
      return true; // "3.000 sinh viên, tăng 200 so với năm trước"
    }
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      if (sentence.is(i, TokenType.SIGN)) {
        return false;
      }
      PhraseMatch total = sentence.match(i, Role.TOTAL);
      if (total != null && opensPhrase(sentence, i)) {
        return !MoneyRule.isTotalOfMoney(sentence, total, numeral); // "số tiền bị mất là 100 triệu"
      }
    }
    return false;
  }

  /** Whether the sentence measures or pays something before a token. */
  private static boolean isMeasured(Sentence sentence, int at) {
    for (int i = Math.max(0, at - MEASURE_REACH); i < at; i++) {
      if (sentence.matches(i, MEASURED) && !isTotal(sentence, i) && !isCounted(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTotal(Sentence sentence, int at) {
    return sentence.matches(at, Role.TOTAL)
        && !sentence.matches(at, Role.MONEY_CUE)
        && !sentence.matches(at, Role.CURRENCY);
  }

  /** "tuyển 1.800 chỉ tiêu, giảm 200 so với năm ngoái": a noun of quantity that is counted. */
  private static boolean isCounted(Sentence sentence, int at) {
    return sentence.matches(at, Role.NOUN)
        && sentence.is(at - 1, TokenType.NUMBER)
        && !sentence.matchesBefore(at - 1, Role.CALENDAR);
  }

  /** "số" is also a syllable of many words: it counts only where a phrase begins. */
  private static boolean opensPhrase(Sentence sentence, int token) {
    PhraseMatch longer = sentence.matchBefore(token + 1, Role.QUANTITY);
    if (longer != null && longer.from() < token) {
      return false; // "chỉ số"
    }
    return token == 0
        || sentence.is(token - 1, TokenType.SIGN)
        || sentence.matches(token - 1, Role.BOUNDARY)
        || sentence.matches(token - 1, Role.LINK);
  }
}
