package org.solieu.context;

import java.math.BigDecimal;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** Knows counts that only name who takes part: "hai nước", "hai bên", but "có hai nước". */
final class Parties {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Parties() {}

  /** Whether a figure names two parties rather than counts them. */
  static boolean areNamed(Sentence sentence, FigureReading figure) {
    if (figure.kind() != Kind.COUNT
        || figure.modifier() != null
        || figure.value().compareTo(TWO) != 0
        || sentence.matches(figure.from() - 1, Role.GRAMMAR, "has")
        || sentence.matches(figure.from() - 1, Role.GRAMMAR, "more")
        || sentence.matches(figure.from() - 1, Role.GRAMMAR, "at")) {
      return false;
    }
    PhraseMatch party = sentence.matchBefore(figure.to(), Role.GRAMMAR, "party");
    return party != null && party.from() == figure.numeral() + 1;
  }
}
