package org.solieu.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** "50/98 bộ dữ liệu", "2/3", "hai phần ba", "3 trong số 8 trường", "một nửa". */
final class RatioRule implements Rule {
  private static final int REACH = 10; // tokens from a noun of a share to its ratio
  private static final RoleSet LINKS = RoleSet.of(Role.PART_OF);
  private static final BigDecimal MAP_SCALE = BigDecimal.valueOf(200);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Override
  public void read(Scene scene, Numeral part, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    if (sentence.isSign(part.to(), '/')) {
      slash(scene, part, readings);
      return;
    }
    if (!sentence.mayHold(LINKS)) {
      return;
    }
    PhraseMatch link = sentence.match(part.to(), Role.PART_OF);
    @Nullable CountedNoun noun = null;
    if (link == null) {
      noun = CountedNoun.read(sentence, part.to());
      link = noun == null ? null : sentence.match(noun.to(), Role.PART_OF);
    }
    if (link == null) {
      return;
    }
    if (link.entry().code().equals("fraction")) {
      if (noun == null || noun.to() == link.to()) {
        fraction(scene, part, link.to(), readings);
      }
      return;
    }
    Numeral whole = scene.numeralAt(link.to());
    if (whole == null || !isPart(part, whole)) {
      return;
    }
    CountedNoun counted = CountedNoun.read(sentence, whole.to());
    boolean named = link.entry().code().equals("of-total");
    if (counted != null && (noun == null || named && part.shape() != Numeral.Shape.ONE)) {
      accept(sentence, "ratio-of", 1.1, part, whole, counted, readings);
    }
  }

  /** "hai phần ba", "một phần nghìn"; a number of thousandths in digits is a percentage. */
  private static void fraction(Scene scene, Numeral part, int at, Consumer<Reading> readings) {
    PhraseMatch percent = scene.sentence().match(part.to(), Role.PERCENT);
    if (percent != null && percent.entry().code().equals("%")) {
      return;
    }
    WordNumber words = part.isWords() ? WordNumber.readDenominator(scene.sentence(), at) : null;
    Numeral digits = words == null ? scene.numeralAt(at) : null;
    BigDecimal base =
        words != null
            ? BigDecimal.valueOf(words.value())
            : digits != null ? digits.value() : BigDecimal.ZERO;
    int to = words != null ? words.to() : digits != null ? digits.to() : at;
    if (base.compareTo(part.value()) >= 0
        && base.compareTo(BigDecimal.ONE) > 0
        && !part.isRange()) {
      Frame frame = Frame.around(scene.sentence(), part, to);
      readings.accept(
          frame.reading("ratio-fraction", 1.3, Kind.RATIO, part.value(), null, base, null));
    }
  }

  /** "một nửa", "quá nửa": half of something; gives the reading that begins at a token. */
  static void readHalf(Sentence sentence, int token, Consumer<Reading> readings) {
    PhraseMatch half = sentence.match(token, Role.HALF_RATIO);
    String code = half == null ? "" : half.entry().code();
    if (half != null && (code.isEmpty() || !isMeasured(sentence, half.to()))) {
      Modifier modifier = code.isEmpty() ? null : Modifier.valueOf(code.toUpperCase(Locale.ROOT));
      Numeral numeral =
          new Numeral(
              token,
              half.to(),
              BigDecimal.ONE,
              null,
              null,
              modifier,
              BigDecimal.ONE,
              Numeral.Shape.WORDS);
      Frame frame = Frame.around(sentence, numeral, half.to());
      readings.accept(frame.reading("ratio-half", 3, Kind.RATIO, BigDecimal.ONE, null, TWO, null));
    }
  }

  /** "hơn nửa thế kỷ", "hơn nửa mét": half of a unit is no part of a whole. */
  private static boolean isMeasured(Sentence sentence, int at) {
    return sentence.matches(at - 1, Role.HALF_OF)
        && (sentence.matches(at, Role.TIME) || sentence.matches(at, Role.MEASURE));
  }

  private void slash(Scene scene, Numeral part, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    Numeral whole = scene.numeralAt(part.to() + 1);
    if (whole == null
        || !isPart(part, whole)
        || sentence.isSign(whole.to(), '/')
        || sentence.isSign(part.from() - 1, '/')
        || LabelRule.isScore(sentence, part.from())) {
      return;
    }
    CountedNoun noun = CountedNoun.read(sentence, whole.to());
    boolean date =
        CalendarDate.read(sentence, part.from()) != null
            && !isShare(sentence, part.from(), whole.to());
    if (date && noun != null && sentence.has(whole.to(), TokenMarkAttribute.ALL_CAPITALS)) {
      noun = null; // "5/9 ĐKCC", but "15/20 HTX"
    }
    PhraseMatch time = date ? sentence.matchBefore(part.from(), Role.CALENDAR) : null;
    boolean dated = time != null && !time.entry().code().equals("year"); // but "nghiệm thu 5/5"
    boolean mapScale =
        noun == null && part.isPlainBetween(1, 1) && whole.value().compareTo(MAP_SCALE) >= 0;
    if (mapScale) {
      return;
    }
    boolean common = part.isPlainBetween(1, 9) && whole.isPlainBetween(2, 10);
    boolean usual = part.isPlainBetween(1, 3) && whole.isPlainBetween(2, 4);
    if (noun != null && !dated) {
      accept(sentence, "ratio-slash", date ? 1.25 : 1.3, part, whole, noun, readings);
    } else if (!date || common && !dated) {
      accept(sentence, "ratio-slash", date && !usual ? 0.9 : 1.1, part, whole, null, readings);
    }
  }

  /** "chiếm 1/5 tổng kim ngạch", "giảm 1/3": what could be a date is a part of something. */
  private static boolean isShare(Sentence sentence, int from, int to) {
    return sentence.matches(to, Role.QUANTITY)
        || sentence.matches(to, Role.TOTAL)
        || sentence.matchesBefore(from, Role.CHANGE)
        || sentence.matches(from - 1, Role.GRAMMAR, "takes")
        || sentence.matchesBefore(from, Role.GRAMMAR, "makes")
        || sentence.matches(from - 1, Role.GRAMMAR, "is") && isOfShare(sentence, from - 1);
  }

  /** "tỷ lệ chọi vào trường là 1/8": whether a noun of a share opens the clause of a token. */
  private static boolean isOfShare(Sentence sentence, int at) {
    int clause = at;
    while (clause > Math.max(0, at - REACH) && !sentence.is(clause - 1, TokenType.SIGN)) {
      clause--;
    }
    return sentence.matches(clause, Role.QUANTITY, "share");
  }

  private static void accept(
      Sentence sentence,
      String rule,
      double strength,
      Numeral part,
      Numeral whole,
      @Nullable CountedNoun noun,
      Consumer<Reading> readings) {
    int to = noun == null ? whole.to() : noun.to();
    Frame frame = Frame.around(sentence, part, to);
    String unit = noun == null ? null : noun.text();
    readings.accept(
        frame.reading(rule, strength, Kind.RATIO, part.value(), null, whole.value(), unit));
  }

  private static boolean isPart(Numeral part, Numeral whole) {
    boolean rare = // "0,02/100.000 dân"
        whole.value().compareTo(THOUSAND) >= 0 && !whole.isScaled();
    return !part.isRange()
        && !whole.isRange()
        && part.value().signum() >= 0
        && (part.value().scale() <= 0 || rare)
        && whole.value().scale() <= 0
        && part.value().compareTo(whole.value()) <= 0
        && whole.value().compareTo(BigDecimal.ONE) > 0;
  }
}
