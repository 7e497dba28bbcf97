package org.solieu.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Modifier;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** Reads magnitudes: "hàng trăm", "vài nghìn tỷ", "nửa triệu", "hàng chục đến hàng trăm". */
final class Magnitudes {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final RoleSet OPENING = RoleSet.of(Role.INDEFINITE, Role.HALF_OF);
  private static final RoleSet HALVED =
      RoleSet.of(Role.TIME, Role.MEASURE, Role.CLASSIFIER, Role.NOUN);

  private Magnitudes() {}

  /** "hàng trăm đến hàng nghìn", "hàng chục đến hàng trăm triệu"; or the first alone. */
  static Numeral range(Sentence sentence, Numeral low, int at) {
    Numeral high = low.modifier() == Modifier.ORDER_OF ? read(sentence, at) : null;
    PhraseMatch first = high == null ? null : sentence.match(behind(sentence, at), Role.SCALE);
    if (high == null || first == null || high.modifier() != Modifier.ORDER_OF) {
      return low;
    }
    boolean shared = low.value().compareTo(ScaleWords.factor(first)) < 0;
    BigDecimal bottom =
        shared
            ? low.value()
                .multiply(high.value().divide(ScaleWords.factor(first), MathContext.DECIMAL128))
            : low.value();
    return bottom.compareTo(high.value()) < 0
        ? low.withRange(high.to(), NumeralReader.plain(bottom), high.value(), high.scale())
        : low;
  }

  /** "hàng trăm", "vài nghìn tỷ", "nửa triệu": scale words without a number. */
  static @Nullable Numeral read(Sentence sentence, int from) {
    if (!sentence.matches(from, OPENING)) {
      return null;
    }
    PhraseMatch indefinite = sentence.match(from, Role.INDEFINITE);
    boolean half = sentence.matches(from, Role.HALF_OF);
    int begin = behind(sentence, from);
    ScaleWords words = ScaleWords.read(sentence, begin);
    int to = words.to();
    BigDecimal scale = words.product();
    if (to == begin) {
      return half && isHalved(sentence, to)
          ? new Numeral(from, to, HALF, null, null, null, BigDecimal.ONE, Numeral.Shape.WORDS)
          : null;
    }
    if (half) {
      return new Numeral(
          from,
          to,
          scale.multiply(HALF).stripTrailingZeros(),
          null,
          null,
          null,
          scale,
          Numeral.Shape.WORDS);
    }
    Modifier modifier =
        Modifier.valueOf(
            indefinite == null ? "" : indefinite.entry().code().toUpperCase(Locale.ROOT));
    return new Numeral(from, to, scale, null, null, modifier, scale, Numeral.Shape.WORDS);
  }

  /** The token behind "hàng" or "vài ba", or behind "nửa". */
  private static int behind(Sentence sentence, int at) {
    PhraseMatch indefinite = sentence.match(at, Role.INDEFINITE);
    return indefinite == null ? at + 1 : indefinite.to();
  }

  /** Whether a word behind "nửa" is what there is half of. */
  private static boolean isHalved(Sentence sentence, int at) {
    return sentence.matches(at, HALVED);
  }
}
