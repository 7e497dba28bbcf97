package org.solieu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.record.Modifier;
import org.solieu.text.Openers;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds the numerals of a sentence: digits, words, scale words, ranges. */
final class NumeralReader {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Openers OPENERS =
      Openers.of(Role.DIGIT, Role.TEN, Role.INDEFINITE, Role.HALF_OF, Role.LATE_DIGIT, Role.FIRST)
          .or(TokenType.NUMBER);

  /** The numerals in order; no two overlap. */
  List<Numeral> read(Sentence sentence) {
    int token = sentence.next(0, OPENERS);
    if (token == sentence.size()) {
      return List.of();
    }
    List<Numeral> numerals = new ArrayList<>();
    int free = 0; // the first token that no numeral has
    while (token < sentence.size()) {
      boolean minus = token > free && isMinus(sentence, token - 1);
      Numeral numeral = range(sentence, minus ? token - 1 : token);
      if (numeral != null) {
        numerals.add(numeral);
        free = numeral.to();
      }
      token = sentence.next(Math.max(token + 1, free), OPENERS);
    }
    return numerals;
  }

  private @Nullable Numeral range(Sentence sentence, int from) {
    Numeral low = single(sentence, from);
    if (low == null) {
      return null;
    }
    Numeral pair = uncertainTwo(sentence, low);
    if (pair != null) {
      return pair;
    }
    PhraseMatch between = sentence.match(low.to(), Role.RANGE);
    if (between == null) {
      return low;
    }
    if (low.modifier() != null) {
      return Magnitudes.range(sentence, low, between.to());
    }
    boolean dash = sentence.isSign(low.to(), '-');
    Numeral high = single(sentence, between.to());
    boolean place = // "hơn đội thứ hai tới 4 điểm"
        low.isWords() && sentence.matchesBefore(from, Role.RANK_MARK);
    if (high == null
        || dash && !isDashRange(sentence, low, high)
        || high.modifier() != null
        || place && !high.isWords() && UnitWords.follow(sentence, high.to())) {
      return low;
    }
    boolean both = // "âm 5-10 độ C", but "âm 5 đến 10 độ C", "-5 - 10 độ C"
        dash
            && sentence.matches(from, Role.GRAMMAR, "minus")
            && low.value().negate().compareTo(high.value()) < 0;
    return both
        ? low.withRange(high.to(), high.value().negate(), low.value(), high.scale())
        : joined(low, high);
  }

  private static boolean isDashRange(Sentence sentence, Numeral low, Numeral high) {
    boolean chained = sentence.isSign(low.from() - 1, '-') || sentence.isSign(high.to(), '-');
    boolean even = sentence.isGlued(low.to()) == sentence.isGlued(low.to() + 1);
    return !chained
        && (even // or "2 -3 %"
            || low.value().signum() > 0
                && low.value().compareTo(high.value()) < 0
                && !sentence.matches(low.to() - 1, Role.SCALE)
                && UnitWords.follow(sentence, high.to()));
  }

  /**
   * A range of two numerals, the scale of the second shared where the first has none; the first
   * alone if it is none.
   */
  private static Numeral joined(Numeral low, Numeral high) {
    BigDecimal bottom = low.value();
    if (high.isScaled() && !low.isScaled()) {
      BigDecimal top = high.value().divide(high.scale(), MathContext.DECIMAL128);
      BigDecimal decimal = low.decimal(); // "1.500 - 2 tỷ" is 1.5 to 2, but "18.000-19.000 tỷ"
      boolean part = decimal != null && bottom.compareTo(top) >= 0 && decimal.compareTo(top) <= 0;
      BigDecimal shared = (part && decimal != null ? decimal : bottom).multiply(high.scale());
      boolean whole = // "500.000 đến 1 triệu", but "2.000 đến 3 triệu"
          shared.compareTo(high.value()) >= 0
              && bottom.multiply(HUNDRED).compareTo(high.value()) >= 0;
      bottom = whole ? bottom : shared;
    }
    if (bottom.signum() < 0 && high.value().compareTo(bottom) < 0) { // "từ âm 5 đến âm 10 độ"
      return low.withRange(high.to(), high.value(), plain(bottom), high.scale());
    }
    return bottom.compareTo(high.value()) < 0
        ? low.withRange(high.to(), plain(bottom), high.value(), high.scale())
        : low;
  }

