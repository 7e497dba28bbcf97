package org.solieu.figure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * "gần 400 tỷ đồng", "$5 triệu", "VND4,927 billion", "500k", and "chi 400 tỷ" where the words are
 * of money.
 */
final class MoneyRule implements Rule {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String DONG = "VND";
  private static final int REACH =
      12; // tokens around a bare sum that are searched for words of money

  private final CountedNoun countedNoun = new CountedNoun();

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
      readings.accept(frame.reading("money-bare-sum", 0.8, Kind.MONEY, DONG));
    }
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

  /** "99k", "1.2tr": prices in the manner of the street. */
  private static boolean isColloquial(Sentence sentence, Numeral numeral) {
    int last = numeral.to() - 1;
    return last > numeral.from()
        && sentence.isGlued(last)
        && sentence.length(last) <= 2
        && numeral.isScaled();
  }

  /** A sum of a million or more with no unit, in a sentence about money. */
  private boolean isBareSum(Sentence sentence, Numeral numeral) {
    if (isColloquial(sentence, numeral)) {
      return countedNoun.read(sentence, numeral.to()) == null;
    }
    if (numeral.scale().compareTo(MILLION) < 0
        || countedNoun.read(sentence, numeral.to()) != null) {
      return false;
    }
    int next = numeral.to();
    boolean noun =
        next < sentence.size()
            && sentence.is(next, TokenType.WORD)
            && sentence.match(next, Role.BOUNDARY) == null
            && sentence.match(next, Role.LINK) == null
            && sentence.match(next, Role.DETERMINER) == null
            && !sentence.has(next, TokenMarkAttribute.LINE_BEFORE);
    if (noun || UnitWords.follow(sentence, next)) {
      return false;
    }
    int last = Math.min(sentence.size(), numeral.to() + REACH / 2);
    for (int i = Math.max(0, numeral.from() - REACH); i < last; i++) {
      if (sentence.match(i, Role.MONEY_CUE) != null || sentence.match(i, Role.CURRENCY) != null) {
        return true;
      }
    }
    return false;
  }
}
