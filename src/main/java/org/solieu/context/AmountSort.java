package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Tells of what sort an amount is by the words right beside it. */
record AmountSort(Sentence sentence, FollowingPhrases following, FigureReading figure) {
  /** What a share may be of: "100% các cơ quan", "50% doanh thu". */
  private static final RoleSet WHOLE =
      RoleSet.of(Role.DETERMINER, Role.QUANTITY, Role.CLASSIFIER, Role.NOUN);

  /** "cao 3 m", "nặng 5 kg". */
  boolean isDimension() {
    return figure.kind() == Kind.MEASURE && sentence.matchesBefore(figure.from(), Role.DIMENSION);
  }

  /** "500 GB dung lượng". */
  boolean isData() {
    PhraseMatch unit = sentence.matchBefore(figure.to(), Role.MEASURE);
    return unit != null && unit.entry().needs().contains("data");
  }

  /**
   * Whether what there is so much of stands right behind: "2 kg thịt bò", "51 ha đất", but "nặng 5
   * kg", "5.000 tỷ đồng trái phiếu".
   *
   * @param measures whether a noun of quantity stands before
   */
  boolean isOfNext(boolean measures) {
    int at = figure.to();
    if (figure.kind() == Kind.MONEY) {
      return sentence.matches(at, Role.GRAMMAR, "sum");
    }
    PhraseMatch unit =
        figure.kind() == Kind.MEASURE ? sentence.matchBefore(at, Role.MEASURE) : null;
    boolean length = // "12.000m tôn lạnh"
        unit != null
            && unit.entry().needs().contains("length")
            && sentence.matches(at, Role.GRAMMAR, "stretch");
    return unit != null
        && (unit.entry().needs().contains("stuff") || length)
        && sentence.is(at, TokenType.WORD)
        && !sentence.has(at, TokenMarkAttribute.LINE_BEFORE)
        && !sentence.has(at, TokenMarkAttribute.CAPITAL)
        && !sentence.matchesBefore(figure.from(), Role.DIMENSION)
        && (isTotalled() || !sentence.matchesBefore(figure.from(), Role.QUANTITY))
        && (!WholeWords.endBefore(sentence, figure.from(), Role.LINK)
            || (sentence.matches(at, Role.NOUN) || isObject()) && !measures)
        && !following.isVerbal(at);
  }

  /**
   * The noun of quantity right behind; null where there is none, or where a measure stands before
   * one that has digits of its own ("ổ cứng 500GB tốc độ 7.200 rpm") or a price ("bê nặng 4 tạ giá
   * 9 triệu đồng").
   */
  @Nullable PhraseMatch quantityBehind() {
    PhraseMatch quantity = sentence.match(figure.to(), Role.QUANTITY);
    boolean other =
        quantity != null
            && figure.kind() == Kind.MEASURE
            && (sentence.is(quantity.to(), TokenType.NUMBER)
                || sentence.matches(figure.to(), Role.GRAMMAR, "price"));
    return other ? null : quantity;
  }

  /**
   * "tăng 5% giá điện", but "tăng 5% GDP": the noun of quantity behind a share that changes; null
   * where there is none.
   */
  static @Nullable PhraseMatch changedObject(Sentence sentence, FigureReading figure) {
    return figure.kind() == Kind.PERCENTAGE
            && sentence.matchesBefore(figure.from(), Role.CHANGE)
            && !sentence.matches(figure.to(), Role.GRAMMAR, "whole")
        ? sentence.match(figure.to(), Role.QUANTITY)
        : null;
  }

  /** "thu giữ tổng số 20 tấn gạo": a total right before an amount says no more than the amount. */
  boolean isTotalled() {
    return figure.kind() == Kind.MEASURE
        && sentence.matchesBefore(figure.from(), Role.TOTAL, "bare")
        && !sentence.matchesBefore(figure.from(), Role.PART_OF); // "trên tổng số 5 tấn"
  }

  /** "bán được 5 tấn thép", "hiện có 5 ha chè", "nhận 5 tấn gạo": of what stands behind. */
  private boolean isObject() {
    int verb = figure.from() - 1;
    return sentence.matches(verb, Role.GRAMMAR, "passive")
        || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "consists")
        || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "obtains")
        || sentence.matches(verb, Role.GRAMMAR, "has");
  }

  /**
   * Whether a share opens its clause, so that what it is a share of follows: "100% các cơ quan".
   */
  boolean opens() {
    int before = figure.from() - 1;
    return sentence.matches(figure.to(), WHOLE)
        && (before < 0
            || Clauses.isBoundary(sentence, before)
            || sentence.matches(before, Role.GRAMMAR, "having")
            || sentence.matches(before, Role.GRAMMAR, "only")
            || sentence.matches(before, Role.GRAMMAR, "from") && Clauses.opens(sentence, before)
            || isHaving(sentence.matchBefore(figure.from(), Role.LINK)));
  }

  /** "có tới", "chỉ có". */
  private boolean isHaving(@Nullable PhraseMatch link) {
    return link != null
        && (sentence.matches(link.from(), Role.GRAMMAR, "has")
            || sentence.matches(link.to() - 1, Role.GRAMMAR, "has"));
  }
}
