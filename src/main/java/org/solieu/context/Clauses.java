package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Where clauses end: at the signs between them. */
final class Clauses {
  private static final int LONGEST_BRACKETS = 8; // tokens
  private static final int PLAN_REACH = 30; // tokens from a plan to how much it is

  private Clauses() {}

  /** Whether a token is a sign at which a clause ends. */
  static boolean isBoundary(Sentence sentence, int token) {
    return switch (sentence.sign(token)) {
      case ':' -> !isClock(sentence, token);
      case '.' -> !isAbbreviating(sentence, token);
      case ',', ';', '!', '?', '(', ')', '"', '…', '|', '[', ']' -> true;
      default -> false;
    };
  }

  /** "TP. HCM": a full stop inside a name. */
  private static boolean isAbbreviating(Sentence sentence, int stop) {
    return sentence.isGlued(stop)
        && sentence.has(stop - 1, TokenMarkAttribute.ALL_CAPITALS)
        && sentence.length(stop - 1) > 1
        && sentence.has(stop + 1, TokenMarkAttribute.CAPITAL);
  }

  /** "lúc 9:38": a colon between digits parts no clauses. */
  private static boolean isClock(Sentence sentence, int colon) {
    return sentence.isGlued(colon)
        && sentence.isGlued(colon + 1)
        && sentence.is(colon - 1, TokenType.NUMBER)
        && sentence.is(colon + 1, TokenType.NUMBER);
  }

  /** Whether a clause begins at a token. */
  static boolean opens(Sentence sentence, int token) {
    return token == 0 || isBoundary(sentence, token - 1);
  }

  /** Whether a sign at which a clause ends is among the tokens in [from, to). */
  static boolean hasBoundary(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isBoundary(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some signs is among the tokens in [from, to). */
  static boolean hasSign(Sentence sentence, int from, int to, String signs) {
    for (int i = from; i < to; i++) {
      if (signs.indexOf(sentence.sign(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether words in [from, to) say why or after what, in the clause that goes on at {@code to}:
   * "nhờ" in "tăng 5% nhờ doanh thu".
   */
  static boolean givesReason(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from && !isBoundary(sentence, i); i--) {
      if (sentence.matches(i, Role.GRAMMAR, "reason")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "kế hoạch năm 2013 là 20 tấn": the plan that opens the clause of a figure and is so much; null
   * where none does.
   */
  static @Nullable PhraseMatch plan(Sentence sentence, int figure) {
    if (!sentence.matches(figure - 1, Role.GRAMMAR, "is")) {
      return null;
    }
    int clause = figure - 1;
    while (figure - clause < PLAN_REACH && !opens(sentence, clause)) {
      clause--;
    }
    return opens(sentence, clause) ? sentence.match(clause, Role.GRAMMAR, "target") : null;
  }

  /** The first token of the clause in which a token stands. */
  static int start(Sentence sentence, int token) {
    int from = token;
    while (from > 0 && !isBoundary(sentence, from - 1)) {
      from--;
    }
    return from;
  }

  /** The token after the last of the clause that goes on at a token. */
  static int end(Sentence sentence, int token) {
    int to = token;
    while (to < sentence.size() && !isBoundary(sentence, to)) {
      to++;
    }
    return to;
  }

  /** The sign that opens the brackets which close at a token; -1 where they are too long. */
  static int opening(Sentence sentence, int close) {
    return opening(sentence, close, LONGEST_BRACKETS);
  }

  /** The same of brackets with at most so many tokens. */
  static int opening(Sentence sentence, int close, int longest) {
    for (int i = close - 1; i >= Math.max(0, close - longest); i--) {
      if (sentence.isSign(i, '(')) {
        return i;
      }
    }
    return -1;
  }
}
