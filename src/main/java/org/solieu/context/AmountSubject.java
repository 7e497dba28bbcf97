package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds what a sum, share, measure or multiple is of. */
final class AmountSubject {
  private static final int LONGEST_GRADE = 3; // tokens behind "gạo 25%"

  private AmountSubject() {}

  /**
   * What a sum, share, measure or multiple is of.
   *
   * @param clause where the words begin that can name it
   * @param to where the verbs and modifiers begin that lead to the figure
   */
  static @Nullable String of(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      boolean changes,
      int clause,
      int to,
      @Nullable FigureReading previous,
      @Nullable String inherited) {
    if (figure.from() == clause
        && sentence.isSign(clause - 1, '(')
        && (AgedName.isPart(sentence, clause - 2)
            || figure.kind() == Kind.PERCENTAGE && !changes && sentence.isSign(figure.to(), ')'))
        && !sentence.matches(clause - 2, Role.GRAMMAR, "whole") // "5% GDP (1 tỷ USD)"
        && (previous == null || previous.to() < clause - 1)) {
      return bracketed(phrases, clause - 1); // "Hoàng Anh (5 USD)"
    }
    String quantity = phrases.quantities().of(clause, to);
    String outer = quantity == null ? outer(sentence, phrases, figure, clause, to, previous) : null;
    if (outer != null) {
      return outer;
    }
    boolean points = // "giành 3 điểm"
        "điểm".equals(figure.unit()) && to > clause && quantity == null;
    if (points) {
      String name = phrases.named(clause, to);
      if (name != null || !phrases.isNominal(clause, to)) {
        return name != null ? name : inherited;
      }
    }
    String fallback = fallback(sentence, phrases, figure, previous, inherited);
    String subject =
        phrases
            .quantities()
            .inFull(
                measured(sentence, phrases, figure, clause, to, quantity, fallback), figure.from());
    return subject != null ? subject : phrases.earlier(clause);
  }

