package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds what a sum, share, measure or multiple is of. */
final class AmountSubject {
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final FigureReading figure;
  private final int clause;
  private final int to;
  private final @Nullable String inherited;
  private final @Nullable PreviousSubject previous;
  private final AmountSort sort;

  private AmountSubject(Place place) {
    this.sentence = place.sentence();
    this.phrases = place.phrases();
    this.figure = place.figure();
    this.clause = place.clause();
    this.to = giverEnd(place);
    this.inherited = place.inherited();
    this.previous = PreviousSubject.of(place);
    this.sort = new AmountSort(sentence, phrases.following(), figure);
  }

  /** "sân bay đóng góp 5% GDP": the end of what gives a share, otherwise the place's own end. */
  private static int giverEnd(Place place) {
    PhraseMatch gives =
        place.figure().kind() == Kind.PERCENTAGE && place.to() > place.clause()
            ? place.sentence().matchBefore(place.to(), Role.GRAMMAR, "gives")
            : null;
    return gives == null || gives.from() < place.clause()
        ? place.to()
        : place.phrases().skipBack(place.clause(), gives.from());
  }

  /**
   * What a sum, share, measure or multiple is of; null where the sentence does not say it.
   *
   * @param changes whether it is an amount of change
   */
  static @Nullable String of(Place place, boolean changes) {
    FigureReading previous = place.previous();
    boolean first = previous == null || previous.to() < place.clause() - 1;
    AmountSubject subject = new AmountSubject(place);
    return first && subject.isBracketed(changes)
        ? BracketedSubject.of(place.sentence(), place.phrases(), place.figure())
        : subject.find();
  }

  private boolean isBracketed(boolean changes) {
    return figure.from() == clause
        && sentence.isSign(clause - 1, '(')
        && (AgedName.isPart(sentence, clause - 2)
            || figure.kind() == Kind.PERCENTAGE && !changes && sentence.isSign(figure.to(), ')'))
        && !sentence.matches(clause - 2, Role.GRAMMAR, "whole"); // "5% GDP (1 tỷ USD)"
  }

