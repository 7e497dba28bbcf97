package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** "81 nhiệm vụ", "hơn 3.000 lượt khách", "hai người", "3 lần". */
final class CountRule implements Rule {
  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    CountedNoun noun = CountedNoun.read(sentence, numeral.to());
    if (noun == null) {
      Frame frame = UnnamedCount.read(scene, numeral);
      if (frame != null) {
        readings.accept(frame.reading(UnnamedCount.RULE, 0.8, Kind.COUNT, null));
      }
    } else if (noun.known() || numeral.isScaled() || numeral.value().scale() <= 0) {
      named(scene, numeral, noun, readings);
    }
    PhraseMatch times = sentence.match(numeral.to(), Role.TIMES);
    if (times != null && times.entry().needs().isEmpty()) {
      Frame frame = Frame.around(sentence, numeral, times.to());
      if (!isOne(numeral) || frame.modifier() != null) { // "ít nhất một lần"
        readings.accept(frame.reading("count-times", 0.8, Kind.COUNT, times.entry().code()));
      }
    }
  }

  private static void named(
      Scene scene, Numeral numeral, CountedNoun noun, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    if (isArticle(sentence, numeral)
        || isName(sentence, numeral)
        || isResult(sentence, numeral, noun)
        || isAddress(sentence, numeral, noun)
        || MoneyRule.isSum(sentence, numeral)) {
      return;
    }
    UnitRange range = UnitRange.ofCount(scene, numeral, noun);
    Frame frame = Frame.ofCount(sentence, range.numeral(), range.to());
    if (!isOne(numeral) || frame.modifier() != null || StatedOne.is(scene, numeral, noun)) {
      double strength = noun.known() ? 0.9 : 0.6;
      readings.accept(frame.reading("count", strength, Kind.COUNT, noun.text()));
    }
  }

  private static boolean isOne(Numeral numeral) {
    return numeral.shape() == Numeral.Shape.ONE;
  }

  /** "như 1 tai nghe", "trở thành 1 ca sĩ": there 1 is an article. */
  private static boolean isArticle(Sentence sentence, Numeral numeral) {
    return numeral.isPlainBetween(1, 1)
        && sentence.matchesBefore(numeral.from(), Role.GRAMMAR, "like");
  }

  /** "ở 171 Trường Chinh", "quán phở 280 Đội Cấn": a street, whose name begins like a noun. */
  private static boolean isAddress(Sentence sentence, Numeral numeral, CountedNoun noun) {
    return numeral.isPlain()
        && noun.to() == numeral.to() + 1
        && sentence.has(numeral.to(), TokenMarkAttribute.CAPITAL)
        && sentence.has(noun.to(), TokenMarkAttribute.CAPITAL)
        && (sentence.matches(numeral.from() - 1, Role.GRAMMAR, "at")
            || sentence.matchesBefore(numeral.from(), Role.NOUN));
  }

  /** "Sao Mai 1 - 2 FC Bình Minh": goals between two names. */
  private static boolean isResult(Sentence sentence, Numeral numeral, CountedNoun noun) {
    return numeral.isRange()
        && !noun.known()
        && sentence.has(numeral.from() - 1, TokenMarkAttribute.CAPITAL)
        && sentence.has(noun.to() - 1, TokenMarkAttribute.CAPITAL);
  }

  /**
   * A number right behind a foreign name is part of it: "Galaxy Note 3 màn hình", but "theo New
   * York Times 3 người".
   */
  private static boolean isName(Sentence sentence, Numeral numeral) {
    int before = numeral.from() - 1;
    boolean version = numeral.value().scale() > 0 && !numeral.isScaled() && !numeral.isRange();
    return (numeral.isPlain() || version)
        && !sentence.matchesBefore(numeral.from(), Role.MEASURE)
        && sentence.has(before, TokenMarkAttribute.CAPITAL)
        && !sentence.has(before, TokenMarkAttribute.ALL_CAPITALS)
        && !sentence.isSyllable(before)
        && sentence.length(before) > 1
        && !isSource(sentence, before);
  }

  /** Whether a name that ends with a token is whose word is told. */
  private static boolean isSource(Sentence sentence, int token) {
    int from = token;
    while (sentence.has(from - 1, TokenMarkAttribute.CAPITAL)
        && !sentence.matches(from, Role.GRAMMAR, "according")) {
      from--;
    }
    return sentence.matches(from, Role.GRAMMAR, "according")
        || sentence.matchesBefore(from, Role.GRAMMAR, "according");
  }
}
