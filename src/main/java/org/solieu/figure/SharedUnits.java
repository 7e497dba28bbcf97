package org.solieu.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/**
 * Numbers whose unit stands with a later number: "5, 7 và 9 tỷ đồng", "16/32/64GB", "3 x 4 m", "từ
 * 25.000 xuống 9.000 đồng/kg", "8,5 so với 7,9 mm". By the guideline each is a figure of its own,
 * the first ones quoted as the bare number.
 */
final class SharedUnits {
  private static final int NEAR = 4; // tokens from "lần lượt" to its numbers
  private static final int LONGEST_LIST = 40; // tokens of numbers that it pairs

  private SharedUnits() {}

  /** How two neighbouring numbers are joined. */
  private enum Link {
    NONE,
    COMMA,
    AND,
    CHANGE,
    SIZE
  }

  /**
   * The readings of numbers that share a later unit, given the readings that rules made of single
   * numbers.
   */
  static List<Reading> read(Scene scene, List<Reading> readings) {
    List<Reading> shared = new ArrayList<>();
    List<Numeral> numerals = scene.numerals();
    if (numerals.size() < 2) {
      return List.of();
    }
    @Nullable FigureReading[] own = own(scene.sentence(), readings);
    FigureReading unit = null;
    Link last = Link.NONE;
    for (int i = numerals.size() - 1; i >= 0; i--) {
      Numeral numeral = numerals.get(i);
      FigureReading one = own[numeral.from()];
      if (one != null) {
        String per = unit == null ? null : unit.per();
        if (unit != null && per != null && isRated(scene.sentence(), one, unit)) {
          shared.add(one.withPer(per));
        }
        unit = one;
        last = Link.NONE;
        continue;
      }
      Link link =
          i + 1 < numerals.size()
              ? link(scene.sentence(), numeral, numerals.get(i + 1))
              : Link.NONE;
      if (unit == null
          || !holds(link, last, unit.kind())
              && !(unit.kind() == Kind.COUNT && joins(link, last, scene.sentence(), numeral))
          || numeral.isWords()
          || numeral.isRange() && link != Link.AND && link != Link.COMMA) {
        unit = null;
        last = Link.NONE;
        continue;
      }
      shared.add(reading(scene, numeral, unit, link));
      last = link;
    }
    return shared;
  }

  private static Link link(Sentence sentence, Numeral left, Numeral right) {
    int at = left.to();
    int between = right.from() - at;
    PhraseMatch compared = sentence.match(at, Role.COMPARISON);
    if (isChange(sentence, left, right) || compared != null && compared.to() == right.from()) {
      return Link.CHANGE;
    }
    if (between != 1) {
      return Link.NONE;
    }
    if (sentence.isSign(at, ',')) {
      return Link.COMMA;
    }
    if (sentence.matches(at, Role.GRAMMAR, "and")) {
      return Link.AND;
    }
    boolean size = sentence.isSign(at, '/') || sentence.matches(at, Role.GRAMMAR, "by");
    return size ? Link.SIZE : Link.NONE;
  }

  /**
   * "từ 25 xuống 9", "120.000 lên 140.000"; a bare number that nothing brings in ("Formosa 1 lên 10
   * tỷ") is part of a name.
   */
  private static boolean isChange(Sentence sentence, Numeral left, Numeral right) {
    PhraseMatch level = sentence.match(left.to(), Role.LEVEL);
    if (level == null || level.to() != right.from() || !level.entry().code().equals("change")) {
      return false;
    }
    if (!left.isPlain()) {
      return true;
    }
    int begin = Frame.around(sentence, left, left.to()).from();
    return sentence.matches(begin - 1, Role.GRAMMAR, "from")
        || sentence.matchesBefore(begin, Role.CHANGE);
  }

  /**
   * Whether a unit reaches back over a link: a list needs "và" before its last number, sizes are
   * measures.
   */
  private static boolean holds(Link link, Link last, Kind kind) {
    boolean listed = kind == Kind.PERCENTAGE || kind == Kind.MONEY || kind == Kind.MEASURE;
    return switch (link) {
      case COMMA -> listed && (last == Link.AND || last == Link.COMMA);
      case AND -> (listed || kind == Kind.AGE) && last == Link.NONE;
      case CHANGE -> last == Link.NONE && (listed || kind == Kind.COUNT || kind == Kind.DURATION);
      case SIZE -> kind == Kind.MEASURE && (last == Link.NONE || last == Link.SIZE);
      case NONE -> false;
    };
  }

  /** Whether the noun of a count reaches back over a link of a list: only where a word pairs it. */
  private static boolean joins(Link link, Link last, Sentence sentence, Numeral numeral) {
    boolean listed =
        link == Link.AND && last == Link.NONE
            || link == Link.COMMA && (last == Link.AND || last == Link.COMMA);
    return listed && isPaired(sentence, numeral);
  }

  /** "lần lượt 1.024 và 768 căn": whether a word pairs the numbers that it leads to. */
  private static boolean isPaired(Sentence sentence, Numeral numeral) {
    int first = numeral.from();
    while (numeral.from() - first < LONGEST_LIST
        && sentence.isSign(first - 1, ',')
        && sentence.is(first - 2, TokenType.NUMBER)) {
      first -= 2; // "lần lượt mua 12, 8 và 5 tàu"
    }
    for (int i = first; i > first - NEAR && !sentence.is(i - 1, TokenType.SIGN); i--) {
      if (sentence.matchesBefore(i, Role.GRAMMAR, "respectively")) {
        return true;
      }
    }
    return false;
  }

  /** "từ 15.000 đồng lên 22.000 đồng/kg": the rate of the second level is that of the first. */
  private static boolean isRated(Sentence sentence, FigureReading one, FigureReading next) {
    PhraseMatch level = sentence.match(one.to(), Role.LEVEL);
    return one.per() == null
        && one.isLike(next)
        && sentence.matches(one.from() - 1, Role.GRAMMAR, "from")
        && level != null
        && level.entry().code().equals("change")
        && level.to() == next.from();
  }

  private static Reading reading(Scene scene, Numeral numeral, FigureReading unit, Link link) {
    BigDecimal value = numeral.value();
    BigDecimal max = numeral.max();
    Numeral other = scene.numeralAt(unit.numeral());
    if (other != null && other.isScaled() && !numeral.isScaled()) {
      BigDecimal own = numeral.decimal() != null ? numeral.decimal() : value;
      value = NumeralReader.plain(own.multiply(other.scale()));
      max = max == null ? null : NumeralReader.plain(max.multiply(other.scale()));
    }
    Frame frame = Frame.around(scene.sentence(), numeral, numeral.to());
    double strength = link == Link.SIZE ? 1.6 : 1.2;
    return new FigureReading(
        frame.from(),
        numeral.to(),
        "shared-unit",
        strength,
        unit.kind(),
        numeral.from(),
        value,
        max,
        null,
        unit.unit(),
        unit.per(),
        frame.modifier());
  }

  /**
   * By first token of its numeral: the first reading of it that is no ratio, and no count without a
   * noun.
   */
  private static @Nullable FigureReading[] own(Sentence sentence, List<Reading> readings) {
    @Nullable FigureReading[] own = new @Nullable FigureReading[sentence.size()];
    for (Reading reading : readings) {
      if (reading instanceof FigureReading figure
          && figure.kind() != Kind.RATIO
          && !figure.rule().equals(UnnamedCount.RULE) // "từ 48 lên 71 vụ"
          && own[figure.numeral()] == null) {
        own[figure.numeral()] = figure;
      }
    }
    return own;
  }
}
