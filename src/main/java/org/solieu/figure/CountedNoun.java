package org.solieu.figure;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * A noun that is counted: a term of the lexicon, a classifier and its head, or a foreign word.
 *
 * @param to the token after its last
 * @param text the noun as records have it
 * @param known whether the lexicon has it
 */
record CountedNoun(int to, String text, boolean known) {
  private static final int LONGEST_QUOTED = 4; // tokens, the mark before them included

  /** The noun that begins at a token; null where none does. */
  static @Nullable CountedNoun read(Sentence sentence, int at) {
    if (sentence.has(at, TokenMarkAttribute.LINE_BEFORE)) {
      return null;
    }
    if (sentence.isSign(at, '"')) {
      return quoted(sentence, at);
    }
    PhraseMatch noun = sentence.match(at, Role.NOUN);
    PhraseMatch classifier = sentence.match(at, Role.CLASSIFIER);
    if (classifier != null && (noun == null || noun.to() <= classifier.to() + 1)) {
      int head = classifier.to();
      PhraseMatch after = sentence.match(head, Role.NOUN);
      boolean route = sentence.isSign(head + 1, '-') && sentence.isSpaced(head + 1);
      boolean foreign = isForeign(sentence, head) && !route;
      int to = after != null ? after.to() : foreign ? head + 1 : head; // "hai chuyến SGN - HAN"
      if (noun == null || to > noun.to()) {
        return new CountedNoun(to, sentence.text(at, to), true);
      }
    }
    if (noun != null) {
      return new CountedNoun(noun.to(), sentence.text(at, noun.to()), true);
    }
    return isForeign(sentence, at)
        ? new CountedNoun(at + 1, sentence.text(at, at + 1), false)
        : null;
  }

  /** "ba \"lò lửa\"": a noun between quotation marks; null where more stands between them. */
  private static @Nullable CountedNoun quoted(Sentence sentence, int mark) {
    PhraseMatch noun = sentence.match(mark + 1, Role.NOUN);
    int last = mark + 1;
    while (last < mark + LONGEST_QUOTED && sentence.isSyllable(last)) {
      last++;
    }
    return noun != null && noun.to() <= last && sentence.isSign(last, '"')
        ? new CountedNoun(last + 1, sentence.text(mark + 1, last), true)
        : null;
  }

  /** A word that is no Vietnamese syllable and not written as a name: laptop, iPad, ĐTDĐ. */
  private static boolean isForeign(Sentence sentence, int at) {
    if (!sentence.is(at, TokenType.WORD) || sentence.hasMatches(at) || sentence.isGlued(at)) {
      return false;
    }
    boolean name =
        sentence.has(at, TokenMarkAttribute.CAPITAL)
            && !sentence.has(at, TokenMarkAttribute.ALL_CAPITALS);
    boolean hyphened = sentence.isSign(at + 1, '-') && sentence.isGlued(at + 1);
    return sentence.length(at) >= 2 && !sentence.isSyllable(at) && !hyphened && !name;
  }
}
