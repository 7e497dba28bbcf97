package org.solieu.context;

import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** The words and signs at which noun phrases begin and end. */
final class Stops {
  private static final RoleSet STOPPING = RoleSet.of(Role.COMPARISON, Role.BOUNDARY, Role.LINK);
  private static final RoleSet NOUNS =
      RoleSet.of(Role.NOUN, Role.CLASSIFIER, Role.QUANTITY, Role.TITLE, Role.THING);

  private final Sentence sentence;
  private final Taken taken;

  Stops(Sentence sentence, Taken taken) {
    this.sentence = sentence;
    this.taken = taken;
  }

  /** Whether a phrase can begin behind a token, or end before it. */
  boolean isStop(int token) {
    if (joinsName(token) || WholeWords.isNoun(sentence, token)) {
      return false;
    }
    return sentence.is(token, TokenType.SIGN)
        || sentence.matches(token, STOPPING)
        || endsAdverb(token)
        || taken.byFigure(token)
        || taken.byDate(token);
  }

  /** Whether a word at which noun phrases begin stands at a token. */
  boolean opensNoun(int token) {
    return sentence.matches(token, NOUNS);
  }

  /** Whether no phrase goes on over a token, however long it is. */
  boolean isHardStop(int token) {
    return hasCode(token, "hard") && WholeWords.around(sentence, token) == null
        || sentence.matches(token, Role.RELATIVE)
        || sentence.matches(token, Role.GRAMMAR, "passive")
        || sentence.matches(token, Role.GRAMMAR, "is")
        || sentence.matches(token, Role.GRAMMAR, "toward")
        || taken.byDate(token);
  }

  /** "ngân hàng dự báo kinh tế tăng 5%": whether a verb ends before a token that says what. */
  boolean endsSaying(int token) {
    PhraseMatch says = sentence.matchBefore(token, Role.GRAMMAR, "says");
    return says != null && !WholeWords.hold(sentence, says);
  }

  /** "nhưng", "thì", "khiến", but not "và", which joins nouns, too. */
  boolean opensClause(int token) {
    return hasCode(token, "clause")
        && !sentence.matches(token, Role.GRAMMAR, "and")
        && WholeWords.around(sentence, token) == null;
  }

  /** "mức lương này khiến họ lo": the same, but for words that may belong to a noun. */
  boolean causes(int token) {
    return opensClause(token) && !sentence.matches(token, Role.GRAMMAR, "helps");
  }

  /** "con số của năm nay", "các năm và năm nay": a word that joined what was left off. */
  boolean isOpen(int token) {
    if (WholeWords.around(sentence, token) != null) {
      return false; // "phụ thuộc"
    }
    return sentence.matches(token, Role.GRAMMAR, "of")
        || sentence.matches(token, Role.GRAMMAR, "and")
        || sentence.matches(token, Role.GRAMMAR, "about")
        || sentence.matches(token, Role.GRAMMAR, "not")
        || sentence.matches(token, Role.GRAMMAR, "adverb")
        || sentence.matches(token, Role.BOUNDARY, "prep")
        || sentence.matches(token, Role.GRAMMAR, "all")
        || sentence.matchesBefore(token + 1, Role.DETERMINER)
            && !sentence.matches(token, Role.TOTAL); // "thiểu số"
  }

  /** The first word in [from, to) at which a phrase may end; {@code to} where there is none. */
  int first(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isStop(i)) {
        return i;
      }
    }
    return to;
  }

  /** Whether the last of several words that bound phrases stands there: "thậm chí", "cho biết". */
  private boolean endsAdverb(int token) {
    PhraseMatch words = sentence.matchBefore(token + 1, Role.BOUNDARY);
    return words != null && words.entry().code().isEmpty();
  }

  /** "P&G", "VN-Index", "Rabee' Baraka": a sign with no space around it, or an apostrophe. */
  private boolean joinsName(int token) {
    if (!sentence.is(token, TokenType.SIGN)) {
      return false;
    }
    boolean names =
        sentence.has(token - 1, TokenMarkAttribute.CAPITAL)
            && sentence.has(token + 1, TokenMarkAttribute.CAPITAL);
    boolean line = // "đường sắt Cát Sơn - Hà Phú", but "Nguyễn Văn Hòa - Giám đốc"
        sentence.isSign(token, '-')
            && !sentence.has(token + 1, TokenMarkAttribute.LINE_BEFORE)
            && !sentence.matches(token + 1, Role.TITLE)
            && !sentence.matches(token + 1, Role.NOUN);
    if (names && (line || sentence.isSign(token, '\'') && sentence.isGlued(token))) {
      return true;
    }
    boolean joins = sentence.isSign(token, '-') || sentence.isSign(token, '&');
    return sentence.isSign(token, '.') && !Clauses.isBoundary(sentence, token) // "TP. HCM"
        || joins && sentence.isGlued(token) && sentence.isGlued(token + 1);
  }

  private boolean hasCode(int token, String code) {
    return sentence.matches(token, Role.BOUNDARY, code);
  }
}