  private @Nullable String find() {
    if ("cấp".equals(figure.unit())
        && to > clause
        && sentence.matches(clause, Role.GRAMMAR, "wind")) {
      return sentence.text(clause, to); // "gió Bắc đến Tây Bắc cấp 3"
    }
    if (to == clause + 1 && phrases.quantities().isWhich(clause)) {
      int before = phrases.clauseStart(clause - 1); // "thặng dư, vốn chỉ ở mức 9 tỷ USD"
      String quantity = phrases.quantities().of(before, clause - 1);
      return quantity == null ? phrases.opening(before, clause - 1) : quantity;
    }
    PhraseMatch changed = // "than lên giá kéo theo tập đoàn tăng 5% giá điện"
        AmountSort.changedObject(sentence, figure);
    if (changed != null && changed.length() > 1 && !sentence.matches(clause, Role.QUANTITY)) {
      return phrases.following().behind(figure.to());
    }
    String level = previous == null ? null : previous.level();
    String given =
        level == null && figure.kind() == Kind.MONEY ? phrases.money().given(clause, to) : level;
    if (given != null) {
      return given;
    }
    String quantity = sort.isTotalled() ? null : quantity();
    String around = quantity == null && previous != null ? previous.around() : null;
    if (around != null) {
      return around;
    }
    if ("điểm".equals(figure.unit()) && quantity == null) { // "giành 3 điểm"
      boolean with = sentence.matches(figure.from() - 1, Role.GRAMMAR, "with");
      boolean joined = // "X bất bại và có 21 điểm"
          to < figure.from() && sentence.matches(to - 1, Role.GRAMMAR, "and");
      String first = // "X giữ đỉnh bảng với 27 điểm"
          with || joined ? phrases.openingName(clause, joined ? to - 1 : to) : null;
      String name = first == null && to > clause ? phrases.named(clause, to) : first;
      if (name != null || !phrases.isNominal(clause, to)) {
        String later = name == null ? phrases.others().afterBut(figure.from(), figure.to()) : null;
        String counted = previous == null ? null : previous.counted(); // "3 đội cùng có 6 điểm"
        String told = later != null ? later : inherited != null ? inherited : counted;
        return name != null ? name : told != null ? told : phrases.others().opener(clause);
      }
    }
    boolean parted = // "tăng 20.000 đồng ở giá bán", "tăng 5% về vốn"
        figure.kind() == Kind.MONEY && sentence.matches(figure.to(), Role.GRAMMAR, "at")
            || sentence.matches(figure.to(), Role.GRAMMAR, "as-to");
    boolean cost = // "thiệt hại 3 tỷ đồng về tài sản"
        figure.kind() == Kind.MONEY
            && to == figure.from()
            && sentence.matchesBefore(to, Role.MONEY_CUE);
    PhraseMatch part = parted && !cost ? sentence.match(figure.to() + 1, Role.QUANTITY) : null;
    if (part == null && parted && !cost && figure.kind() == Kind.PERCENTAGE) {
      part = sentence.match(figure.to() + 1, Role.MONEY_CUE); // "giảm 34,5% về trị giá"
    }
    if (part != null) {
      return !sentence.matches(part.from(), Role.TOTAL)
          ? sentence.text(part.from(), part.to())
          : phrases.following().behind(part.from()); // "về số dự án"
    }
    String fallback = previous == null ? null : previous.goesOn();
    String subject = phrases.quantities().inFull(measured(quantity, fallback), figure.from());
    String earlier = subject != null ? subject : phrases.others().earlier(clause);
    if (earlier != null) {
      return earlier;
    }
    boolean told = // "…, đóng góp 5% GDP", "…, nghĩa là to gấp đôi"
        sentence.matchesBefore(figure.from(), Role.GRAMMAR, "gives")
            || figure.kind() == Kind.MULTIPLE
            || sort.isDimension();
    return told ? phrases.others().owner(clause) : null;
  }

  private @Nullable String quantity() {
    boolean equation = // "thu bằng biện pháp quản lý nợ là 5 tỷ đồng"
        figure.kind() == Kind.MONEY
            && sentence.matches(figure.from() - 1, Role.GRAMMAR, "is")
            && sentence.matches(clause, Role.MONEY_CUE)
            && !sentence.matches(clause, Role.QUANTITY)
            && to > clause
            && to - clause <= NounPhrases.LONGEST;
    if (equation) {
      return sentence.text(clause, to);
    }
    String list = phrases.quantities().acrossComma(clause, to);
    return list == null ? phrases.quantities().of(sharesFrom(), to) : list;
  }

  /**
   * "tỷ lệ ủng hộ thấp nhất khi chỉ có 42% người dân": where the words begin that can name a
   * quantity, which are not those before "khi" for a share of what follows.
   */
  private int sharesFrom() {
    if (figure.kind() != Kind.PERCENTAGE || !sort.opens()) {
      return clause;
    }
    int from = to;
    while (from > clause && !sentence.matches(from - 1, Role.GRAMMAR, "when")) {
      from--;
    }
    return from;
  }

