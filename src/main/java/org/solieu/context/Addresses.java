package org.solieu.context;

import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Finds addresses, whose commas part no clauses: "ở xã An Phú, huyện Củ Chi", "tại quận 3, TP.HCM".
 */
final class Addresses {
  private static final int LONGEST = 24; // tokens
  private static final int LONGEST_NAME = 5;
  private static final int PROVINCE = 2; // tokens of a name without a word before it: "Nam Định"

  private final Sentence sentence;

  Addresses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The preposition of an address of which a part ends right before a place; -1 without one. */
  int start(int at) {
    if (!isName(at - 1)) {
      return -1;
    }
    for (int i = at - 2; i >= Math.max(0, at - LONGEST); i--) {
      if (end(i, at) == at) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a comma parts two names of one address. */
  boolean joins(int comma) {
    return sentence.isSign(comma, ',') && next(comma) > comma && start(comma) >= 0;
  }

  /**
   * Where the address ends whose preposition stands at a token, or the first of its parts that goes
   * up to a place or over it; the token itself without one.
   */
  int end(int preposition, int at) {
    if (!sentence.matches(preposition, Role.GRAMMAR, "at")) {
      return preposition;
    }
    int to = unit(preposition + 1);
    if (to == preposition + 1) {
      return preposition;
    }
    for (int next = next(to); next > to && to < at; next = next(to)) {
      to = next;
    }
    return to;
  }

  /** Where the part of an address ends that a comma leads to; the comma itself without one. */
  private int next(int comma) {
    if (!sentence.isSign(comma, ',')) {
      return comma;
    }
    int from = comma + 1;
    PhraseMatch city = sentence.match(from, Role.GRAMMAR, "city");
    int unit = city == null ? unit(from) : city.to();
    if (unit > from) {
      return unit;
    }
    int name = name(from);
    boolean abbreviated = sentence.text(from, name).startsWith("TP."); // "TP.HCM"
    return name == from + PROVINCE || abbreviated ? name : comma;
  }

  /**
   * The end of a unit of administration with its name or number, or of a house in a street; the
   * place itself without one.
   */
  private int unit(int at) {
    boolean house = // "số 12 đường Lê Lợi"
        sentence.matches(at, Role.RANK_MARK, "số") && sentence.is(at + 1, TokenType.NUMBER);
    PhraseMatch unit = sentence.match(house ? at + 2 : at, Role.GRAMMAR, "admin");
    if (unit == null) {
      return at;
    }
    int name = unit.to();
    int to = sentence.is(name, TokenType.NUMBER) ? name + 1 : name(name);
    return to > name ? to : at;
  }

  private int name(int from) {
    int to = from;
    while (to - from < LONGEST_NAME
        && (sentence.has(to, TokenMarkAttribute.CAPITAL) || isInside(to))) {
      to++;
    }
    return to;
  }

  /** "TP.HCM": a sign within a name. */
  private boolean isInside(int token) {
    return sentence.isSign(token, '.') && !Clauses.isBoundary(sentence, token);
  }

  private boolean isName(int token) {
    return sentence.has(token, TokenMarkAttribute.CAPITAL) || sentence.is(token, TokenType.NUMBER);
  }
}
