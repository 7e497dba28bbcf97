package org.solieu.context;

import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds lists of names and nouns that are measured together: "gạo, cà phê và cao su tăng 5%". */
final class NounLists {
  private static final RoleSet NO_NAME =
      RoleSet.of(Role.BOUNDARY, Role.LINK, Role.GRAMMAR, Role.RELATIVE, Role.CALENDAR, Role.NOW);

  private static final int LONGEST_ITEM = 4; // tokens

  private final Sentence sentence;
  private final Taken taken;
  private final Stops stops;

  NounLists(Sentence sentence, Taken taken, Stops stops) {
    this.sentence = sentence;
    this.taken = taken;
    this.stops = stops;
  }

  /**
   * Where the list begins that ends right before a place and opens a clause, or follows "như"; -1
   * where there is none.
   */
  int start(int to) {
    int from = itemStart(to);
    boolean names = from >= 0 && isName(from);
    boolean joined = false;
    int first = -1;
    while (from > 0 && isSeparator(from - 1)) {
      int item = itemStart(from - 1);
      if (item < 0) {
        break;
      }
      joined |= !sentence.isSign(from - 1, ',');
      names &= isName(item);
      from = item;
      first = item;
    }
    boolean opens = first >= 0 && (Clauses.opens(sentence, first) || isExample(first));
    return opens && (names || joined && isNoun(first)) ? first : -1;
  }

  /** Whether "như" before a list makes it examples of what stands before: "các mã như HAG, OGC". */
  boolean isExample(int start) {
    return sentence.matches(start - 1, Role.GRAMMAR, "like") && start > 1;
  }

  private boolean isSeparator(int token) {
    return sentence.isSign(token, ',')
        || sentence.matches(token, Role.GRAMMAR, "and")
        || sentence.matches(token, Role.GRAMMAR, "or");
  }

  /** Where the name, or the few other words, begin that end right before a place; -1 without. */
  private int itemStart(int to) {
    int from = to;
    while (from > 0 && isName(from - 1)) {
      from--;
    }
    if (from < to) {
      return from;
    }
    for (int i = to; i > 0 && to - i < LONGEST_ITEM && !stops.isStop(i - 1); i--) {
      from = i - 1;
    }
    return from < to && (from == 0 || stops.isStop(from - 1)) ? from : -1;
  }

  private boolean isNoun(int token) {
    return isName(token) || stops.opensNoun(token) || WholeWords.isNoun(sentence, token);
  }

  private boolean isName(int token) {
    boolean word = token == 0 && sentence.isSyllable(token); // any word has a capital there
    return sentence.has(token, TokenMarkAttribute.CAPITAL)
        && !taken.byDate(token)
        && !taken.byFigure(token)
        && !(word && sentence.mayOpen(token, NO_NAME));
  }
}
