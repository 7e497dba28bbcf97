package org.solieu.figure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * "gần 400 tỷ đồng", "$5 triệu", "VND4,927 billion", "500k", and "chi 400 tỷ" where the words are
 * of money.
 */
final class MoneyRule implements Rule {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
  private static final String DONG = "VND";
  private static final int REACH =
      12; // tokens around a bare sum that are searched for words of money

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch after = sentence.match(numeral.to(), Role.CURRENCY);
    if (after != null) {
      UnitRange range = UnitRange.read(scene, numeral, after, Role.CURRENCY);
      Frame frame = Frame.around(sentence, range.numeral(), range.to());
      readings.accept(frame.reading("money", 1.2, Kind.MONEY, after.entry().code()));
      return;
    }
    PhraseMatch before = currencyBefore(sentence, numeral);
    if (before != null) {
      Frame frame = Frame.around(sentence, numeral, before.from(), numeral.to());
      readings.accept(frame.reading("money-code-first", 1.1, Kind.MONEY, before.entry().code()));
      return;
    }
    if (isBareSum(sentence, numeral)) {
      Frame frame = Frame.around(sentence, numeral, numeral.to());
      readings.accept(
          frame.reading("money-bare-sum", 0.8, Kind.MONEY, currencyNear(sentence, numeral)));
    }
  }

  /** "gói cước 10.000/tháng": a price whose currency goes without saying. */
  private static boolean isTariff(Sentence sentence, Numeral numeral) {
    boolean grouped = numeral.shape() == Numeral.Shape.DIGITS && numeral.value().scale() <= 0;
    if (!grouped
        || !sentence.isSign(numeral.to(), '/')
        || Rate.after(sentence, numeral.to()) == null) {
      return false;
    }
    int before = Frame.around(sentence, numeral, numeral.to()).from();
    return sentence.matchesBefore(before, Role.MONEY_CUE);
  }

  private static boolean isOfPeople(Sentence sentence, Numeral numeral) {
    for (int i = Math.max(0, numeral.from() - REACH); i < numeral.from(); i++) {
      PhraseMatch total = sentence.match(i, Role.TOTAL);
      if (total != null && !isTotalOfMoney(sentence, total, numeral)) {
        return true; // "dân số đạt 1,4 tỷ"
      }
    }
    return false;
  }

  /**
   * "số tiền", "số nợ là 300 tỷ", "tổng số vốn": what is totalled is money; "số giao dịch là 3
   * triệu" counts.
   */
  static boolean isTotalOfMoney(Sentence sentence, PhraseMatch total, Numeral numeral) {
    if (sentence.matches(total.from(), Role.MONEY_CUE)) {
      return true;
    }
    boolean counted = sentence.matches(total.to(), Role.NOUN);
    return sentence.matches(total.to(), Role.MONEY_CUE)
        && numeral.scale().compareTo(counted ? BILLION : MILLION) >= 0;
  }

  /** The currency in which the same sentence tells another sum nearby; đồng where it tells none. */
  private static String currencyNear(Sentence sentence, Numeral numeral) {
    for (int reach = 1; reach <= REACH; reach++) {
      for (int i : new int[] {numeral.to() + reach, numeral.from() - reach}) {
        PhraseMatch currency = i >= 0 ? sentence.match(i, Role.CURRENCY) : null;
        if (currency != null && sentence.matches(i - 1, Role.SCALE)) {
          return currency.entry().code();
        }
      }
    }
    return DONG;
  }

  private static @Nullable PhraseMatch currencyBefore(Sentence sentence, Numeral numeral) {
    PhraseMatch before = sentence.matchBefore(numeral.from(), Role.CURRENCY);
    if (before == null || numeral.isWords()) {
      return null;
    }
    String term = sentence.term(before.to() - 1);
    boolean code =
        term.length() == 1 && !Character.isLetter(term.charAt(0))
            || term.equals(before.entry().code());
    return code ? before : null;
  }

  /** "5.000 tỷ trái phiếu", "hàng trăm triệu tiền đất": what only money is counted in. */
  static boolean isSum(Sentence sentence, Numeral numeral) {
    return numeral.scale().compareTo(MILLION) >= 0
        && sentence.matches(numeral.to(), Role.GRAMMAR, "sum");
  }

  /** "99k", "1.2tr": prices in the manner of the street. */
  private static boolean isColloquial(Sentence sentence, Numeral numeral) {
    int last = numeral.to() - 1;
    return last > numeral.from()
        && sentence.isGlued(last)
        && sentence.length(last) <= 2
        && numeral.isScaled();
  }

  /** A sum in thousands or more with no unit, in a sentence about money. */
  private boolean isBareSum(Sentence sentence, Numeral numeral) {
    if (isColloquial(sentence, numeral)) {
      return CountedNoun.read(sentence, numeral.to()) == null;
    }
    if (isSum(sentence, numeral) || isTariff(sentence, numeral)) {
      return true;
    }
    if (numeral.scale().compareTo(THOUSAND) < 0
        || CountedNoun.read(sentence, numeral.to()) != null) {
      return false;
    }
    int next = numeral.to();
    if (UnitWords.mayBeNoun(sentence, next) || UnitWords.follow(sentence, next)) {
      return false;
    }
    if (numeral.scale().compareTo(BILLION) >= 0) {
      return !isOfPeople(sentence, numeral); // "dưới 200 tỷ."
    }
    int last = Math.min(sentence.size(), numeral.to() + REACH / 2);
    for (int i = Math.max(0, numeral.from() - REACH); i < last; i++) {
      if (sentence.matches(i, Role.MONEY_CUE) || sentence.matches(i, Role.CURRENCY)) {
        return true;
      }
    }
    return false;
  }
}
