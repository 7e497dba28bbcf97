package org.solieu.context;

import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** Tells figures that last, and so have no period: ages, distances, "xe 7 chỗ". */
final class Lasting {
  private static final int FEATURE_REACH = 5; // tokens between what is measured and its measure

  private Lasting() {}

  /**
   * Ages, distances, spans told from now ("20 năm qua") and lasting attributes ("xe 7 chỗ") have no
   * period.
   */
  static boolean isTold(Sentence sentence, FigureReading figure) {
    boolean attribute =
        figure.kind() == Kind.COUNT
            && (isAttribute(sentence, figure) || isAside(sentence, figure))
            && (!sentence.matchesBefore(figure.from(), Role.LINK)
                || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "consists"));
    boolean distance = figure.kind() == Kind.MEASURE && Distances.before(sentence, figure) >= 0;
    boolean fromNow =
        figure.kind() == Kind.DURATION
            && (sentence.matches(figure.to(), Role.FROM_NOW)
                || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "ago"));
    boolean weight = // "quả bom nặng 240 kg"
        figure.kind() == Kind.MEASURE
            && sentence.matchesBefore(figure.from(), Role.GRAMMAR, "heavy")
            && hasMass(sentence, figure);
    boolean jubilee = // "kỷ niệm 35 năm"
        figure.kind() == Kind.DURATION
            && sentence.matchesBefore(figure.from(), Role.GRAMMAR, "marks");
    return figure.kind() == Kind.AGE
        || jubilee
        || attribute
        || weight
        || distance
        || isOfThing(sentence, figure)
        || figure.kind() == Kind.MEASURE && isOfSort(sentence, figure)
        || fromNow
        || Parties.areNamed(sentence, figure);
  }

  /** Whether the unit is one of mass; the quote may go on behind it: "100 kg/con", "2 tạ rưỡi". */
  private static boolean hasMass(Sentence sentence, FigureReading figure) {
    for (int i = figure.numeral(); i < figure.to(); i++) {
      PhraseMatch unit = sentence.match(i, Role.MEASURE);
      if (unit != null) {
        return unit.entry().needs().contains("mass");
      }
    }
    return false;
  }

  /** "một con tàu có trọng tải 3.000 tấn": what is measured of a thing lasts. */
  private static boolean isOfThing(Sentence sentence, FigureReading figure) {
    int reach = // a count stands next to it: "sức chứa 186 khách"
        figure.kind() == Kind.MEASURE ? FEATURE_REACH : figure.kind() == Kind.COUNT ? 2 : 0;
    int first = figure.from() - reach;
    for (int i = figure.from() - 1; i >= Math.max(0, first); i--) {
      if (Clauses.isBoundary(sentence, i) || sentence.matches(i, Role.CHANGE)) {
        return false;
      }
      if (sentence.matches(i, Role.GRAMMAR, "fixed") && WholeWords.around(sentence, i) == null) {
        return true;
      }
    }
    return false;
  }

  /** "kim tiêm loại 50 ml": a measure that tells the sort of a thing. */
  static boolean isOfSort(Sentence sentence, FigureReading figure) {
    return sentence.matches(figure.from() - 1, Role.GRAMMAR, "sort")
        && WholeWords.around(sentence, figure.from() - 1) == null; // "phân loại 500 tấn rác"
  }

  private static boolean isAttribute(Sentence sentence, FigureReading figure) {
    PhraseMatch attribute = sentence.matchBefore(figure.to(), Role.ATTRIBUTE);
    return attribute != null
        && sentence.text(attribute.from(), figure.to()).equals(figure.unit())
        && !sentence.matches(figure.from() - 1, Role.GRAMMAR, "more"); // "thêm 20 chỗ ngồi"
  }

  /** "(mỗi đội gồm 3 học sinh)": a rate that brackets add. */
  private static boolean isAside(Sentence sentence, FigureReading figure) {
    int clause = Clauses.start(sentence, figure.from());
    return figure.per() != null && sentence.isSign(clause - 1, '(');
  }
}
