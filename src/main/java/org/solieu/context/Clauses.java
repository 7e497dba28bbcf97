package org.solieu.context;

import org.solieu.text.Sentence;

/** Where clauses end: at the signs between them. */
final class Clauses {
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
}
