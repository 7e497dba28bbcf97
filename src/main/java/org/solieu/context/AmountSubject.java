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
      String first = with ? phrases.openingName(clause, to) : null; // "X giữ đỉnh bảng với 27 điểm"
      String name = first == null && to > clause ? phrases.named(clause, to) : first;
      if (name != null || !phrases.isNominal(clause, to)) {
        String later = name == null ? phrases.others().afterBut(figure.from(), figure.to()) : null;
        String told = later != null ? later : inherited;
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
    return list == null ? phrases.quantities().of(clause, to) : list;
  }

  private @Nullable String measured(@Nullable String quantity, @Nullable String fallback) {
    int distance = Distances.before(sentence, figure);
    if (distance >= 0) {
      boolean apart = sentence.isSign(distance - 1, ','); // "Sao Mai, cách"
      int place = apart ? distance - 1 : distance;
      int from = phrases.clauseStart(place);
      String nearest = phrases.nearest(from, phrases.skipBack(from, place));
      return nearest != null ? nearest : fallback; // "cách A 3 km, cách B 5 km"
    }
    String thing = previous == null ? null : previous.thing();
    if (thing != null) {
      return thing;
    }
    if (sort.isOfNext(quantity != null)) {
      return figure.kind() == Kind.MONEY
          ? phrases.following().wordAt(figure.to())
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
      return unmeasured(fallback);
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
      return before == null ? quantity : before;
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

  /** What an amount is of where no noun of quantity stands before it in its clause. */
  private @Nullable String unmeasured(@Nullable String fallback) {
    String growth = to > clause ? growth() : null;
    if (growth != null) {
      return growth;
    }
    PhraseMatch behindHead = sort.quantityBehind();
    boolean cell = // but ", giảm 2 điểm" and ", 2GB RAM"
        clause > 0
            && (to > clause || figure.from() == clause)
            && (behindHead == null || !sentence.isSign(clause - 1, ','))
            && phrases.isNamesOnly(clause, to);
    String list = figure.kind() == Kind.MEASURE && cell ? phrases.quantities().last(clause) : null;
    if (list != null) { // "diện tích nuôi tôm tăng nhanh, gần 1.000 ha"
      String whole = to <= clause ? phrases.others().earlier(clause) : null;
      return whole == null ? list : whole;
    }
    boolean ofWhole = sentence.matches(figure.to(), Role.GRAMMAR, "whole"); // "65% GDP"
    boolean named =
        (figure.kind() == Kind.PERCENTAGE || figure.kind() == Kind.MEASURE)
            && behindHead != null
            && !ofWhole
            && !sentence.matchesBefore(figure.from(), Role.GRAMMAR, "gives")
            && (behindHead.entry().code().equals("share")
                || sentence.matchesBefore(figure.from(), Role.CHANGE) // "tăng 40% công suất"
                || !sentence.matchesBefore(figure.from(), Role.LINK));
    if (named || figure.kind() == Kind.MONEY && behindHead != null) {
      return phrases.following().behind(figure.to());
    }
    PhraseMatch of = // "74% trong số 78 dự án"
        figure.kind() == Kind.PERCENTAGE ? sentence.match(figure.to(), Role.PART_OF) : null;
    if (of != null && sentence.is(of.to(), TokenType.NUMBER)) {
      return phrases.following().behind(of.to() + 1);
    }
    if (figure.kind() == Kind.PERCENTAGE && !ofWhole && sort.opens()) {
      String behind = phrases.following().behind(figure.to());
      return behind != null ? behind : fallback;
    }
    String paid = figure.kind() == Kind.MONEY || figure.kind() == Kind.MEASURE ? paid() : null;
    if (paid != null) {
      return paid;
    }
    PhraseMatch apposed = // "trong trần nợ công, dưới 65% GDP"
        to <= clause && ofWhole ? sentence.matchBefore(clause - 1, Role.QUANTITY) : null;
    if (apposed != null) {
      return sentence.text(apposed.from(), apposed.to());
    }
    String told = to <= clause ? withoutWords(fallback) : before(fallback);
    return told == null ? target() : told;
  }

  /** "Tăng trưởng của Lào là 5%", "Tăng trưởng trong quý IV là 5%": a change that is a noun. */
  private @Nullable String growth() {
    PhraseMatch growth = sentence.match(clause, Role.GRAMMAR, "growth");
    if (growth == null) {
      return null;
    }
    int next = growth.to();
    if (sentence.matches(next, Role.GRAMMAR, "of")) {
      String owner = phrases.following().wholeBehind(next + 1);
      return owner == null ? null : sentence.text(clause, next + 1) + " " + owner;
    }
    boolean alone =
        sentence.matches(next, Role.GRAMMAR, "in") || sentence.matches(next, Role.GRAMMAR, "is");
    return alone ? sentence.text(clause, next) : null;
  }

  /** "Kế hoạch trước đây là 20 tấn": the plan that opens a clause; null where none does. */
  private @Nullable String target() {
    PhraseMatch plan = Clauses.plan(sentence, figure.from());
    return plan != null
            && plan.from() == clause
            && !sentence.matches(clause, Role.STATUS) // but "mục tiêu là"
        ? sentence.text(clause, Math.max(to, plan.to()))
        : null;
  }

  /** What an amount is of by a word of money before it, or by what was counted. */
  private @Nullable String paid() {
    PhraseMatch paying = sentence.matchBefore(to, Role.MONEY_CUE);
    PhraseMatch last = // "trao tặng 3 tỷ đồng": such verbs take other things as well
        paying == null && figure.kind() == Kind.MONEY
            ? sentence.matchBefore(to, Role.GRAMMAR, "pays")
            : paying;
    PhraseMatch cue = // "có kế hoạch đầu tư 5 tỷ đồng", whose plan is passed over
        last == null && sentence.matchesBefore(figure.from(), Role.STATUS)
            ? sentence.matchBefore(figure.from(), Role.MONEY_CUE)
            : last;
    if (cue != null
        && cue.from() >= clause
        && !sentence.has(cue.from(), TokenMarkAttribute.CAPITAL)) {
      return sentence.text(cue.from(), Math.max(to, cue.to()));
    }
    return previous == null ? null : previous.namedThing();
  }

  /** What an amount is of where nothing in its clause stands before it. */
  private @Nullable String withoutWords(@Nullable String fallback) {
    if (fallback == null && sentence.matches(figure.to(), Role.GRAMMAR, "is")) {
      return phrases.following().wholeBehind(figure.to() + 1); // "14 tỷ đồng là nợ thuế"
    }
    boolean share = // "(tăng 78% công suất)"
        figure.kind() == Kind.PERCENTAGE
            && sentence.matchesBefore(figure.from(), Role.CHANGE)
            && !sentence.matches(figure.to(), Role.GRAMMAR, "whole")
            && sentence.matches(figure.to(), Role.QUANTITY);
    boolean behindIt =
        share
            || figure.kind() == Kind.MEASURE
                && !sort.isDimension() // but "rộng 100 m2 cháy trơ trụi"
            || figure.kind() == Kind.MONEY && sentence.matches(figure.to(), Role.MONEY_CUE);
    String behind = fallback == null && behindIt ? phrases.following().behind(figure.to()) : null;
    return behind != null ? behind : fallback;
  }

  /** What the words before an amount name, or what stands behind it. */
  private @Nullable String before(@Nullable String fallback) {
    PhraseMatch term = // "vá đường tự nguyện đoạn đường 5 km"
        figure.kind() == Kind.MEASURE ? sentence.matchBefore(to, Role.NOUN) : null;
    if (term != null && term.length() > 1 && !phrases.beginsWithNoun(clause, to)) {
      return sentence.text(term.from(), term.to());
    }
    String suffering = sort.isDimension() ? phrases.suffering(clause, to) : null;
    if (suffering != null) {
      return suffering;
    }
    if (fallback != null && phrases.isPlace(clause, to)) {
      return placeless(fallback); // "giá ở Nhật là 500 USD, còn ở nước ngoài lên tới 800 USD"
    }
    String before = leading();
    boolean noun = sentence.matches(figure.to(), Role.NOUN);
    boolean parts = // "15% nhiên liệu", "40% các hộ"
        figure.kind() == Kind.PERCENTAGE
            && (noun || isWord(figure.to()) || sentence.matches(figure.to(), Role.DETERMINER));
    boolean linked = sentence.matchesBefore(figure.from(), Role.LINK); // "đạt 68% kế hoạch"
    boolean cut = // "tiết kiệm 15% nhiên liệu", "chúng tôi cắt giảm 40% nhân sự"
        parts
            && (!linked && !phrases.isNominal(clause, to)
                || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "cuts"));
    boolean each = before != null && isDenominator(before);
    if (each) {
      String given = phrases.money().givenEach(clause, to); // "tặng mỗi hộ 5 triệu đồng"
      return given == null ? fallback : given;
    }
    if (before != null && !cut) {
      return before;
    }
    if (before == null && fallback != null && linked) {
      return fallback; // "lũy kế đạt 68% kế hoạch"
    }
    boolean amount = figure.kind() == Kind.MEASURE && noun; // "mang tới 4 tấn hàng"
    String behind =
        figure.kind() == Kind.PERCENTAGE || amount ? phrases.following().behind(figure.to()) : null;
    return behind != null ? behind : fallback;
  }

  /** The phrase that stands before the words that lead to the amount; null where there is none. */
  private @Nullable String leading() {
    String listed = phrases.listed(to);
    if (listed != null) {
      return listed;
    }
    if (sentence.matches(to - 1, Role.GRAMMAR, "most") && to - 2 > clause) {
      return phrases.nearest(clause, to - 2); // "đoạn sâu nhất khoảng 40 cm"
    }
    int passive = phrases.nearestStart(clause, to) - 1;
    boolean done = // "tồn kho được sàn Cát Sơn chứng nhận tăng 5%": who did it is not measured
        passive > clause
            && passive + 1 < to
            && to < figure.from() // but "câu được con cá 35 kg"
            && sentence.matches(passive, Role.GRAMMAR, "passive")
            && phrases.beginsWithNoun(passive + 1, to)
            && phrases.isNominal(clause, passive);
    int end = done ? passive : to;
    return sort.isDimension() ? phrases.nearest(clause, end) : phrases.before(clause, end);
  }

  /**
   * "giá ở Nhật": what is measured without where, as the clause of the figure names another place.
   */
  private String placeless(String phrase) {
    for (int i = clause - 1; i > Math.max(0, clause - NounPhrases.LONGEST); i--) {
      boolean at = sentence.matches(i, Role.GRAMMAR, "at");
      String what = at ? phrases.quantities().of(phrases.clauseStart(i), i) : null;
      if (what != null && phrase.startsWith(what)) {
        return what;
      }
    }
    return phrase;
  }

  /** Whether a common word that names something stands at a place. */
  private boolean isWord(int at) {
    return sentence.isSyllable(at)
        && !sentence.has(at, TokenMarkAttribute.LINE_BEFORE)
        && !sentence.has(at, TokenMarkAttribute.CAPITAL)
        && !phrases.following().isVerbal(at);
  }

  /** "trao mỗi tỉnh 200 triệu": what the rate is told of is no subject. */
  private boolean isDenominator(String phrase) {
    int words = phrase.split(" ").length;
    boolean told = // "hỗ trợ mỗi gia đình nạn nhân 5 triệu đồng"
        figure.per() != null && (phrase + " ").startsWith(figure.per() + " ");
    return told && sentence.matches(to - words - 1, Role.EACH);
  }
}
