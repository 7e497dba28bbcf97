package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * Words of several syllables whose parts mean something else alone: "riêng" in "sầu riêng" is no
 * link, "cộng" in "tổng cộng" no change.
 */
final class WholeWords {
  private static final String NOUN = "noun";
  private static final int LONGEST = 4; // tokens

  private WholeWords() {}

  /** The whole word of which a token is a part; null where it is a word of its own. */
  static @Nullable PhraseMatch around(Sentence sentence, int token) {
    for (int from = Math.max(0, token + 1 - LONGEST); from <= token; from++) {
      PhraseMatch word = sentence.match(from, Role.WHOLE_WORD);
      if (word != null && word.to() > token) {
        return word;
      }
    }
    return null;
  }

  /** Whether a phrase is only a part of a whole word. */
  static boolean hold(Sentence sentence, PhraseMatch phrase) {
    PhraseMatch word = around(sentence, phrase.from());
    return word != null && (word.from() < phrase.from() || word.to() > phrase.to());
  }

  /** Whether a token is part of a word that names something. */
  static boolean isNoun(Sentence sentence, int token) {
    PhraseMatch word = around(sentence, token);
    return word != null && isNoun(word);
  }

  /** Whether a whole word names something, so that it is part of a noun phrase. */
  static boolean isNoun(PhraseMatch word) {
    return word.entry().code().equals(NOUN);
  }

  /** Whether a phrase of a role that is no part of a whole word ends right before a token. */
  static boolean endBefore(Sentence sentence, int token, Role role) {
    PhraseMatch phrase = sentence.matchBefore(token, role);
    return phrase != null && !hold(sentence, phrase);
  }
}
