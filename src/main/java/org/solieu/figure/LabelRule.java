package org.solieu.figure;

import java.util.Set;
import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Numbers that label what stands before them: "quận 9", "Nghị quyết 45", "lần thứ 3", "km 35". */
final class LabelRule implements Rule {
  private static final RoleSet CUES = RoleSet.of(Role.LABEL);
  private static final int MOST_RESULTS = 20; // of one list
  private static final double SURE = 3; // beats a longer reading of the same number as a count
  private static final int LONG = 1_000_000;

  @Override
  public boolean isCued(Sentence sentence) {
    return sentence.mayHold(CUES);
  }

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch label = sentence.matchBefore(numeral.from(), Role.LABEL);
    if (label == null
        || isInsideNoun(sentence, label)
        || isRanking(sentence, label, numeral.to())
        || numeral.isScaled()
        || numeral.value().scale() > 0) {
      return;
    }
    Set<String> needs = label.entry().needs();
    boolean law = // "điều 5 luật này"
        label.entry().code().equals("document")
            && sentence.matches(numeral.to(), Role.GRAMMAR, "law");
    boolean bare = needs.contains("bare") && !law; // no unit may follow
    boolean fits =
        (!bare || !hasUnit(sentence, numeral.to()))
            && (!needs.contains("long") || numeral.value().longValue() >= LONG)
            && (!numeral.isWords() || label.entry().code().equals("ordinal"));
    if (fits) {
      double strength = bare ? 1.2 : SURE;
      readings.accept(
          new ExclusionReading(
              label.from(), numeral.to(), "label", strength, label.entry().code()));
    }
  }

  /** "độ phân giải 1.920": the last syllable of a noun is no label. */
  private static boolean isInsideNoun(Sentence sentence, PhraseMatch label) {
    PhraseMatch noun = sentence.matchBefore(label.to(), Role.QUANTITY);
    return noun != null && noun.from() < label.from();
  }

  /** "đứng hàng thứ 3 thế giới", "xếp hàng thứ 3 về thuế", but "xếp hàng thứ 3 để mua vé". */
  private static boolean isRanking(Sentence sentence, PhraseMatch label, int behind) {
    PhraseMatch verb = sentence.matchBefore(label.from() + 1, Role.RANKING);
    return verb != null
        && verb.from() < label.from()
        && label.entry().code().equals("ordinal")
        && (sentence.matches(behind, Role.AREA) || sentence.matches(behind, Role.GRAMMAR, "about"));
  }

  /** Whether words of a match result stand before a token: "thắng lợi 6/3", "thua 7/21". */
  static boolean isScore(Sentence sentence, int token) {
    PhraseMatch label = sentence.matchBefore(token, Role.LABEL);
    return label != null && label.entry().code().equals("score");
  }

  /** Whether a token begins a match result, the first or one of a list: "các set 6-4, 7-5". */
  static boolean continuesScore(Sentence sentence, int token) {
    int at = token;
    for (int results = 1; !isResult(sentence, at); results++) {
      boolean list = sentence.isSign(at - 1, ',') || sentence.matches(at - 1, Role.GRAMMAR, "and");
      boolean then = sentence.matches(at - 1, Role.GRAMMAR, "then"); // "13/10 rồi 14/12"
      boolean pair =
          (list || then)
              && sentence.is(at - 2, TokenType.NUMBER)
              && (sentence.isSign(at - 3, '-') || then && sentence.isSign(at - 3, '/'))
              && sentence.isGlued(at - 2)
              && sentence.is(at - 4, TokenType.NUMBER);
      if (!pair || results == MOST_RESULTS) {
        return false;
      }
      at -= 4;
    }
    return true;
  }

  /** The same with words between: "thắng dễ dàng 6/1". */
  private static boolean isResult(Sentence sentence, int token) {
    PhraseMatch margin = sentence.matchBefore(token, Role.GRAMMAR, "margin");
    return isScore(sentence, margin == null ? token : margin.from());
  }

  private boolean hasUnit(Sentence sentence, int at) {
    if (UnitWords.follow(sentence, at)) {
      return true;
    }
    if (isStreet(sentence, at)) {
      return false;
    }
    CountedNoun noun = CountedNoun.read(sentence, at);
    return noun != null && noun.known() && !sentence.has(at, TokenMarkAttribute.CAPITAL);
  }

  /** "số 9 phố Huế": what stands at its number is a street by its name. */
  private static boolean isStreet(Sentence sentence, int at) {
    return sentence.matches(at, Role.GRAMMAR, "street")
        && sentence.has(at + 1, TokenMarkAttribute.CAPITAL);
  }
}
