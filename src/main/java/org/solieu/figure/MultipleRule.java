package org.solieu.figure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** "gấp 3 lần", "tăng 2,5 lần", "bằng hơn 2 lần", "zoom 10x". */
final class MultipleRule implements Rule {
  private static final RoleSet CUES = RoleSet.of(Role.TIMES, Role.MULTIPLIES);
  private static final String UNIT = "lần";

  @Override
  public boolean isCued(Sentence sentence) {
    return sentence.mayHold(CUES);
  }

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch times = sentence.match(numeral.to(), Role.TIMES);
    if (times == null || scene.numeralAt(times.to()) != null && !times.entry().needs().isEmpty()) {
      bare(sentence, numeral, readings);
      return;
    }
    PhraseMatch verb = verbBefore(sentence, numeral);
    boolean sign = !times.entry().needs().isEmpty();
    boolean fraction = numeral.value().scale() > 0;
    boolean compared = sentence.matches(times.to(), Role.COMPARISON);
    if (verb != null || sign || fraction || compared) {
      int begin =
          verb != null && verb.entry().code().equals("quoted") && verb.to() >= numeral.from() - 1
              ? verb.from()
              : numeral.from();
      TwoUnits both = TwoUnits.read(scene, numeral, times, Role.TIMES);
      UnitRange range =
          both == null
              ? UnitRange.read(scene, numeral, times, Role.TIMES)
              : new UnitRange(both.numeral(), both.to());
      Frame frame = Frame.around(sentence, range.numeral(), begin, range.to());
      readings.accept(frame.reading("multiple", 1.3, Kind.MULTIPLE, UNIT));
    }
  }

  /** "gấp 3" without lần. */
  private static void bare(Sentence sentence, Numeral numeral, Consumer<Reading> readings) {
    PhraseMatch verb = sentence.matchBefore(numeral.from(), Role.MULTIPLIES);
    if (verb != null && verb.entry().code().equals("quoted") && !numeral.isScaled()) {
      Frame frame = Frame.around(sentence, numeral, verb.from(), numeral.to());
      readings.accept(frame.reading("multiple-bare", 1.0, Kind.MULTIPLE, UNIT));
    }
  }

  /** The verb that makes a multiple, right before the number or before its modifier. */
  private static @Nullable PhraseMatch verbBefore(Sentence sentence, Numeral numeral) {
    int first =
        sentence.matches(numeral.from() - 1, Role.GRAMMAR, "from")
            ? numeral.from() - 1
            : numeral.from();
    PhraseMatch verb = sentence.matchBefore(first, Role.MULTIPLIES);
    if (verb != null) {
      return verb;
    }
    PhraseMatch modifier = sentence.matchBefore(numeral.from(), Role.MODIFIER);
    return modifier == null ? null : sentence.matchBefore(modifier.from(), Role.MULTIPLIES);
  }

  /**
   * "gấp đôi", "gấp rưỡi": multiples that are words of the lexicon; gives those that begin at a
   * token.
   */
  static void readFixed(Sentence sentence, int token, Consumer<Reading> readings) {
    PhraseMatch fixed = sentence.match(token, Role.FIXED_MULTIPLE);
    BigDecimal value = fixed == null ? null : fixed.entry().factor();
    if (fixed != null && value != null) {
      Numeral numeral =
          new Numeral(
              token, fixed.to(), value, null, null, null, BigDecimal.ONE, Numeral.Shape.WORDS);
      Frame frame = Frame.around(sentence, numeral, fixed.to());
      readings.accept(frame.reading("multiple-fixed", 1.6, Kind.MULTIPLE, UNIT));
    }
  }
}
