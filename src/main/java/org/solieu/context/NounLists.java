package org.solieu.context;

import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds lists of names and nouns that are measured together: "gạo, cà phê và cao su tăng 5%". */
final class NounLists {
  private static final RoleSet NO_NAME =
      RoleSet.of(Role.BOUNDARY, Role.LINK, Role.GRAMMAR, Role.RELATIVE, Role.CALENDAR, Role.NOW);
  private static final RoleSet NOUN =
      RoleSet.of(Role.NOUN, Role.THING, Role.QUANTITY, Role.CLASSIFIER);

  private static final int LONGEST = 40; // tokens of a list
  private static final int LONGEST_ITEM = 4; // the same of an item
  private static final int SHORT_ITEM = 2; // the same of unknown words beside "và"

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
    int item = itemStart(to);
    boolean names = item >= 0 && isName(item);
    boolean joined = false;
    int first = -1;
    for (int end = item - 1; to - end < LONGEST && isSeparator(end); end = item - 1) {
      item = itemStart(end);
      boolean comma = sentence.isSign(end, ',');
      boolean nominal = item >= 0 && isBegun(item) && isNominal(item, end);
      if (item < 0 || !isBegun(item) || comma && !nominal) {
        break; // "Hạn hán kéo dài, lúa và ngô"
      }
      joined |= !comma;
      names &= isName(item);
      first = nominal || !comma && end - item <= SHORT_ITEM ? item : first; // "ngô và đậu"
    }
    return names || joined ? first : -1;
  }

  private boolean isBegun(int item) {
    return Clauses.opens(sentence, item)
        || isSeparator(item - 1)
        || isExample(item)
        || sentence.matchesBefore(item, Role.BOUNDARY, "clause"); // "trong đó A, B tăng 5%"
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

  /** Whether [from, to) is a name or a noun, with at most one word more: "thép xây dựng". */
  private boolean isNominal(int from, int to) {
    if (isName(from)) {
      return from > 0
          || to == 1
          || !sentence.isSyllable(0)
          || sentence.has(1, TokenMarkAttribute.CAPITAL);
    }
    int end = from;
    for (PhraseMatch word : sentence.phrases(from)) {
      boolean noun =
          NOUN.holds(word.entry().role())
              || word.entry().role() == Role.WHOLE_WORD && WholeWords.isNoun(word);
      end = noun ? Math.max(end, word.to()) : end;
    }
    boolean sector = sentence.matches(from, Role.GRAMMAR, "sector"); // "khu vực công nghiệp và"
    return end > from && (end >= to - 1 || sector);
  }

  private boolean opensName(int token) {
    return sentence.matches(token, Role.GRAMMAR, "country")
        || sentence.matches(token, Role.GRAMMAR, "surname");
  }

  private boolean isName(int token) {
    boolean first = token == 0 && sentence.isSyllable(token); // any word has a capital there
    return sentence.has(token, TokenMarkAttribute.CAPITAL)
        && !taken.byDate(token)
        && !taken.byFigure(token)
        && !(first && sentence.matches(token, NO_NAME) && !opensName(token));
  }
}