  /**
   * An uncertain two, as "hai, ba tỷ", "năm sáu người", "2 hoặc 3 ngày"; null where there is none.
   */
  private @Nullable Numeral uncertainTwo(Sentence sentence, Numeral low) {
    boolean comma = sentence.isSign(low.to(), ',');
    boolean joined = comma || sentence.matches(low.to(), Role.GRAMMAR, "or");
    if (low.isScaled() || low.isRange() || low.modifier() != null || !joined && !low.isWords()) {
      return null;
    }
    Numeral high = single(sentence, low.to() + (joined ? 1 : 0));
    if (high == null || high.isWords() != low.isWords() || high.modifier() != null) {
      return null;
    }
    BigDecimal last = high.value().divide(high.scale(), MathContext.DECIMAL128);
    int step =
        last.subtract(low.value()).signum() > 0
                && last.compareTo(low.isWords() ? HUNDRED : TWENTY) < 0
            ? last.subtract(low.value()).intValue()
            : 0;
    boolean hundreds = // "tám, chín trăm nghìn"
        low.isWords() && last.compareTo(low.value().add(BigDecimal.ONE).multiply(HUNDRED)) == 0;
    BigDecimal bottom = hundreds ? low.value().multiply(HUNDRED) : low.value();
    boolean neighbours =
        hundreds || step == 1 || step == 2 && !joined && low.value().compareTo(FIVE) == 0;
    boolean list = // "set một, hai tay vợt", but "mức hai, ba nghìn"
        sentence.matchesBefore(low.from(), Role.LABEL)
                && !sentence.matchesBefore(low.from(), Role.GRAMMAR, "number")
            || sentence.matchesBefore(low.from(), Role.RANK_MARK) // "Thứ ba, bốn nghìn người"
            || sentence.matchesBefore(low.from(), Role.CALENDAR) // "Tháng tám, chín trăm người"
            || sentence.isSign(high.to(), ',') && single(sentence, high.to() + 1) != null
            || sentence.matches(high.to(), Role.GRAMMAR, "and");
    return neighbours && !list
        ? low.withRange(high.to(), bottom.multiply(high.scale()), high.value(), high.scale())
        : null;
  }

  private @Nullable Numeral single(Sentence sentence, int from) {
    Numeral magnitude = Magnitudes.read(sentence, from);
    if (magnitude != null) {
      return magnitude;
    }
    boolean minus = isMinus(sentence, from);
    int at = minus ? from + 1 : from;
    Atom atom = atom(sentence, at);
    if (atom == null) {
      return null;
    }
    return scaled(sentence, from, atom, minus);
  }

  private static boolean isMinus(Sentence sentence, int from) {
    boolean cold = // "âm 17 độ C"
        sentence.matches(from, Role.GRAMMAR, "minus")
            && sentence.is(from + 1, TokenType.NUMBER)
            && (isDegree(sentence, from + 2)
                || sentence.matches(from + 2, Role.RANGE)
                    && (sentence.matches(from + 3, Role.GRAMMAR, "minus")
                        || isDegree(sentence, from + 4)));
    return cold || isMinusSign(sentence, from);
  }

  private static boolean isDegree(Sentence sentence, int at) {
    return sentence.matches(at, Role.MEASURE, "°C") || sentence.matches(at, Role.MEASURE, "độ");
  }

  private static boolean isMinusSign(Sentence sentence, int from) {
    return sentence.isSign(from, '-')
        && sentence.is(from + 1, TokenType.NUMBER)
        && (!sentence.isGlued(from) || sentence.isSign(from - 1, '('))
        && !sentence.is(from - 1, TokenType.NUMBER)
        && (sentence.isGlued(from + 1)
            || sentence.matchesBefore(from, Role.LINK)
            || sentence.matchesBefore(from, Role.LEVEL));
  }

  /** A number without its scale words. */
  private record Atom(
      int to,
      BigDecimal value,
      @Nullable BigDecimal decimal,
      Numeral.Shape shape,
      boolean andSome) {}

  private static @Nullable Atom atom(Sentence sentence, int at) {
    if (sentence.is(at, TokenType.NUMBER)) {
      return digits(sentence, at);
    }
    if (!NumberWordSense.isNumber(sentence, at)) {
      return null;
    }
    WordNumber word =
        !sentence.matchesBefore(at, Role.RANK_MARK)
            ? WordNumber.read(sentence, at)
            : WordNumber.readRank(sentence, at);
    if (word == null) {
      return null;
    }
    if (sentence.matches(word.to(), Role.DECIMAL_POINT)) {
      WordNumber rest = WordNumber.read(sentence, word.to() + 1);
      if (rest != null) {
        BigDecimal value = new BigDecimal(word.value() + "." + rest.value());
        return new Atom(rest.to(), value, null, Numeral.Shape.WORDS, false);
      }
    }
    boolean one = word.value() == 1 && word.to() == at + 1;
    return new Atom(
        word.to(),
        BigDecimal.valueOf(word.value()),
        null,
        one ? Numeral.Shape.ONE : Numeral.Shape.WORDS,
        word.andSome());
  }

