package org.solieu.figure;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/**
 * "đứng thứ 5", "xếp vị trí thứ 3/63 tỉnh, thành phố", "top 10", "vị trí 14"; without a ranking
 * verb "thứ 3" is an ordinal.
 */
final class RankRule implements Rule {
  private static final BigDecimal LAST_IN_WORDS = BigDecimal.valueOf(3);
  private static final int LONGEST_LIST = 60; // tokens of places behind the first one
  private static final int FEWEST_LISTED = 3;
  private static final int LAST_LISTED = 300; // place
  private static final RoleSet CUES = RoleSet.of(Role.RANKING, Role.RANK_MARK);
  private static final double STRENGTH = 4; // beats the same words as an ordinal

  @Override
  public boolean isCued(Sentence sentence) {
    return sentence.mayHold(CUES);
  }

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    PhraseMatch mark = sentence.matchBefore(numeral.from(), Role.RANK_MARK);
    if (mark == null
        && (isListed(scene, numeral) || isJoined(scene, numeral) || isReached(scene, numeral))) {
      Numeral whole = whole(scene, numeral);
      Frame frame =
          new Frame(numeral.from(), whole == null ? numeral.to() : whole.to(), numeral, null, null);
      BigDecimal base = whole == null ? null : whole.value();
      readings.accept(
          frame.reading("rank-listed", STRENGTH, Kind.RANK, numeral.value(), null, base, null));
    }
    if (mark == null
        || numeral.isScaled()
        || numeral.value().signum() <= 0
        || numeral.value().scale() > 0
        || CalendarDate.year(sentence, numeral.from()) > 0) {
      return;
    }
    boolean inArea = sentence.matches(numeral.to(), Role.AREA);
    boolean grade = mark.entry().code().equals("hạng") && numeral.isWords(); // "hạng nhất Anh"
    if (!isRanked(sentence, mark)
        && !(inArea && !grade)
        && !isFirstOfAll(sentence, mark, numeral)) {
      return;
    }
    int to = numeral.to();
    BigDecimal base = null;
    Numeral whole = whole(scene, numeral);
    if (whole != null) {
      base = whole.value();
      to = whole.to();
    }
    CountedNoun noun = CountedNoun.read(sentence, to);
    boolean ranked = noun != null && (whole != null || mark.entry().code().equals("top"));
    int end = ranked && noun != null && whole != null ? noun.to() : to;
    boolean open = // "từ thứ hạng 3 trở lên"
        sentence.matches(end, Role.MODIFIER_AFTER)
            && sentence.matches(mark.from() - 1, Role.GRAMMAR, "from");
    int begin = open ? mark.from() : lastWordOf(sentence, mark);
    Frame around = Frame.around(sentence, numeral, begin, end); // a place has no denominator
    Frame frame = new Frame(around.from(), around.to(), numeral, around.modifier(), null);
    readings.accept(
        frame.reading(
            "rank",
            STRENGTH,
            Kind.RANK,
            numeral.value(),
            numeral.max(),
            base,
            ranked && noun != null ? noun.text() : null));
  }

  /**
   * "Hoa Sen (6), Sao Mai (18), Bình Minh (59)": places behind names, three or more that rise, in a
   * sentence that ranks; ages, goals and the like seldom rise.
   */
  private static boolean isListed(Scene scene, Numeral numeral) {
    Sentence sentence = scene.sentence();
    if (!isBracketed(sentence, numeral)) {
      return false;
    }
    int listed = 0;
    BigDecimal last = BigDecimal.ZERO;
    for (Numeral other : scene.numerals()) {
      if (isBracketed(sentence, other)) {
        if (other.value().compareTo(last) <= 0) {
          return false;
        }
        last = other.value();
        listed++;
      }
    }
    for (int i = 0; listed >= FEWEST_LISTED && i < numeral.from(); i++) {
      PhraseMatch verb = sentence.match(i, Role.RANKING);
      PhraseMatch mark = verb == null ? sentence.match(i, Role.RANK_MARK) : verb;
      boolean ranks =
          mark != null
              && (mark.entry().code().equals("top")
                  || mark.entry().code().equals("vị trí")
                  || verb != null && !verb.entry().code().equals("near"));
      if (ranks) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBracketed(Sentence sentence, Numeral numeral) {
    return numeral.isPlainBetween(1, LAST_LISTED)
        && sentence.isSign(numeral.from() - 1, '(')
        && sentence.isSign(numeral.to(), ')')
        && sentence.has(numeral.from() - 2, TokenMarkAttribute.CAPITAL);
  }

  /**
   * "xếp thứ 109/189 về vốn, 156/189 về điện và 12 về thuế": places that go on a list of places.
   */
  private static boolean isJoined(Scene scene, Numeral numeral) {
    Sentence sentence = scene.sentence();
    int before = numeral.from() - 1;
    boolean joined = sentence.isSign(before, ',') || sentence.matches(before, Role.GRAMMAR, "and");
    Numeral whole = whole(scene, numeral);
    int to = whole == null ? numeral.to() : whole.to();
    if (!joined
        || !numeral.isPlainBetween(1, LAST_LISTED)
        || !sentence.matches(to, Role.GRAMMAR, "as-to")
        || whole == null && !followsBase(scene, numeral)) {
      return false;
    }
    for (Numeral other : scene.numerals()) {
      boolean near = other.to() <= numeral.from() && numeral.from() - other.to() <= LONGEST_LIST;
      PhraseMatch mark = near ? sentence.matchBefore(other.from(), Role.RANK_MARK) : null;
      if (mark != null && isRanked(sentence, mark)) {
        return true;
      }
    }
    return false;
  }

  /** "157/189 về thuế và 149 về điện", but "12 huy chương vàng và 5 về bơi". */
  private static boolean followsBase(Scene scene, Numeral numeral) {
    Numeral last = null;
    for (Numeral other : scene.numerals()) {
      if (other.from() >= numeral.from()) {
        break;
      }
      last = other;
    }
    return last != null && scene.sentence().isSign(last.from() - 1, '/');
  }

  /** "rớt từ vị trí 22 xuống 28": the second of two places. */
  private static boolean isReached(Scene scene, Numeral numeral) {
    Sentence sentence = scene.sentence();
    PhraseMatch level = sentence.matchBefore(numeral.from(), Role.LEVEL);
    if (level == null
        || !level.entry().code().equals("change")
        || !numeral.isPlainBetween(1, LAST_LISTED)
        || UnitWords.follow(sentence, numeral.to())
        || CountedNoun.read(sentence, numeral.to()) != null) {
      return false;
    }
    for (Numeral other : scene.numerals()) {
      PhraseMatch mark =
          other.to() == level.from() ? sentence.matchBefore(other.from(), Role.RANK_MARK) : null;
      if (mark != null) {
        return isRanked(sentence, mark);
      }
    }
    return false;
  }

  /** Where the quote begins: the word that stands next to the number. */
  private static int lastWordOf(Sentence sentence, PhraseMatch mark) {
    for (int i = mark.to() - 1; i >= mark.from(); i--) {
      PhraseMatch inner = sentence.match(i, Role.RANK_MARK);
      if (inner != null && inner.to() == mark.to()) {
        return i;
      }
    }
    return mark.from();
  }

  /** How many are ranked: "thứ 3/63", "thứ 3 trên 6", "thứ 2 trong số 11". */
  private static @Nullable Numeral whole(Scene scene, Numeral numeral) {
    Sentence sentence = scene.sentence();
    int at = numeral.to();
    PhraseMatch of = sentence.match(at, Role.PART_OF);
    int next =
        sentence.isSign(at, '/')
            ? at + 1
            : of != null && !of.entry().code().equals("fraction") ? of.to() : -1;
    Numeral whole = next < 0 ? null : scene.numeralAt(next);
    return whole != null && whole.isPlain() && whole.value().compareTo(numeral.value()) >= 0
        ? whole
        : null;
  }

  /** "nhân vật quyền lực số một", but "con số ba": in words the number is no label. */
  private static boolean isFirstOfAll(Sentence sentence, PhraseMatch mark, Numeral numeral) {
    PhraseMatch noun = sentence.matchBefore(mark.to(), Role.NOUN);
    return mark.entry().code().equals("số")
        && numeral.isWords()
        && numeral.value().compareTo(LAST_IN_WORDS) <= 0
        && (noun == null || noun.from() == mark.from())
        && sentence.isSyllable(mark.from() - 1)
        && !sentence.matchesBefore(mark.to(), Role.PART_OF)
        && !sentence.matchesBefore(mark.from(), Role.LABEL);
  }

  private static boolean isRanked(Sentence sentence, PhraseMatch mark) {
    if (mark.entry().code().equals("top")) {
      return true;
    }
    if (sentence.matches(mark.from() - 2, Role.GRAMMAR, "ranking-list")) {
      return false; // "bảng xếp hạng 189 nước"
    }
    if (mark.entry().code().equals("vị trí")) {
      return !sentence.matchesBefore(mark.from(), Role.LABEL);
    }
    boolean number = mark.entry().code().equals("số");
    int reach = number || mark.entry().code().equals("hạng") ? 3 : mark.from();
    boolean bracketed = false; // "An (đứng giữa) là người thứ hai"
    for (int i = mark.from() - 1; i >= Math.max(0, mark.from() - reach); i--) {
      bracketed = sentence.isSign(i, ')') || bracketed && !sentence.isSign(i, '(');
      PhraseMatch verb = bracketed ? null : sentence.match(i, Role.RANKING);
      boolean near = verb != null && verb.entry().code().equals("near");
      if (verb != null && verb.to() <= mark.to() && (!near || verb.to() == mark.from())) {
        return !number || verb.to() >= mark.from() - 1;
      }
    }
    return mark.entry().code().equals("hạng") && sentence.matchesBefore(mark.from(), Role.LEVEL);
  }
}
