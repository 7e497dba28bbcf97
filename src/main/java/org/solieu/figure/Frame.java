package org.solieu.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * What stands around a number and its unit and belongs to the quote: modifier, "từ" of a range,
 * "trở lên", the denominator of a rate.
 *
 * @param from the first token of the quote
 * @param to the token after its last
 * @param numeral the number
 * @param modifier bound or blur, otherwise null
 * @param per denominator, otherwise null
 */
record Frame(int from, int to, Numeral numeral, @Nullable Modifier modifier, @Nullable String per) {
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** The frame of a number whose unit ends before token {@code unitEnd}. */
  static Frame around(Sentence sentence, Numeral numeral, int unitEnd) {
    return around(sentence, numeral, numeral.from(), unitEnd);
  }

  /** The same of a count: "trên 2 xe máy" and "ngoài 3 người" are no more than two or three. */
  static Frame ofCount(Sentence sentence, Numeral numeral, int unitEnd) {
    Frame frame = around(sentence, numeral, unitEnd);
    PhraseMatch word = sentence.match(frame.from(), Role.MODIFIER);
    boolean place =
        word != null
            && word.to() == numeral.from()
            && word.entry().needs().contains("tens")
            && numeral.value().compareTo(TEN) < 0;
    return place ? new Frame(numeral.from(), frame.to(), numeral, null, frame.per()) : frame;
  }

  /**
   * The same, where a sign such as $ or "thứ" stands before the number from token {@code begin} on.
   */
  static Frame around(Sentence sentence, Numeral numeral, int begin, int unitEnd) {
    int from = begin;
    int to = unitEnd;
    Modifier modifier = numeral.modifier();
    PhraseMatch before = modifier(sentence, begin);
    if (before != null
        && before.entry().code().equals("none")
        && !isCompared(sentence, before, unitEnd)) {
      before =
          sentence.match(
              begin - 1, Role.MODIFIER); // "kéo dài hơn một giờ": only hơn belongs to the number
    }
    if (before != null
        && before.entry().needs().contains("absolute")
        && sentence.matches(unitEnd, Role.COMPARISON)) {
      before = null; // "thấp hơn 55% so với"
    }
    if (before != null && before.entry().code().equals("preposition")) {
      before = null;
    }
    if (modifier == null && before != null && !before.entry().code().equals("none")) {
      modifier = Modifier.valueOf(before.entry().code().toUpperCase(Locale.ROOT));
      from = before.from();
      PhraseMatch outer = sentence.matchBefore(from, Role.MODIFIER); // "khoảng dưới 1%"
      boolean place = // "lan trên khoảng 5 ha"
          outer != null && outer.entry().needs().contains("tens") && modifier == Modifier.ABOUT;
      if (outer != null && !place && !outer.entry().code().equals("none")) {
        from = outer.from();
      }
    }
    if (modifier == null && begin < numeral.from()) { // "gấp hơn 2 lần"
      PhraseMatch inner = sentence.matchBefore(numeral.from(), Role.MODIFIER);
      if (inner != null && inner.from() > begin && !inner.entry().code().equals("none")) {
        modifier = Modifier.valueOf(inner.entry().code().toUpperCase(Locale.ROOT));
      }
    }
    Rate rate = Rate.after(sentence, to);
    if (rate != null && rate.isQuoted()) {
      to = rate.end(sentence);
    }
    PhraseMatch after = sentence.match(to, Role.MODIFIER_AFTER);
    boolean returns = // "5.000 hộ trở lại làng": but "từ 5 ha trở lại"
        after != null && after.entry().needs().contains("last") && sentence.isSyllable(after.to());
    after = returns ? null : after;
    if (after != null) {
      modifier = Modifier.valueOf(after.entry().code().toUpperCase(Locale.ROOT));
      to = after.to();
    }
    boolean worded = numeral.isRange() && !hasDash(sentence, numeral) || after != null;
    if (worded && isFrom(sentence, from - 1)) {
      from--;
    }
    String per = per(sentence, rate, numeral, from, unitEnd);
    return new Frame(from, to, numeral, modifier, per);
  }

  /** The longest modifier that ends before a token; of "tốc độ khoảng 15 km/h" only "khoảng". */
  private static @Nullable PhraseMatch modifier(Sentence sentence, int token) {
    PhraseMatch modifier = sentence.matchBefore(token, Role.MODIFIER);
    if (modifier == null || modifier.length() == 1) {
      return modifier;
    }
    PhraseMatch quantity = sentence.matchBefore(modifier.from() + 1, Role.QUANTITY);
    return quantity != null && quantity.length() > 1
        ? sentence.match(modifier.from() + 1, Role.MODIFIER)
        : modifier;
  }

  private static @Nullable String per(
      Sentence sentence, @Nullable Rate after, Numeral numeral, int from, int unitEnd) {
    Rate rate =
        after == null && unitEnd > numeral.to() ? Rate.behindNoun(sentence, unitEnd) : after;
    return rate != null ? rate.text() : Rate.before(sentence, from);
  }

  /** A reading of this frame. */
  FigureReading reading(String rule, double strength, Kind kind, @Nullable String unit) {
    return reading(rule, strength, kind, numeral.value(), numeral.max(), null, unit);
  }

  /** A reading of this frame with numbers of its own. */
  FigureReading reading(
      String rule,
      double strength,
      Kind kind,
      BigDecimal value,
      @Nullable BigDecimal max,
      @Nullable BigDecimal base,
      @Nullable String unit) {
    return new FigureReading(
        from, to, rule, strength, kind, numeral.from(), value, max, base, unit, per, modifier);
  }

  /** Whether a comparative before the figure compares: with "so với" behind it, or a percentage. */
  private static boolean isCompared(Sentence sentence, PhraseMatch comparative, int unitEnd) {
    boolean opens = // "11.500 chiếc (cao hơn 7.500 chiếc)"
        comparative.length() > 1
            && (sentence.isSign(comparative.from() - 1, '(')
                || sentence.isSign(comparative.from() - 1, ','));
    if (opens) {
      return true;
    }
    if (sentence.matchesBefore(unitEnd, Role.PERCENT)) {
      return true;
    }
    for (int i = unitEnd; i < Math.min(sentence.size(), unitEnd + 6); i++) {
      if (sentence.matches(i, Role.COMPARISON)) {
        return true;
      }
    }
    return sentence.matches(0, Role.COMPARISON); // "So với hôm qua, vàng đắt hơn 3 triệu"
  }

  private static boolean isFrom(Sentence sentence, int token) {
    return sentence.matches(token, Role.GRAMMAR, "from");
  }

  private static boolean hasDash(Sentence sentence, Numeral numeral) {
    for (int i = numeral.from(); i < numeral.to(); i++) {
      if (sentence.isSign(i, '-') || sentence.isSign(i, ',')) {
        return true;
      }
    }
    return numeral.isWords()
        && !sentence.matches(numeral.from() + 1, Role.RANGE)
        && numeral.to() - numeral.from() == 2;
  }
}
