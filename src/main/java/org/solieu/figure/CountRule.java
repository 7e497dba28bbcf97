package org.solieu.figure;

import java.util.function.Consumer;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** "81 nhiệm vụ", "hơn 3.000 lượt khách", "hai người", "3 lần". */
final class CountRule implements Rule {
  private static final int REACH = 14; // tokens between "số …" and its number
  private static final int SENTENCE = 100; // tokens of a long one

  private static final int NEAR = 7; // tokens between two counts that are told together

  private static final RoleSet TOTAL = RoleSet.of(Role.TOTAL);

  private final CountedNoun countedNoun = new CountedNoun();

  @Override
  public void read(Scene scene, Numeral numeral, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    CountedNoun.Noun noun = countedNoun.read(sentence, numeral.to());
    if (noun == null) {
      unnamed(sentence, numeral, readings);
    } else if (noun.known() || numeral.isScaled() || numeral.value().scale() <= 0) {
      named(scene, numeral, noun, readings);
    }
    PhraseMatch times = sentence.match(numeral.to(), Role.TIMES);
    if (times != null && times.entry().needs().isEmpty() && !isOne(numeral)) {
      Frame frame = Frame.around(sentence, numeral, times.to());
      readings.accept(frame.reading("count-times", 0.8, Kind.COUNT, times.entry().code()));
    }
  }

  private void named(
      Scene scene, Numeral numeral, CountedNoun.Noun noun, Consumer<Reading> readings) {
    Sentence sentence = scene.sentence();
    UnitRange range = UnitRange.ofCount(scene, numeral, noun, countedNoun);
    Frame frame = Frame.ofCount(sentence, range.numeral(), range.to());
    boolean quantity = !isOne(numeral) || frame.modifier() != null || hasParallel(scene, numeral);
    if (quantity
        && !isArticle(sentence, numeral)
        && !isName(sentence, numeral)
        && !isResult(sentence, numeral, noun)
        && !isAddress(sentence, numeral, noun)
        && !MoneyRule.isSum(sentence, numeral)) {
      double strength = noun.known() ? 0.9 : 0.6;
      readings.accept(frame.reading("count", strength, Kind.COUNT, noun.text()));
    }
  }