  /** What stands before brackets that hold a figure alone. */
  private static @Nullable String bracketed(NounPhrases phrases, int open) {
    int clause = phrases.clauseStart(open);
    int to = phrases.skipBack(clause, open);
    String quantity = phrases.quantities().of(clause, to);
    return quantity != null ? quantity : phrases.before(clause, to);
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
    boolean counts = previous.kind() == Kind.COUNT || previous.kind() == Kind.RATIO;
    String outer =
        inherited == null && sentence.matches(previous.from() - 1, Role.BOUNDARY, "prep")
            ? phrases.quantities().of(phrases.clauseStart(previous.from()), previous.from())
            : null;
    if (outer != null) {
      return outer; // "giá bán cho 2 ống kính lần lượt 249 và 499 USD"
    }
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

  /**
   * "Khoảng cách giữa họ và 2 đội đầu bảng là 5 điểm": the noun of quantity that opens the clause,
   * where its phrase holds a count; null where there is none. The clause itself has no such noun.
   */
  private static @Nullable String outer(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      int clause,
      int to,
      @Nullable FigureReading previous) {
    PhraseMatch graded = // "gạo 25% tấm tăng 200 đồng/kg"
        previous != null
                && previous.kind() == Kind.PERCENTAGE
                && clause == previous.to()
                && to - clause <= LONGEST_GRADE
                && !sentence.matches(clause, Role.GRAMMAR, "of")
                && sentence.matchBefore(previous.from(), Role.QUANTITY) == null
                && !sentence.matchesBefore(previous.from(), Role.GRAMMAR, "number")
            ? sentence.matchBefore(previous.from(), Role.NOUN)
            : null;
    if (graded != null && to > clause) {
      return sentence.text(graded.from(), to);
    }
    boolean inside =
        previous != null
            && previous.kind() == Kind.COUNT
            && clause == previous.to()
            && Clauses.start(sentence, figure.from()) <= previous.from()
            && sentence.matchBefore(figure.from(), Role.LINK) != null;
    if (previous == null || !inside) {
      return null;
    }
    int opening = phrases.clauseStart(previous.from());
    return sentence.match(opening, Role.QUANTITY) != null
        ? phrases.quantities().of(opening, previous.from())
        : null;
  }

  private static @Nullable String measured(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      int clause,
      int to,
      @Nullable String quantity,
      @Nullable String fallback) {
    int distance = Distances.before(sentence, figure);
    if (distance >= 0) {
      boolean apart = distance == clause && sentence.isSign(clause - 1, ','); // "Sao Mai, cách"
      int place = apart ? clause - 1 : distance;
      int from = phrases.clauseStart(place);
      return phrases.nearest(from, phrases.skipBack(from, place));
    }
    if (isAmountOf(sentence, phrases, figure, quantity != null)) {
      return figure.kind() == Kind.MONEY
          ? phrases.nounAt(figure.to())
          : phrases.behind(figure.to());
    }
    if (figure.kind() == Kind.MEASURE
        && (to == figure.from() || sentence.matches(figure.from() - 1, Role.GRAMMAR, "having"))
        && sentence.match(figure.to(), Role.QUANTITY) != null
        && !sentence.has(figure.to(), TokenMarkAttribute.CAPITAL)
        && sentence.matchBefore(to, Role.QUANTITY) == null
        && (quantity == null || isData(figure))) {
      return phrases.nounAt(figure.to()); // "2GB RAM"
    }
    if (quantity == null) {
      return unmeasured(sentence, phrases, figure, clause, to, fallback);
    }
    boolean level = // "từ mức 86% lên"
        sentence.matchesBefore(to, Role.GRAMMAR, "number") && quantity.indexOf(' ') < 0;
    boolean bare = level || phrases.quantities().isBareShare(clause, to);
    return bare && fallback != null ? fallback : quantity;
  }

  /** What an amount is of where no noun of quantity stands before it in its clause. */
  private static @Nullable String unmeasured(
      Sentence sentence,
      NounPhrases phrases,
      FigureReading figure,
      int clause,
      int to,
      @Nullable String fallback) {
    boolean cell = // but ", giảm 2 điểm"
        clause > 0 && (to > clause || figure.from() == clause) && phrases.isNamesOnly(clause, to);
    if (figure.kind() == Kind.MEASURE && cell) {
      String list = phrases.quantities().last(clause);
      if (list != null) {
        return list;
      }
    }
    PhraseMatch behindHead = sentence.match(figure.to(), Role.QUANTITY);
    boolean named =
        (figure.kind() == Kind.PERCENTAGE || figure.kind() == Kind.MEASURE)
            && behindHead != null
            && (behindHead.entry().code().equals("share")
                || sentence.matchBefore(figure.from(), Role.LINK) == null);
    if (named || figure.kind() == Kind.MONEY && behindHead != null) {
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
      boolean behindIt =
          figure.kind() == Kind.MEASURE
              || figure.kind() == Kind.MONEY && sentence.match(figure.to(), Role.MONEY_CUE) != null;
      String behind = fallback == null && behindIt ? phrases.behind(figure.to()) : null;
      return behind != null ? behind : fallback;
    }
    String before = phrases.before(clause, to);
    boolean noun = sentence.match(figure.to(), Role.NOUN) != null;
    boolean share =
        figure.kind() == Kind.PERCENTAGE
            && noun
            && sentence.matchBefore(figure.from(), Role.LINK) == null; // "đạt 68% kế hoạch"
    if (before != null
        && !(share && !phrases.isNominal(clause, to)) // "tiết kiệm 15% nhiên liệu"
        && !isDenominator(sentence, figure, before, to)) {
      return before;
    }
    boolean amount = figure.kind() == Kind.MEASURE && noun; // "mang tới 4 tấn hàng"
    String behind = figure.kind() == Kind.PERCENTAGE || amount ? phrases.behind(figure.to()) : null;
    return behind != null ? behind : fallback;
  }

  private static boolean isData(FigureReading figure) {
    return figure.unit() != null && figure.unit().endsWith("B");
  }

  /** "trao mỗi tỉnh 200 triệu": what the rate is told of is no subject. */
  private static boolean isDenominator(
      Sentence sentence, FigureReading figure, String phrase, int to) {
    int words = phrase.split(" ").length;
    return phrase.equals(figure.per()) && sentence.match(to - words - 1, Role.EACH) != null;
  }

  /**
   * Whether what there is so much of stands right behind: "2 kg thịt bò", "51 ha đất", but "nặng 5
   * kg", "5.000 tỷ đồng trái phiếu".
   *
   * @param measures whether a noun of quantity stands before
   */
  private static boolean isAmountOf(
      Sentence sentence, NounPhrases phrases, FigureReading figure, boolean measures) {
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
        && (!WholeWords.endBefore(sentence, figure.from(), Role.LINK)
            || sentence.match(at, Role.NOUN) != null && !measures)
        && !phrases.isVerbal(at);
  }

  /**
   * Whether a share opens its clause, so that what it is a share of follows: "100% các cơ quan".
   */
  private static boolean opens(Sentence sentence, FigureReading figure) {
    int before = figure.from() - 1;
    boolean noun =
        sentence.match(figure.to(), Role.DETERMINER) != null
            || sentence.match(figure.to(), Role.QUANTITY) != null
            || sentence.match(figure.to(), Role.CLASSIFIER) != null
            || sentence.match(figure.to(), Role.NOUN) != null;
    return noun
        && (before < 0
            || Clauses.isBoundary(sentence, before)
            || sentence.matches(before, Role.GRAMMAR, "having"));
  }
}
