package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Finds what an amount is of where no noun of quantity stands before it in its clause.
 *
 * @param clause where the words begin that can name it
 * @param to where the verbs and modifiers begin that lead to the figure
 * @param previous the amount before it in the sentence; null without one
 */
record UnmeasuredSubject(
    Sentence sentence,
    NounPhrases phrases,
    FigureReading figure,
    int clause,
    int to,
    @Nullable PreviousSubject previous,
    AmountSort sort) {
  /**
   * What the amount is of; null where the sentence does not say it.
   *
   * @param fallback what the amount before is of, if this one may go on with it
   */
  @Nullable String find(@Nullable String fallback) {
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
                || isCut() // "tiết kiệm đến 4% lượng nhiên liệu"
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

  /** Whether a verb such as "tiết kiệm" leads to the figure, itself or with "đến", "được". */
  private boolean isCut() {
    int before = figure.from() - 1;
    boolean led = // "tiết kiệm đến 4%", "giải ngân được 31%"
        sentence.matches(before, Role.BOUNDARY, "prep")
            || sentence.matches(before, Role.GRAMMAR, "passive");
    int at = led ? before : figure.from();
    return sentence.matchesBefore(at, Role.GRAMMAR, "cuts");
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
    int end = // "đặt cọc trước 50 triệu đồng"
        to == figure.from() && sentence.matches(to - 1, Role.GRAMMAR, "before") ? to - 1 : to;
    PhraseMatch paying = sentence.matchBefore(end, Role.MONEY_CUE);
    PhraseMatch last = // "trao tặng 3 tỷ đồng": such verbs take other things as well
        paying == null && figure.kind() == Kind.MONEY
            ? sentence.matchBefore(end, Role.GRAMMAR, "pays")
            : paying;
    PhraseMatch cue = // "có kế hoạch đầu tư 5 tỷ đồng", whose plan is passed over
        last == null && sentence.matchesBefore(figure.from(), Role.STATUS)
            ? sentence.matchBefore(figure.from(), Role.MONEY_CUE)
            : last;
    PhraseMatch noun = cue == null ? null : sentence.matchBefore(cue.to(), Role.NOUN);
    boolean whole = // "sử dụng Quỹ Bình ổn giá 200 đồng/kg"
        cue != null && noun != null && noun.from() >= clause && noun.from() < cue.from();
    PhraseMatch named = whole ? noun : cue;
    if (named != null
        && named.from() >= clause
        && (whole || !sentence.has(named.from(), TokenMarkAttribute.CAPITAL))) {
      return sentence.text(named.from(), Math.max(end, named.to()));
    }
    return previous == null ? null : previous.namedThing();
  }

  /** What an amount is of where nothing in its clause stands before it. */
  private @Nullable String withoutWords(@Nullable String fallback) {
    if (fallback == null && sentence.matches(figure.to(), Role.GRAMMAR, "is")) {
      return phrases.following().wholeBehind(figure.to() + 1); // "14 tỷ đồng là nợ thuế"
    }
    boolean behindIt = // "(tăng 78% công suất)"
        AmountSort.changedObject(sentence, figure) != null
            || figure.kind() == Kind.MEASURE
                && !sort.isDimension() // but "rộng 100 m2 cháy trơ trụi"
            || figure.kind() == Kind.MONEY && sentence.matches(figure.to(), Role.MONEY_CUE);
    String behind = fallback == null && behindIt ? phrases.following().behind(figure.to()) : null;
    return behind != null ? behind : fallback;
  }

  /** What the words before an amount name, or what stands behind it. */
  private @Nullable String before(@Nullable String fallback) {
    PhraseMatch sorted = // "thợ thay bóng đèn loại 50 W"
        figure.kind() == Kind.MEASURE && Lasting.isOfSort(sentence, figure)
            ? sentence.matchBefore(figure.from() - 1, Role.NOUN)
            : null;
    if (sorted != null) {
      return sentence.text(sorted.from(), sorted.to());
    }
    String used = figure.kind() == Kind.MEASURE ? used() : null;
    if (used != null) {
      return used;
    }
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
                || isCut()
                || sentence.matchesBefore(figure.from(), Role.STATUS)); // "phấn đấu 90% số hộ"
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

  /** "Máy dùng pin 5.000 mAh": what a verb of use in the clause leads to; null without one. */
  private @Nullable String used() {
    if (to < figure.from()) {
      return null;
    }
    for (int i = to - 2; i > clause; i--) {
      PhraseMatch uses = sentence.match(i, Role.GRAMMAR, "uses");
      if (uses != null && uses.to() < to) {
        return phrases.nearest(uses.to(), to);
      }
    }
    return null;
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
    int end = phrases.withoutAddress(clause, done ? passive : to);
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