  private static @Nullable Atom digits(Sentence sentence, int at) {
    String text = sentence.term(at);
    int to = at + 1;
    if (text.length() <= 3 && NumberText.isPlain(text)) {
      while (isSpacedGroup(sentence, to)) {
        text += sentence.term(to++);
      }
      if (to == at + 2 && !isThousands(sentence, at)) {
        to = at + 1;
        text = sentence.term(at);
      }
    }
    boolean scale = sentence.matches(to, Role.SCALE);
    NumberText number = NumberText.read(text, scale);
    if (number == null) {
      return null;
    }
    boolean plain = NumberText.isPlain(text);
    return new Atom(
        to,
        number.value(),
        number.decimal(),
        plain ? Numeral.Shape.PLAIN : Numeral.Shape.DIGITS,
        false);
  }

  /**
   * Whether a number and the one group of three digits behind it are one number, as "25 000" and
   * "giá 25 500 đồng" are; without such signs the group is more often the next number.
   */
  private static boolean isThousands(Sentence sentence, int at) {
    if (sentence.letter(at, 0) == '0') {
      return false;
    }
    if (sentence.letter(at + 1, 0) == '0'
        || sentence.has(at + 1, TokenMarkAttribute.THIN_SPACE_BEFORE)) {
      return true;
    }
    return sentence.matches(at + 2, Role.CURRENCY, "VND")
        && (sentence.matchesBefore(at, Role.MONEY_CUE)
            || sentence.matchesBefore(at, Role.LINK)
            || sentence.matchesBefore(at, Role.CHANGE)
            || sentence.matchesBefore(at, Role.MODIFIER));
  }

  private static boolean isSpacedGroup(Sentence sentence, int token) {
    return sentence.is(token, TokenType.NUMBER)
        && sentence.length(token) == 3
        && sentence.start(token) == sentence.end(token - 1) + 1
        && !sentence.has(token, TokenMarkAttribute.LINE_BEFORE)
        && NumberText.isPlain(sentence.term(token));
  }

  private static Numeral scaled(Sentence sentence, int from, Atom first, boolean minus) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = first.value();
    @Nullable BigDecimal decimal = first.decimal();
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal lastScale = null;
    int to = first.to();
    int groups = 1;
    boolean andSome = first.andSome();
    while (true) {
      ScaleWords words = ScaleWords.read(sentence, to);
      BigDecimal product = words.product();
      to = words.to();
      boolean smaller = lastScale == null || product.compareTo(lastScale) < 0;
      total = total.add(group.multiply(product));
      scale = groups == 1 ? product : scale;
      if (decimal != null) {
        decimal =
            groups == 1 && product.equals(BigDecimal.ONE) ? decimal : decimal.multiply(product);
      }
      lastScale = product;
      if (sentence.matches(to, Role.AND_HALF) && !product.equals(BigDecimal.ONE)) {
        total = total.add(product.divide(TWO));
        to++;
        break;
      }
      if (product.equals(BigDecimal.ONE) || !smaller) {
        break;
      }
      int next = sentence.matches(to, Role.JOINER) ? to + 1 : to;
      Atom more = follows(sentence, next, product);
      if (more == null) {
        break;
      }
      group = more.value();
      decimal = null;
      to = more.to();
      andSome |= more.andSome();
      groups++;
    }
    BigDecimal value = minus ? total.negate() : total;
    Numeral.Shape shape =
        groups > 1 && first.shape() == Numeral.Shape.ONE
                || !scale.equals(BigDecimal.ONE) && first.shape() == Numeral.Shape.ONE
            ? Numeral.Shape.WORDS
            : first.shape();
    return new Numeral(
        from,
        to,
        plain(value),
        null,
        decimal == null ? null : plain(minus ? decimal.negate() : decimal),
        andSome ? Modifier.MORE_THAN : null,
        scale,
        shape);
  }

  /**
   * The next group of a number such as "1 tỷ 250 triệu", whose scale must be smaller than the last.
   */
  private static @Nullable Atom follows(Sentence sentence, int at, BigDecimal lastScale) {
    Atom atom = atom(sentence, at);
    if (atom == null || atom.value().compareTo(lastScale) >= 0) {
      return null;
    }
    PhraseMatch scale = sentence.match(atom.to(), Role.SCALE);
    boolean words = atom.shape() == Numeral.Shape.WORDS || atom.shape() == Numeral.Shape.ONE;
    if (scale == null) {
      // only "nghìn" takes a last group without a scale word, and only in words
      boolean hundreds = atom.to() > at + 1 && NumberWordSense.isHundred(sentence, at + 1);
      return words && (hundreds || lastScale.compareTo(BigDecimal.valueOf(1000)) == 0)
          ? atom
          : null;
    }
    return ScaleWords.factor(scale).compareTo(lastScale) < 0 ? atom : null;
  }

  /** A value without zeros behind its decimal sign. */
  static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