  /** "số ghế còn trống là 1.420": the noun stands before the number. */
  private static void unnamed(Sentence sentence, Numeral numeral, Consumer<Reading> readings) {
    if (areHarmed(sentence, numeral) || isAll(sentence, numeral)) {
      Frame frame = Frame.around(sentence, numeral, numeral.to());
      readings.accept(frame.reading("count-unnamed", 0.8, Kind.COUNT, null));
      return;
    }
    if (isOne(numeral)
        || !sentence.mayHold(TOTAL) && sentence.match(numeral.to(), Role.COMPARISON) == null
        || UnitWords.follow(sentence, numeral.to())
        || CalendarDate.year(sentence, numeral.from()) > 0) {
      return;
    }
    int before = Frame.around(sentence, numeral, numeral.to()).from();
    boolean change = sentence.matchBefore(before, Role.CHANGE) != null;
    if (!change && sentence.matchBefore(before, Role.LINK) == null) {
      return;
    }
    if (change && isComparedCount(sentence, numeral, before)) {
      Frame frame = Frame.around(sentence, numeral, numeral.to());
      readings.accept(frame.reading("count-unnamed", 0.8, Kind.COUNT, null));
      return;
    }
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      if (sentence.is(i, TokenType.SIGN)) {
        return;
      }
      PhraseMatch total = sentence.match(i, Role.TOTAL);
      if (total != null && opensPhrase(sentence, i)) {
        if (MoneyRule.isTotalOfMoney(sentence, total, numeral)) {
          return; // "số tiền bị mất là 100 triệu"
        }
        Frame frame = Frame.around(sentence, numeral, numeral.to());
        readings.accept(frame.reading("count-unnamed", 0.8, Kind.COUNT, null));
        return;
      }
    }
  }

  /** "2.000 người chết và 1.000 mất tích": how many more came to harm. */
  private static boolean areHarmed(Sentence sentence, Numeral numeral) {
    if (isOne(numeral) || !sentence.matches(numeral.to(), Role.GRAMMAR, "harmed")) {
      return false;
    }
    int before = Frame.around(sentence, numeral, numeral.to()).from() - 1;
    return sentence.isSign(before, ',')
        || sentence.matches(before, Role.GRAMMAR, "and")
        || sentence.matches(before, Role.GRAMMAR, "has")
        || sentence.matches(before, Role.BOUNDARY, "clause");
  }

  /** "cả 2 đang học lớp 9": two that are known, before a verb. */
  private static boolean isAll(Sentence sentence, Numeral numeral) {
    int next = numeral.to();
    return numeral.isPlainBetween(2, 9)
        && sentence.matches(numeral.from() - 1, Role.GRAMMAR, "all")
        && (sentence.match(next, Role.STATUS) != null
            || sentence.match(next, Role.LINK) != null
            || sentence.match(next, Role.BOUNDARY) != null);
  }

  /**
   * "3.000 sinh viên, tăng 200 so với năm trước": the change of what was counted, where the
   * sentence measures nothing before.
   */
  private static boolean isComparedCount(Sentence sentence, Numeral numeral, int before) {
    if (sentence.match(numeral.to(), Role.COMPARISON) == null || numeral.value().scale() > 0) {
      return false;
    }
    for (int i = Math.max(0, before - SENTENCE); i < before; i++) {
      PhraseMatch quantity = sentence.match(i, Role.QUANTITY);
      if (quantity != null && sentence.match(i, Role.TOTAL) == null
          || sentence.match(i, Role.MONEY_CUE) != null
          || sentence.match(i, Role.CURRENCY) != null) {
        return false;
      }
    }
    return true;
  }

  /** "số" is also a syllable of many words: it counts only where a phrase begins. */
  private static boolean opensPhrase(Sentence sentence, int token) {
    PhraseMatch longer = sentence.matchBefore(token + 1, Role.QUANTITY);
    if (longer != null && longer.from() < token) {
      return false; // "chỉ số"
    }
    return token == 0
        || sentence.is(token - 1, TokenType.SIGN)
        || sentence.match(token - 1, Role.BOUNDARY) != null
        || sentence.match(token - 1, Role.LINK) != null;
  }

  private static boolean isOne(Numeral numeral) {
    return numeral.shape() == Numeral.Shape.ONE;
  }

  /** "một giải" counts where the sentence counts the same noun again: "hai giải …, một giải …". */
  private boolean hasParallel(Scene scene, Numeral one) {
    Sentence sentence = scene.sentence();
    int head = one.to();
    if (states(scene, one)) {
      return true;
    }
    for (Numeral other : scene.numerals()) {
      if (other.shape() != Numeral.Shape.ONE
          && sentence.is(other.to(), TokenType.WORD)
          && sentence.word(other.to()) != 0
          && sentence.word(other.to()) == sentence.word(head)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "chỉ có một bến", "thấp hơn một bậc", "4 người chết và một người bị thương": there một is no
   * article.
   */
  private boolean states(Scene scene, Numeral one) {
    Sentence sentence = scene.sentence();
    int before = one.from() - 1;
    if (isOnly(sentence, before)
        || isOnly(sentence, before - 1)
        || sentence.matches(before, Role.GRAMMAR, "than")
        || sentence.matchBefore(one.from(), Role.CHANGE) != null) {
      return true;
    }
    boolean told = one.from() > 0 || scene.numerals().size() > 1; // "Một người chết vì mưa lũ"
    if (told && isCasualty(sentence, one) || opensList(scene, one)) {
      return true;
    }
    boolean joined = sentence.matches(before, Role.GRAMMAR, "and") || sentence.isSign(before, ',');
    if (!joined) {
      return false;
    }
    for (Numeral other : scene.numerals()) {
      boolean near = other.to() <= one.from() && one.from() - other.to() <= NEAR;
      if (near
          && sentence.match(other.to(), Role.NOUN) != null
          && other.shape() != Numeral.Shape.ONE) {
        return true;
      }
    }
    return false;
  }

  /** "như 1 tai nghe", "trở thành 1 ca sĩ": there 1 is an article. */
  private static boolean isArticle(Sentence sentence, Numeral numeral) {
    return numeral.isPlainBetween(1, 1)
        && sentence.matchesBefore(numeral.from(), Role.GRAMMAR, "like");
  }

  /** "chỉ một", but "không chỉ một cuốn sách mà là một người bạn". */
  private static boolean isOnly(Sentence sentence, int token) {
    return sentence.matches(token, Role.GRAMMAR, "only")
        && !sentence.matches(token - 1, Role.GRAMMAR, "not");
  }

  /** "một lính cứu hỏa đã thiệt mạng", "một người chết": who came to harm is counted. */
  private boolean isCasualty(Sentence sentence, Numeral one) {
    CountedNoun.Noun noun = countedNoun.read(sentence, one.to());
    if (noun == null || !noun.known()) {
      return false;
    }
    int at = noun.to();
    while (sentence.has(at, TokenMarkAttribute.CAPITAL)) {
      at++; // "một chiến binh Hamas đã thiệt mạng"
    }
    at = sentence.matches(at, Role.STATUS, "actual") ? at + 1 : at;
    return sentence.matches(at, Role.GRAMMAR, "harmed");
  }

  /** "5 người: một thẩm phán, hai hội thẩm": the first of a list of counts. */
  private boolean opensList(Scene scene, Numeral one) {
    Sentence sentence = scene.sentence();
    CountedNoun.Noun noun = countedNoun.read(sentence, one.to());
    boolean listed =
        noun != null
            && noun.known()
            && (sentence.isSign(noun.to(), ',')
                || sentence.matches(noun.to(), Role.GRAMMAR, "and"));
    Numeral next = listed && noun != null ? scene.numeralAt(noun.to() + 1) : null;
    return sentence.isSign(one.from() - 1, ':')
        && next != null
        && sentence.match(next.to(), Role.NOUN) != null;
  }

  /** "ở 171 Trường Chinh", "quán phở 280 Đội Cấn": a street, whose name begins like a noun. */
  private static boolean isAddress(Sentence sentence, Numeral numeral, CountedNoun.Noun noun) {
    return numeral.isPlain()
        && noun.to() == numeral.to() + 1
        && sentence.has(numeral.to(), TokenMarkAttribute.CAPITAL)
        && sentence.has(noun.to(), TokenMarkAttribute.CAPITAL)
        && (sentence.matches(numeral.from() - 1, Role.GRAMMAR, "at")
            || sentence.matchBefore(numeral.from(), Role.NOUN) != null);
  }

  /** "Sao Mai 1 - 2 FC Bình Minh": goals between two names. */
  private static boolean isResult(Sentence sentence, Numeral numeral, CountedNoun.Noun noun) {
    return numeral.isRange()
        && !noun.known()
        && sentence.has(numeral.from() - 1, TokenMarkAttribute.CAPITAL)
        && sentence.has(noun.to() - 1, TokenMarkAttribute.CAPITAL);
  }

  /** A number right behind a foreign name is part of it: "Galaxy Note 3 màn hình". */
  private static boolean isName(Sentence sentence, Numeral numeral) {
    int before = numeral.from() - 1;
    boolean version = numeral.value().scale() > 0 && !numeral.isScaled() && !numeral.isRange();
    return (numeral.isPlain() || version)
        && sentence.matchBefore(numeral.from(), Role.MEASURE) == null
        && sentence.has(before, TokenMarkAttribute.CAPITAL)
        && !sentence.has(before, TokenMarkAttribute.ALL_CAPITALS)
        && !sentence.isSyllable(before)
        && sentence.length(before) > 1;
  }
}
