package org.solieu.context;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Finds the noun phrase that names what is measured: before the figure, behind it ("100% các cơ
 * quan"), or that of the figure before where the clause names nothing (", tăng 7,6%").
 */
final class SubjectFinder {

  /**
   * The subject of a figure; null where the sentence names none.
   *
   * @param phrases the noun phrases of the sentence
   * @param changes whether the figure is an amount of change
   * @param yardstick where a comparison begins that leads to the figure ("thấp hơn giá SJC 3
   *     triệu"); -1 without one
   * @param previous the figure before it in the sentence, null for the first
   * @param inherited the subject of the figure before it, which a clause without a subject goes on
   *     with
   */
  @Nullable String find(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      boolean changes,
      int yardstick,
      @Nullable FigureReading previous,
      @Nullable String inherited) {
    int end = yardstick >= 0 ? yardstick : figure.from();
    int clause = phrases.clauseStart(end);
    int to = phrases.skipBack(clause, end);
    if (previous != null && to == clause + 1 && sentence.matches(clause, Role.GRAMMAR, "whole")) {
      to = clause; // "từ 4,8% GDP lên 5,3% GDP"
    }
    return switch (figure.kind()) {
      case AGE -> aged(sentence, phrases, figure);
      case COUNT -> {
        boolean goesOn =
            changes || isLike(previous, figure) && isJoined(sentence, previous, figure);
        yield counted(sentence, phrases, figure, clause, to, goesOn ? inherited : null);
      }
      case RATIO -> parted(sentence, phrases, figure, clause, to);
      case RANK -> {
        String subject = ranked(sentence, phrases, figure, clause);
        yield subject != null ? subject : fallback(sentence, phrases, figure, previous, inherited);
      }
      case DURATION -> lasting(sentence, phrases, figure, clause, to);
      default -> {
        if (figure.from() == clause
            && sentence.isSign(clause - 1, '(')
            && AgedName.isPart(sentence, clause - 2)
            && !sentence.matches(clause - 2, Role.GRAMMAR, "whole") // "5% GDP (1 tỷ USD)"
            && (previous == null || previous.to() < clause - 1)) {
          yield phrases.before(phrases.clauseStart(clause - 1), clause - 1); // "Hoàng Anh (5 USD)"
        }
        String fallback = fallback(sentence, phrases, figure, previous, inherited);
        String subject = measured(sentence, phrases, figure, clause, to, fallback);
        yield subject != null ? subject : earlier(sentence, phrases, clause, to);
      }
    };
  }

  /** Whose age is told: a name, or the noun phrase before a comma ("Bệnh nhân nam, 45 tuổi"). */
  private static @Nullable String aged(
      Sentence sentence, NounPhrases phrases, FigureReading figure) {
    String name = AgedName.of(sentence, figure);
    int comma = figure.from() - 1;
    return name == null && sentence.isSign(comma, ',')
        ? phrases.before(phrases.clauseStart(comma), comma)
        : name;
  }

  /** What a part is of: "một nửa doanh thu", or "doanh thu giảm một nửa". */
  private static @Nullable String parted(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause, int to) {
    if (figure.unit() != null) {
      return null;
    }
    if (sentence.match(figure.to(), Role.QUANTITY) != null) {
      return phrases.behind(figure.to());
    }
    boolean ends =
        figure.to() == sentence.size()
            || Clauses.isBoundary(sentence, figure.to())
            || sentence.match(figure.to(), Role.COMPARISON) != null;
    return ends && to < figure.from() ? phrases.quantity(clause, to) : null;
  }

  /**
   * What the clause before names, where the figure's own names nothing: "tỷ lệ hồ sơ tăng (trung
   * bình 55%/năm)".
   */
  private static @Nullable String earlier(
      Sentence sentence, NounPhrases phrases, int clause, int to) {
    if (!sentence.isSign(clause - 1, '(') && !sentence.isSign(clause - 1, ',')) {
      return null;
    }
    int before = phrases.clauseStart(clause - 1);
    return phrases.quantity(before, sentence.isSign(clause - 1, ',') ? to : clause - 1);
  }

  private static boolean isLike(@Nullable FigureReading previous, FigureReading figure) {
    return previous != null
        && previous.kind() == figure.kind()
        && Objects.equals(previous.unit(), figure.unit());
  }

  /**
   * Whether "và" joins a figure to what the sentence told before: "101 chiếc vào năm 2015 và 150
   * chiếc".
   */
  private static boolean isJoined(
      Sentence sentence, @Nullable FigureReading previous, FigureReading figure) {
    return previous != null && sentence.matches(figure.from() - 1, Role.GRAMMAR, "and");
  }

  /**
   * What a clause without a subject goes on with: the subject of the figure before, or the noun
   * that it counts.
   */
  private static @Nullable String fallback(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      @Nullable FigureReading previous,
      @Nullable String inherited) {
    if (previous == null || hasSemicolon(sentence, previous.to(), figure.from())) {
      return null;
    }
    String outer =
        inherited == null && sentence.matches(previous.from() - 1, Role.BOUNDARY, "prep")
            ? phrases.quantity(phrases.clauseStart(previous.from()), previous.from() - 1)
            : null;
    if (outer != null) {
      return outer; // "giá bán cho 2 ống kính lần lượt 249 và 499 USD"
    }
    boolean counts = previous.kind() == Kind.COUNT || previous.kind() == Kind.RATIO;
    return inherited != null ? inherited : counts ? previous.unit() : null;
  }

  private static boolean hasSemicolon(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.isSign(i, ';')) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String measured(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      int clause,
      int to,
      @Nullable String fallback) {
    if (isAmountOf(sentence, figure)) {
      return figure.kind() == Kind.MONEY
          ? phrases.nounAt(figure.to())
          : phrases.behind(figure.to());
    }
    if (figure.kind() == Kind.MEASURE
        && (to == figure.from() || sentence.matches(figure.from() - 1, Role.GRAMMAR, "having"))
        && sentence.match(figure.to(), Role.QUANTITY) != null
        && !sentence.has(figure.to(), TokenMarkAttribute.CAPITAL)
        && sentence.matchBefore(to, Role.QUANTITY) == null) {
      return phrases.nounAt(figure.to()); // "2GB RAM"
    }
    String quantity = phrases.quantity(clause, to);
    boolean bareShare = phrases.isBareShare(clause, to);
    if (quantity != null && !(bareShare && fallback != null)) {
      return quantity;
    }
    if (bareShare) {
      return fallback;
    }
    if (figure.kind() == Kind.MEASURE && clause > 0 && phrases.isNamesOnly(clause, to)) {
      String list = phrases.lastQuantity(clause);
      if (list != null) {
        return list;
      }
    }
    PhraseMatch behindHead = sentence.match(figure.to(), Role.QUANTITY);
    boolean share =
        (figure.kind() == Kind.PERCENTAGE || figure.kind() == Kind.MEASURE)
            && behindHead != null
            && (behindHead.entry().code().equals("share")
                || sentence.matchBefore(figure.from(), Role.LINK) == null);
    if (share || figure.kind() == Kind.MONEY && behindHead != null) {
      return phrases.behind(figure.to());
    }
    if (figure.kind() == Kind.PERCENTAGE && opens(sentence, figure)) {
      String behind = phrases.behind(figure.to());
      return behind != null ? behind : fallback;
    }
    if (figure.kind() == Kind.MONEY) {
      PhraseMatch cue = sentence.matchBefore(to, Role.MONEY_CUE);
      if (cue != null
          && cue.from() >= clause
          && !sentence.has(cue.from(), TokenMarkAttribute.CAPITAL)) {
        return sentence.text(cue.from(), to);
      }
    }
    if (to <= clause) {
      boolean named =
          figure.kind() == Kind.MEASURE
              || figure.kind() == Kind.MONEY && sentence.match(figure.to(), Role.MONEY_CUE) != null;
      String behind = fallback == null && named ? phrases.behind(figure.to()) : null;
      return behind != null ? behind : fallback;
    }
    String before = phrases.before(clause, to);
    if (before != null) {
      return before;
    }
    String behind = figure.kind() == Kind.PERCENTAGE ? phrases.behind(figure.to()) : null;
    return behind != null ? behind : fallback;
  }

  /**
   * Whether what there is so much of stands right behind: "2 kg thịt bò", "51 ha đất", but "nặng 5
   * kg", "5.000 tỷ đồng trái phiếu".
   */
  private static boolean isAmountOf(Sentence sentence, FigureReading figure) {
    int at = figure.to();
    if (figure.kind() == Kind.MONEY) {
      return sentence.matches(at, Role.GRAMMAR, "sum");
    }
    PhraseMatch unit =
        figure.kind() == Kind.MEASURE ? sentence.matchBefore(at, Role.MEASURE) : null;
    return unit != null
        && unit.entry().needs().contains("stuff")
        && sentence.is(at, TokenType.WORD)
        && !sentence.has(at, TokenMarkAttribute.LINE_BEFORE)
        && !sentence.has(at, TokenMarkAttribute.CAPITAL)
        && sentence.matchBefore(figure.from(), Role.DIMENSION) == null
        && sentence.matchBefore(figure.from(), Role.QUANTITY) == null
        && !WholeWords.endBefore(sentence, figure.from(), Role.LINK)
        && !isVerbal(sentence, at);
  }

  /** Whether what lasts stands right behind: "20 năm hoạt động", but "hai năm liền". */
  private static boolean lasts(Sentence sentence, int at) {
    return sentence.is(at, TokenType.WORD)
        && sentence.isSyllable(at)
        && !sentence.has(at, TokenMarkAttribute.LINE_BEFORE)
        && !sentence.has(at, TokenMarkAttribute.CAPITAL)
        && sentence.match(at, Role.FROM_NOW) == null
        && sentence.match(at, Role.DETERMINER) == null
        && !isVerbal(sentence, at);
  }

  private static boolean isVerbal(Sentence sentence, int at) {
    if (WholeWords.isNoun(sentence, at)) {
      return false; // "50 ha cao su"
    }
    return sentence.match(at, Role.BOUNDARY) != null
        || sentence.match(at, Role.LINK) != null
        || sentence.match(at, Role.STATUS) != null
        || sentence.match(at, Role.CHANGE) != null
        || sentence.match(at, Role.COMPARISON) != null
        || sentence.match(at, Role.SPAN) != null
        || sentence.match(at, Role.RELATIVE) != null
        || sentence.match(at, Role.CALENDAR) != null
        || sentence.match(at, Role.GRAMMAR) != null;
  }

  /**
   * Whether a share opens its clause, so that what it is a share of follows: "100% các cơ quan".
   */
  private static boolean opens(Sentence sentence, FigureReading figure) {
    int before = figure.from() - 1;
    boolean noun =
        sentence.match(figure.to(), Role.DETERMINER) != null
            || sentence.match(figure.to(), Role.QUANTITY) != null
            || sentence.match(figure.to(), Role.NOUN) != null;
    return noun
        && (before < 0
            || Clauses.isBoundary(sentence, before)
            || sentence.matches(before, Role.GRAMMAR, "having"));
  }

  /**
   * A count has a subject only where another noun names it: "số việc làm được tạo ra là 148.000".
   */
  private static @Nullable String counted(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      int clause,
      int to,
      @Nullable String inherited) {
    PhraseMatch first = sentence.match(clause, Role.QUANTITY);
    if (first != null
        && first.to() <= to
        && !isOpen(sentence, to - 1)
        && first.length() > 1
        && sentence.match(clause, Role.TOTAL) == null) {
      return phrases.quantity(clause, to);
    }
    String term = isBareClassifier(sentence, figure) ? phrases.termBefore(clause, to) : null;
    if (term != null) {
      return term;
    }
    for (int i = clause; i < to; i++) {
      boolean total =
          sentence.match(i, Role.TOTAL) != null && sentence.match(i, Role.QUANTITY) != null;
      String quantity = total ? phrases.quantity(i, to) : null;
      boolean named =
          quantity != null && quantity.indexOf(' ', sentence.text(i, i + 1).length() + 1) > 0;
      if (named
          && (i == clause
              || !sentence.isSyllable(i - 1)
              || sentence.match(i - 1, Role.BOUNDARY) != null
              || sentence.match(i - 1, Role.CHANGE) != null)) {
        return quantity;
      }
    }
    return inherited;
  }

  /** Whether a word waits for what it stands before: "vốn đầu tư trong nước và 6 bệnh viện". */
  private static boolean isOpen(Sentence sentence, int token) {
    return sentence.matchBefore(token + 1, Role.BOUNDARY) != null
        || sentence.match(token, Role.DETERMINER) != null
        || sentence.matches(token, Role.GRAMMAR, "and");
  }

  /** "tội phạm trốn thuế gần 1.000 vụ": the thing counted stands before its classifier. */
  private static boolean isBareClassifier(Sentence sentence, FigureReading figure) {
    String unit = figure.unit();
    return unit != null
        && unit.indexOf(' ') < 0
        && sentence.match(figure.to() - 1, Role.CLASSIFIER) != null;
  }

  private static @Nullable String ranked(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause) {
    if (sentence.matches(figure.to(), Role.GRAMMAR, "is")) {
      return phrases.wholeBehind(figure.to() + 1);
    }
    if (sentence.matches(figure.to(), Role.GRAMMAR, "belongs")) {
      return phrases.wholeBehind(figure.to() + 2);
    }
    PhraseMatch ranked = sentence.matchBefore(figure.from(), Role.NOUN); // "tay vợt số 1"
    if (ranked != null
        && ranked.from() >= clause
        && sentence.matchBefore(figure.from(), Role.RANKING) == null) {
      return sentence.text(ranked.from(), ranked.to());
    }
    int to = phrases.skipBack(clause, beforeRanking(sentence, clause, figure.from()));
    String index = phrases.quantity(clause, to);
    if (index != null) {
      return index;
    }
    for (int i = 0; i < clause; i++) {
      PhraseMatch head = sentence.match(i, Role.QUANTITY);
      if (head != null && head.entry().code().equals("index")) {
        return phrases.quantity(i, clause - 1);
      }
    }
    String before = phrases.before(clause, to);
    boolean apart = before == null && sentence.isSign(clause - 1, ','); // "Hà Nội, đứng thứ tư"
    return apart ? phrases.before(phrases.clauseStart(clause - 1), clause - 1) : before;
  }

  /** The place before "xếp", "đứng", "vị trí" and the like that lead to a rank. */
  private static int beforeRanking(Sentence sentence, int clause, int figure) {
    int to = figure;
    while (to > clause) {
      PhraseMatch verb = sentence.matchBefore(to, Role.RANKING);
      PhraseMatch mark = verb == null ? sentence.matchBefore(to, Role.RANK_MARK) : verb;
      if (mark == null || mark.from() < clause) {
        break;
      }
      to = mark.from();
    }
    return to;
  }

  private static @Nullable String lasting(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause, int to) {
    PhraseMatch behind = sentence.match(figure.to(), Role.QUANTITY);
    if (behind != null) {
      return sentence.text(behind.from(), behind.to());
    }
    if (lasts(sentence, figure.to())) {
      return phrases.behind(figure.to());
    }
    if (sentence.matchesBefore(figure.from(), Role.GRAMMAR, "during")) {
      return null; // "giá trị lớn nhất trong 20 năm"
    }
    PhraseMatch noun = sentence.matchBefore(figure.from(), Role.NOUN);
    if (noun != null && noun.from() >= clause) {
      return sentence.text(noun.from(), noun.to());
    }
    String quantity = phrases.quantity(clause, to);
    return quantity != null ? quantity : earlier(sentence, phrases, clause, to);
  }
}
