package org.solieu.figure;

import java.util.List;
import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/**
 * "chỉ số AQI là 185", "điểm chuẩn 26,5": an index or a score is in points where no unit stands.
 */
final class PointRule implements Rule {
  private static final int REACH = 12; // tokens between what is measured and its number
  private static final double STRENGTH = 1.2;
  private static final String UNIT = "điểm";
  private static final List<Role> LINKS = List.of(Role.LINK, Role.LEVEL, Role.CHANGE);
  private static final RoleSet CUES = RoleSet.of(Role.QUANTITY);

  @Override
  public boolean isCued(Sentence sentence) {
    return sentence.mayHold(CUES);
  }

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    int after = numeral.to();
    if (numeral.shape() == Numeral.Shape.ONE
        || numeral.isScaled()
        || sentence.isSign(after, '/')
        || sentence.isSign(after, '-')
        || sentence.isSign(after, ':')
        || UnitWords.follow(sentence, after)
        || UnitWords.mayBeNoun(sentence, after)
        || CountedNoun.read(sentence, after) != null
        || CalendarDate.year(sentence, numeral.from()) > 0) {
      return;
    }
    Frame frame = Frame.around(sentence, numeral, after);
    int link = linkBefore(sentence, frame.from());
    boolean linked = link < frame.from();
    if ((linked || numeral.value().scale() > 0) && isOfPoints(scene, link, linked)) {
      readings.accept(frame.reading("measure-points", STRENGTH, Kind.MEASURE, UNIT));
    }
  }

  /** Where a word that links a quantity to its number begins; the place itself where none ends. */
  private static int linkBefore(Sentence sentence, int at) {
    PhraseMatch ranking = sentence.matchBefore(at, Role.RANKING);
    if (ranking != null && !ranking.entry().code().equals("near")) {
      return at; // "chỉ số PCI xếp 14"
    }
    for (Role role : LINKS) {
      PhraseMatch link = sentence.matchBefore(at, role);
      if (link != null) {
        return link.from();
      }
    }
    return at;
  }

  /** Whether an index or a score stands before a token: in the same clause, or right before it. */
  private static boolean isOfPoints(Scene scene, int at, boolean anywhere) {
    Sentence sentence = scene.sentence();
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      PhraseMatch quantity = sentence.match(i, Role.QUANTITY);
      if (quantity != null && (anywhere ? quantity.to() <= at : quantity.to() == at)) {
        String code = quantity.entry().code();
        if (code.equals("index") || code.equals("score")) {
          return true;
        }
      }
      if (endsClause(scene, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsClause(Scene scene, int token) {
    Sentence sentence = scene.sentence();
    boolean name = // "(PCI)", "VN-Index"
        sentence.isSign(token, '(') || sentence.isSign(token, ')') || sentence.isSign(token, '-');
    return sentence.is(token, TokenType.SIGN) && !name
        || sentence.matches(token, Role.BOUNDARY, "clause")
        || scene.numeralAt(token) != null
            && scene.dates().stream().noneMatch(d -> d.from() <= token && token < d.to());
  }
}
