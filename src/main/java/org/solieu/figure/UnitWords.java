package org.solieu.figure;

import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Knows whether a unit stands at a place. */
final class UnitWords {
  private static final RoleSet UNITS =
      RoleSet.of(Role.PERCENT, Role.CURRENCY, Role.MEASURE, Role.TIME, Role.AGE, Role.TIMES);
  private static final RoleSet NO_NOUNS =
      RoleSet.of(Role.BOUNDARY, Role.LINK, Role.COMPARISON, Role.DETERMINER, Role.EACH);

  /** What may stand behind a number that counts. */
  static final RoleSet COUNTED = RoleSet.of(Role.NOUN, Role.CLASSIFIER);

  private UnitWords() {}

  /** Whether a unit of any kind but a counted noun begins at a token. */
  static boolean follow(Sentence sentence, int at) {
    return sentence.matches(at, UNITS);
  }

  /**
   * Whether a unit or a scale word begins at a token, so that 3-4 before it is no day: "3-4 mét".
   */
  static boolean areCounted(Sentence sentence, int at) {
    return follow(sentence, at) || sentence.matches(at, Role.SCALE);
  }

  /** Whether a word behind a number may be what it counts: no word of grammar, on the same line. */
  static boolean mayBeNoun(Sentence sentence, int at) {
    return sentence.is(at, TokenType.WORD)
        && !sentence.matches(at, NO_NOUNS)
        && !sentence.has(at, TokenMarkAttribute.LINE_BEFORE);
  }
}