  private @Nullable String measured(@Nullable String quantity, @Nullable String fallback) {
    int distance = Distances.before(sentence, figure);
    if (distance >= 0) {
      boolean apart = sentence.isSign(distance - 1, ','); // "Sao Mai, cách"
      int place = apart ? distance - 1 : distance;
      int from = phrases.clauseStart(place);
      boolean aside = // "động đất ở độ sâu 10 km, cách Sao Mai 78 km", but "rộng 5 ha, cách"
          apart && from == place && !(previous != null && previous.isSize());
      String owner = aside ? phrases.others().owner(distance) : null;
      if (owner != null) {
        return owner;
      }
      int end = phrases.skipBack(from, place);
      String opening = // "Xác tàu được tìm thấy cách bờ 60 hải lý"
          phrases.beginsWithNoun(from, end) ? null : phrases.opening(from, end);
      String any = opening == null ? phrases.nearest(from, end) : opening;
      return any != null ? any : fallback; // "cách A 3 km, cách B 5 km"
    }
    String thing = previous == null ? null : previous.thing();
    if (thing != null) {
      return thing;
    }
    if (sort.isOfNext(quantity != null)) {
      String word = figure.kind() == Kind.MONEY ? phrases.following().wordAt(figure.to()) : null;
      return word != null && word.indexOf(' ') > 0 // "trái phiếu", but "tiền giấy tờ"
          ? word
          : phrases.following().behind(figure.to());
    }
    if (figure.kind() == Kind.MEASURE
        && (to == figure.from() || sentence.matches(figure.from() - 1, Role.GRAMMAR, "having"))
        && sort.quantityBehind() != null
        && !sentence.has(figure.to(), TokenMarkAttribute.CAPITAL)
        && !sentence.matchesBefore(to, Role.QUANTITY)
        && (quantity == null || sort.isData())) {
      return phrases.following().wordAt(figure.to()); // "500GB dung lượng"
    }
    boolean used = // "dùng 4 GB dữ liệu", "giá của 1 GB dữ liệu"
        sentence.matchesBefore(figure.from(), Role.GRAMMAR, "uses")
            || sentence.matches(figure.from() - 1, Role.GRAMMAR, "of");
    if (used
        && figure.kind() == Kind.MEASURE
        && sort.isData()
        && sentence.matches(figure.to(), Role.NOUN)) {
      return phrases.following().wordAt(figure.to());
    }
    String owner = // "cao hơn con số 25% của nhóm tư nhân"
        sentence.matches(figure.to(), Role.GRAMMAR, "of")
                && sentence.matchesBefore(figure.from(), Role.GRAMMAR, "number")
                && !sentence.matchesBefore(figure.from(), Role.LINK) // "ở mức 5 mm của"
            ? phrases.following().behind(figure.to() + 1)
            : null;
    if (owner != null) {
      return owner;
    }
    if (quantity == null) {
      return new UnmeasuredSubject(sentence, phrases, figure, clause, to, previous, sort)
          .find(fallback);
    }
    PhraseMatch number = // "từ mức 86% lên"
        quantity.indexOf(' ') < 0 ? sentence.matchBefore(to, Role.GRAMMAR, "number") : null;
    if (number != null && fallback == null) { // "chi tiêu quân sự tăng từ mức 45 tỷ euro"
      PhraseMatch change = sentence.match(to, Role.CHANGE);
      if (change != null) {
        return sentence.text(number.from(), change.to()); // "xe có mức giảm 15 triệu đồng"
      }
      int end = phrases.skipBack(clause, number.from());
      String before = end > clause ? phrases.before(clause, end) : null;
      String named = // "giá USD không đổi, tức vẫn giữ mức 21.080 đồng"
          before == null ? phrases.others().earlier(clause) : before;
      return named == null ? quantity : named;
    }
    boolean share = phrases.quantities().isBareShare(clause, to);
    String taker = share ? taker() : null;
    if (taker != null) {
      return taker;
    }
    return (number != null || share) && fallback != null ? fallback : quantity;
  }

  /** "nhóm tư nhân chiếm tỷ lệ 42%": what takes the share; null where no such verb leads to it. */
  private @Nullable String taker() {
    PhraseMatch share = sentence.matchBefore(to, Role.QUANTITY);
    PhraseMatch takes =
        share == null ? null : sentence.matchBefore(share.from(), Role.GRAMMAR, "takes");
    int end = takes == null ? clause : phrases.skipBack(clause, takes.from());
    return end > clause ? phrases.before(clause, end) : null;
  }
}
