package org.solieu.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/**
 * The bare numbers of a table that was flattened into running text and whose unit is declared once:
 * "Đơn vị tính: triệu đồng …". Cells are numbers with separators, and whatever number a minus sign
 * stands before.
 */
final class TableCells {
  private static final int ROW = 10; // tokens from a cell back to the label of its row

  private static final RoleSet DECLARATIONS = RoleSet.of(Role.UNIT_DECLARATION);

  private TableCells() {}

  /**
   * The unit that a table declares, and the denominator of what is weighed where it declares two
   * (đồng/lít, kg).
   */
  private record Unit(
      Kind kind,
      String code,
      BigDecimal scale,
      @Nullable String per,
      @Nullable String weighed,
      int to) {}

  /**
   * The readings of the cells behind the declaration of a unit; none where the sentence declares
   * none.
   */
  static List<Reading> read(Scene scene) {
    Sentence sentence = scene.sentence();
    if (!sentence.mayHold(DECLARATIONS)) {
      return List.of();
    }
    List<Reading> cells = new ArrayList<>();
    Unit unit = null;
    for (int i = 0; i < sentence.size(); i++) {
      PhraseMatch declaration = sentence.match(i, Role.UNIT_DECLARATION);
      if (declaration != null) {
        Unit declared = unit(sentence, declaration.to());
        unit = declared != null ? declared : unit;
      }
      Numeral numeral = unit == null ? null : scene.numeralAt(i);
      if (unit != null && numeral != null && i >= unit.to() && isCell(sentence, numeral)) {
        cells.add(cell(sentence, numeral, unit));
      }
    }
    return cells;
  }

  private static @Nullable Unit unit(Sentence sentence, int at) {
    int from = sentence.isSign(at, ':') ? at + 1 : at;
    BigDecimal scale = BigDecimal.ONE;
    PhraseMatch word = sentence.match(from, Role.SCALE);
    if (word != null && word.entry().factor() != null) {
      scale = word.entry().factor();
      from = word.to();
    }
    for (Role role : new Role[] {Role.CURRENCY, Role.MEASURE, Role.PERCENT}) {
      PhraseMatch match = sentence.match(from, role);
      if (match != null) {
        Rate rate = Rate.after(sentence, match.to());
        int to = rate == null ? match.to() : rate.to();
        boolean second = rate != null && (sentence.isSign(to, ',') || sentence.isSign(to, '/'));
        PhraseMatch other = second ? sentence.match(to + 1, Role.MEASURE) : null;
        Kind kind =
            role == Role.CURRENCY
                ? Kind.MONEY
                : role == Role.MEASURE ? Kind.MEASURE : Kind.PERCENTAGE;
        return new Unit(
            kind,
            match.entry().code(),
            scale,
            rate == null ? null : rate.text(),
            other == null ? null : other.entry().code(),
            other == null ? to : other.to());
      }
    }
    return null;
  }

  private static boolean isCell(Sentence sentence, Numeral numeral) {
    boolean cell = numeral.shape() == Numeral.Shape.DIGITS || hasMinus(sentence, numeral);
    return cell
        && !numeral.isRange()
        && !numeral.isScaled()
        && !UnitWords.follow(sentence, numeral.to());
  }

  /** A minus sign with spaces on both sides, which between the columns of a table is no dash. */
  private static boolean hasMinus(Sentence sentence, Numeral numeral) {
    int sign = numeral.from() - 1;
    return sentence.isSign(sign, '-')
        && sentence.has(sign, TokenMarkAttribute.SPACE_BEFORE)
        && sentence.has(numeral.from(), TokenMarkAttribute.SPACE_BEFORE);
  }

  /** Whether the label of a cell's row names something that is sold by weight. */
  private static boolean isWeighed(Sentence sentence, Numeral numeral) {
    for (int i = numeral.from() - 1; i >= Math.max(0, numeral.from() - ROW); i--) {
      if (sentence.matches(i, Role.THING)) {
        return sentence.matches(i, Role.THING, "weighed");
      }
    }
    return false;
  }

  private static Reading cell(Sentence sentence, Numeral numeral, Unit unit) {
    boolean minus = hasMinus(sentence, numeral);
    return new FigureReading(
        minus ? numeral.from() - 1 : numeral.from(),
        numeral.to(),
        "table-cell",
        1.5,
        unit.kind(),
        numeral.from(),
        (minus ? numeral.value().negate() : numeral.value()).multiply(unit.scale()),
        null,
        null,
        unit.code(),
        isWeighed(sentence, numeral) && unit.weighed() != null ? unit.weighed() : unit.per(),
        null);
  }
}
