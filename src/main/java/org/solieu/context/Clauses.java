package org.solieu.context;

import org.solieu.text.Sentence;

/** Where clauses end: at the signs between them. */
final class Clauses {
  private static final int LONGEST_BRACKETS = 8; // tokens

  private Clauses() {}

  /** Whether a token is a sign at which a clause ends. */
  static boolean isBoundary(Sentence sentence, int token) {
    return switch (sentence.sign(token)) {
      case ',', ';', ':', '.', '!', '?', '(', ')', '"', '…', '|', '[', ']' -> true;
      default -> false;
    };
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
    for (int i = close - 1; i >= Math.max(0, close - LONGEST_BRACKETS); i--) {
      if (sentence.isSign(i, '(')) {
        return i;
      }
    }
    return -1;
  }
}
