package org.solieu.context;

import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds the names of persons behind their titles. */
final class TitledNames {
  private static final int LONGEST = 4; // syllables of a name behind that of a firm

  private final Sentence sentence;

  TitledNames(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Where the name begins in [from, to), as a title is no part of it: "Hoàng Lan" in "Tổng thống
   * Nga Hoàng Lan"; {@code from} where there is no title, or no name behind it.
   */
  int start(int from, int to) {
    PhraseMatch title = sentence.match(from, Role.TITLE);
    int person = title == null ? from : personStart(title.to(), to);
    if (person > from) {
      return person;
    }
    int name = title == null ? from : title.to();
    PhraseMatch country = title == null ? null : sentence.match(name, Role.GRAMMAR, "country");
    if (country != null) {
      name = country.to(); // "Tổng thống Mỹ" stays whole
    }
    return name < to && sentence.has(name, TokenMarkAttribute.CAPITAL) ? name : from;
  }

  /**
   * "Tập đoàn Sao Mai Trần Đình Lâm", "hãng Redsoft John Baker": where a person's name begins that
   * ends what a title is of; -1 without one.
   */
  private int personStart(int from, int to) {
    int first = to;
    while (first > from && sentence.has(first - 1, TokenMarkAttribute.CAPITAL)) {
      first--;
    }
    if (sentence.matches(first, Role.GRAMMAR, "surname")) {
      return -1; // "bà Nguyễn Hoàng Yến"
    }
    for (int i = Math.max(first + 1, to - LONGEST); i < to - 1; i++) {
      if (sentence.matches(i, Role.GRAMMAR, "surname")) {
        return i;
      }
    }
    boolean foreign = // but "diễn viên Sarah Jessica Parker"
        first > from
            && to - first > 2
            && !sentence.isSyllable(to - 1)
            && !sentence.isSyllable(to - 2);
    return foreign ? to - 2 : -1;
  }
}
