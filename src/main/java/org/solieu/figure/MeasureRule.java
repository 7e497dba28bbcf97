package org.solieu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** "185km", "1m75", "gần 1,15 triệu tấn/năm". */
final class MeasureRule implements Rule {
  private static final RoleSet CUES = RoleSet.of(Role.MEASURE, Role.UNIT_FIRST);
  private static final int HEAT_REACH = 20; // tokens before degrees that may speak of heat

  private static final MathContext FRACTION = new MathContext(5);
  private static final double FRACTION_STRENGTH = 1.6; // beats the two numbers apart
  private static final int LIST_REACH = 30; // tokens of a list of forces
  private static final int WIND_REACH = 6; // tokens before a force that may speak of wind

  @Override
  public boolean isCued(Sentence sentence) {
    return sentence.mayHold(CUES);
  }

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    unitFirst(scene, numeral, readings);
    inches(scene, numeral, readings);
    boolean hyphened = // "màn hình 6,3-inch"
        sentence.isSign(numeral.to(), '-')
            && sentence.isGlued(numeral.to())
            && sentence.isGlued(numeral.to() + 1)
            && sentence.is(numeral.to() + 1, TokenType.WORD)
            && sentence.length(numeral.to() + 1) > 2; // but "3-m"
    PhraseMatch unit = sentence.match(hyphened ? numeral.to() + 1 : numeral.to(), Role.MEASURE);
    if (unit == null
        || isPlace(sentence, numeral, unit)
        || isDegree(sentence, numeral, unit)
        || isNoun(sentence, numeral, unit)) {
      return;
    }
    TwoUnits both = TwoUnits.read(scene, numeral, unit, Role.MEASURE);
    UnitRange range =
        both == null
            ? UnitRange.read(scene, numeral, unit, Role.MEASURE)
            : new UnitRange(both.numeral(), both.to());
    Frame frame = Frame.around(sentence, range.numeral(), range.to());
    readings.accept(frame.reading("measure", 1.1, Kind.MEASURE, code(sentence, numeral, unit)));
  }

  /** "1/2,3 inch": the size of a camera's sensor. */
  private static void inches(Scene scene, Numeral one, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    boolean fraction = one.isPlainBetween(1, 1) && sentence.isSign(one.to(), '/');
    Numeral part = fraction ? scene.numeralAt(one.to() + 1) : null;
    PhraseMatch unit = part == null ? null : sentence.match(part.to(), Role.MEASURE);
    if (part == null
        || unit == null
        || part.value().compareTo(BigDecimal.ONE) <= 0
        || !unit.entry().code().equals("inch")) {
      return;
    }
    BigDecimal size = BigDecimal.ONE.divide(part.value(), FRACTION);
    Frame frame = Frame.around(sentence, one, unit.to());
    readings.accept(
        frame.reading("measure", FRACTION_STRENGTH, Kind.MEASURE, size, null, null, "inch"));
  }

  /** "ở 50 điểm dọc biên giới": points that are places are counted. */
  private static boolean isPlace(Sentence sentence, Numeral numeral, PhraseMatch unit) {
    int before = Frame.around(sentence, numeral, unit.to()).from() - 1;
    return unit.entry().code().equals("điểm")
        && numeral.value().scale() <= 0
        && sentence.is(unit.to(), TokenType.WORD)
        && sentence.matches(before, Role.GRAMMAR, "at")
        && !sentence.matchesBefore(before, Role.CHANGE);
  }

  /** "một điểm cộng", but "một điểm": there một is an article, and the unit opens a noun. */
  private static boolean isNoun(Sentence sentence, Numeral numeral, PhraseMatch unit) {
    PhraseMatch noun =
        numeral.shape() == Numeral.Shape.ONE ? sentence.match(unit.from(), Role.NOUN) : null;
    return noun != null && noun.to() > unit.to();
  }

  /** "một độ mỏng lý tưởng": there một is an article, and độ makes a noun of what follows. */
  private static boolean isDegree(Sentence sentence, Numeral numeral, PhraseMatch unit) {
    int next = unit.to();
    boolean place = sentence.matchesBefore(numeral.from(), Role.GRAMMAR, "coordinate");
    if (place && unit.entry().code().equals("độ")) {
      return true; // "vĩ độ 21,93 độ Bắc"
    }
    return numeral.shape() == Numeral.Shape.ONE
        && unit.entry().code().equals("độ")
        && sentence.isSyllable(next)
        && !sentence.has(next, TokenMarkAttribute.CAPITAL)
        && !sentence.hasMatches(next);
  }

  /** Bare degrees of heat or fever are degrees Celsius, those of an earthquake its magnitude. */
  private static String code(Sentence sentence, Numeral numeral, PhraseMatch unit) {
    String code = unit.entry().code();
    if (code.equals("độ")) {
      boolean near = true; // "Sau động đất, tháp nghiêng 5 độ"
      for (int i = numeral.from() - 1; i >= Math.max(0, numeral.from() - HEAT_REACH); i--) {
        near &= !sentence.is(i, TokenType.SIGN);
        if (sentence.matches(i, Role.HEAT)) {
          return "°C";
        }
        if (near && sentence.matches(i, Role.GRAMMAR, "quake")) {
          return "độ richter";
        }
      }
    }
    return code;
  }

  /** "giật cấp 16": a force whose unit stands before the number. */
  private static void unitFirst(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch unit = sentence.matchBefore(numeral.from(), Role.UNIT_FIRST);
    if (unit != null
        && !numeral.isScaled()
        && (!unit.entry().needs().contains("wind") || isOfWind(sentence, unit.from()))) {
      boolean gust =
          unit.length() > 1 && unit.entry().code().startsWith(sentence.term(unit.to() - 2));
      int begin = gust ? unit.to() - 2 : unit.to() - 1;
      Numeral force = uncertainForce(scene, numeral, unit);
      Frame frame = new Frame(begin, force.to(), force, force.modifier(), null);
      readings.accept(
          frame.reading("measure-unit-first", 1.4, Kind.MEASURE, sentence.term(unit.to() - 1)));
    }
  }

  /** "gió cấp 4, cấp 5": an uncertain two with its unit told twice; else the first number alone. */
  private static Numeral uncertainForce(Scene scene, Numeral low, PhraseMatch unit) {
    Sentence sentence = scene.sentence();
    PhraseMatch again =
        sentence.isSign(low.to(), ',') ? sentence.match(low.to() + 1, Role.UNIT_FIRST) : null;
    Numeral high = again == null ? null : scene.numeralAt(again.to());
    boolean next = // but "cấp 6, giật cấp 7", "cấp 6, cấp 7 ở ngoài khơi", and lists of three
        again != null
            && high != null
            && again.length() == 1
            && high.isPlain()
            && high.value().equals(low.value().add(BigDecimal.ONE))
            && !sentence.isSign(unit.from() - 1, ',')
            && !sentence.isSign(high.to(), ',')
            && !sentence.matches(high.to(), Role.GRAMMAR, "at");
    return high != null && next
        ? low.withRange(high.to(), low.value(), high.value(), BigDecimal.ONE)
        : low;
  }

  /** "gió đông bắc cấp 5", "sức gió mạnh nhất cấp 12": wind or waves stand before the force. */
  private static boolean isOfWind(Sentence sentence, int force) {
    int at = force;
    while (at > force - LIST_REACH
        && sentence.isSign(at - 1, ',')
        && sentence.matches(at - 3, Role.UNIT_FIRST)) {
      at -= 3; // "cấp 2, cấp 3"
    }
    for (int i = at - 1; i >= Math.max(0, at - WIND_REACH); i--) {
      if (sentence.matches(i, Role.GRAMMAR, "wind")) {
        return true;
      }
      if (!sentence.is(i, TokenType.WORD)
          || sentence.matches(i, Role.NOUN)
          || sentence.matches(i, Role.BOUNDARY, "clause")) {
        return false;
      }
    }
    return false;
  }
}
