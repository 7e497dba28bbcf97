package org.solieu.context;

import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.Sentence;

/** Tells how far one place is from another: "bãi biển cách sân bay khoảng 8 km". */
final class Distances {
  private static final int REACH = 14; // tokens between the word and the figure

  private Distances() {}

  /** The word that opens a distance whose measure a figure is; -1 where there is none. */
  static int before(Sentence sentence, FigureReading figure) {
    if (figure.kind() != Kind.MEASURE) {
      return -1;
    }
    boolean comma = false;
    for (int i = figure.from() - 1; i >= Math.max(0, figure.from() - REACH); i--) {
      boolean apart =
          sentence.matches(i, Role.GRAMMAR, "apart") && WholeWords.around(sentence, i) == null;
      if (apart) {
        return comma && !Clauses.isBoundary(sentence, i - 1) ? -1 : i;
      }
      boolean aside = sentence.isSign(i, ',') && !comma; // ", cách Sao Mai, thủ phủ của tỉnh, 8 km"
      comma |= aside;
      if (Clauses.isBoundary(sentence, i) && !aside || sentence.matches(i, Role.LINK)) {
        return -1;
      }
    }
    return -1;
  }
}
