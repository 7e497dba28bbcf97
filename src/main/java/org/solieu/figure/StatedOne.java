package org.solieu.figure;

import java.math.BigDecimal;
import org.solieu.lexicon.Role;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Tells where "một" states the quantity one, and is no article: "chỉ có một bến", "4 người chết và
 * một người bị thương" (see the guideline on "một").
 */
final class StatedOne {
  private static final int NEAR = 7; // tokens between two counts that are told together
  private static final BigDecimal MANY = BigDecimal.valueOf(100); // before which one is no count

  private final Scene scene;
  private final Sentence sentence;
  private final Numeral one;
  private final CountedNoun noun;

  private StatedOne(Scene scene, Numeral one, CountedNoun noun) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.one = one;
    this.noun = noun;
  }

  /**
   * Whether a number in the word "một" states a quantity.
   *
   * @param noun what stands behind it
   */
  static boolean is(Scene scene, Numeral one, CountedNoun noun) {
    StatedOne stated = new StatedOne(scene, one, noun);
    return stated.isStressed()
        || stated.isCasualty()
        || stated.opensList()
        || stated.isTogether()
        || stated.isParallel();
  }

  /** "chỉ có một bến", "thấp hơn một bậc", "tăng một bậc". */
  private boolean isStressed() {
    int before = one.from() - 1;
    return isOnly(before)
        || isOnly(before - 1)
        || sentence.matches(before, Role.GRAMMAR, "than")
        || sentence.matchesBefore(one.from(), Role.CHANGE);
  }

  /** "chỉ một", but "không chỉ một cuốn sách mà là một người bạn". */
  private boolean isOnly(int token) {
    return sentence.matches(token, Role.GRAMMAR, "only")
        && !sentence.matches(token - 1, Role.GRAMMAR, "not");
  }

  /** "một lính cứu hỏa đã thiệt mạng", but "Một người chết vì mưa lũ", which opens a text. */
  private boolean isCasualty() {
    if (one.from() == 0 && scene.numerals().size() == 1 || !noun.known()) {
      return false;
    }
    int at = noun.to();
    while (sentence.has(at, TokenMarkAttribute.CAPITAL)) {
      at++; // "một chiến binh Hamas đã thiệt mạng"
    }
    at = sentence.matches(at, Role.STATUS, "actual") ? at + 1 : at;
    return sentence.matches(at, Role.GRAMMAR, "harmed");
  }

  /** "5 người: một thẩm phán, hai hội thẩm": the first of a list of counts. */
  private boolean opensList() {
    boolean listed =
        sentence.isSign(one.from() - 1, ':')
            && noun.known()
            && (sentence.isSign(noun.to(), ',')
                || sentence.matches(noun.to(), Role.GRAMMAR, "and"));
    Numeral next = listed ? scene.numeralAt(noun.to() + 1) : null;
    return next != null && sentence.matches(next.to(), Role.NOUN);
  }

  /** "4 người chết và một người bị thương": another count stands right before. */
  private boolean isTogether() {
    int before = one.from() - 1;
    if (!sentence.matches(before, Role.GRAMMAR, "and") && !sentence.isSign(before, ',')) {
      return false;
    }
    for (Numeral other : scene.numerals()) {
      boolean near = other.to() <= one.from() && one.from() - other.to() <= NEAR;
      if (near && other.shape() != Numeral.Shape.ONE && sentence.matches(other.to(), Role.NOUN)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "hai giải …, một giải …": the sentence counts the same noun, too, though not many behind it.
   */
  private boolean isParallel() {
    for (Numeral other : scene.numerals()) {
      if (other.shape() != Numeral.Shape.ONE
          && (other.from() < one.from() || other.value().compareTo(MANY) < 0)
          && sentence.is(other.to(), TokenType.WORD)
          && sentence.word(other.to()) != 0
          && sentence.word(other.to()) == sentence.word(one.to())) {
        return true;
      }
    }
    return false;
  }
}
