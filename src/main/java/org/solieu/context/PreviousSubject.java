package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/** Finds what an amount is of around the figure before it, where its own clause does not say it. */
final class PreviousSubject {
  private static final int LONGEST_GRADE = 3; // tokens behind "gạo 25%"

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final FigureReading figure;
  private final int clause;
  private final int to;
  private final @Nullable String inherited;
  private final FigureReading previous;

  private PreviousSubject(Place place, FigureReading previous) {
    this.sentence = place.sentence();
    this.phrases = place.phrases();
    this.figure = place.figure();
    this.clause = place.clause();
    this.to = place.to();
    this.inherited = place.inherited();
    this.previous = previous;
  }

  /** Null for the first figure of a sentence. */
  static @Nullable PreviousSubject of(Place place) {
    FigureReading previous = place.previous();
    return previous == null ? null : new PreviousSubject(place, previous);
  }

  /**
   * What a clause without a subject goes on with: the subject of the figure before, or the noun
   * that it counts.
   */
  @Nullable String goesOn() {
    boolean most = sentence.matchesBefore(figure.from(), Role.GRAMMAR, "most"); // "; cao nhất 29"
    boolean item = // "36,7 triệu đồng mua vào; 36,8 triệu đồng bán ra"
        sentence.isSign(figure.from() - 1, ';') && previous.isLike(figure);
    if (!most && !item && Clauses.hasSign(sentence, previous.to(), figure.from(), ";")) {
      return null;
    }
    String between = between();
    if (between != null) {
      return between;
    }
    if (inherited != null) {
      return inherited;
    }
    String outer = // "giá bán cho 2 ống kính lần lượt 249 và 499 USD"
        sentence.matches(previous.from() - 1, Role.BOUNDARY, "prep")
            ? phrases.quantities().of(phrases.clauseStart(previous.from()), previous.from())
            : null;
    boolean counts = previous.kind() == Kind.COUNT || previous.kind() == Kind.RATIO;
    boolean listed = // "thu giữ 3 khẩu súng và 4 triệu đồng"
        figure.kind() == Kind.MONEY && sentence.matches(figure.from() - 1, Role.GRAMMAR, "and");
    if (outer != null || !counts || listed) {
      return outer;
    }
    if (figure.kind() == Kind.MEASURE
        && sentence.matchesBefore(figure.from(), Role.DIMENSION)
        && sentence.matchesBefore(previous.from(), Role.DIMENSION)) {
      return phrases.others().owner(clause); // "Khu nhà cao 12 tầng, rộng 4,6 ha"
    }
    boolean piece = sentence.matchesBefore(previous.to(), Role.GRAMMAR, "piece");
    boolean counter = // "đạt 161 triệu bao, tăng 1,8%": the change is none of bags
        sentence.matchesBefore(figure.from(), Role.CHANGE)
            && sentence.matches(previous.to() - 1, Role.CLASSIFIER)
            && previous.unit() != null
            && previous.unit().indexOf(' ') < 0;
    if (counter) {
      return null;
    }
    boolean rate = // "dư nợ đạt 9 tỷ đồng với 50 hộ, bình quân 36 triệu đồng/hộ"
        figure.kind() == Kind.MONEY && figure.per() != null && figure.per().equals(previous.unit());
    String rated = rate ? phrases.quantities().last(previous.from()) : null;
    if (rated != null) {
      return rated;
    }
    return piece // "mã BVH được mua 5 đơn vị, trị giá"
        ? phrases.opening(Clauses.start(sentence, previous.from()), previous.from())
        : previous.unit();
  }

  /**
   * "tăng 18 nghìn việc làm, tỷ lệ thất nghiệp không đổi, ở mức 7,3%": what a clause between the
   * figure before and that of the figure measures; null where there is none.
   */
  private @Nullable String between() {
    boolean bracket = // "bằng 1,5% tổng vốn chủ sở hữu (34.000 tỷ đồng)"
        sentence.isSign(clause - 1, '(')
            && previous.kind() == Kind.PERCENTAGE
            && figure.kind() == Kind.MONEY;
    if (to > clause || !bracket && !sentence.isSign(clause - 1, ',')) {
      return null;
    }
    int opening = phrases.clauseStart(clause - 1);
    boolean own =
        opening > previous.to()
            || bracket
                && opening == previous.to()
                && !sentence.matches(opening, Role.GRAMMAR, "whole"); // "5,3% GDP (1 tỷ USD)"
    return own ? phrases.quantities().ofClause(opening, clause - 1) : null;
  }

  /**
   * "từ mức 86% giá thành lên 100% giá thành": what the first of two levels is of; null where the
   * figure is no second level.
   */
  @Nullable String level() {
    if (previous.to() == figure.from() || !previous.isLike(figure)) {
      return null;
    }
    PhraseMatch level = sentence.matchBefore(figure.from(), Role.LEVEL);
    boolean next =
        level != null
            && level.entry().code().equals("change")
            && (sentence.matches(previous.from() - 1, Role.GRAMMAR, "from")
                || sentence.matches(previous.from() - 2, Role.GRAMMAR, "from"));
    boolean old = // "lên 100% từ mức thấp nhất 86%"
        sentence.matches(previous.to(), Role.GRAMMAR, "from")
            && sentence.matches(previous.to() + 1, Role.GRAMMAR, "number");
    return (next || old) && !Clauses.hasBoundary(sentence, previous.to(), figure.from())
        ? inherited
        : null;
  }

  /**
   * What is measured where its phrase holds the figure before: "Khoảng cách giữa họ và 2 đội đầu
   * bảng là 5 điểm", "gạo 25% tấm tăng 200 đồng/kg". Null where it holds none.
   */
  @Nullable String around() {
    String aged = aged();
    if (aged != null) {
      return aged;
    }
    boolean times = // "Đội từng ba lần vô địch quốc gia mới có 9 điểm"
        previous.kind() == Kind.COUNT
            && "lần".equals(previous.unit())
            && clause == previous.to()
            && to > clause
            && to < figure.from();
    if (times) {
      int opening = Clauses.start(sentence, previous.from());
      return phrases.opening(opening, phrases.skipBack(opening, previous.from()));
    }
    if (previous.kind() == Kind.COUNT
        && previous.unit() != null
        && clause == previous.to()
        && sentence.matches(clause, Role.GRAMMAR, "of")
        && sentence.matchesBefore(figure.from(), LeadIn.VERBS)) {
      int opening = phrases.clauseStart(previous.from());
      String quantity = phrases.quantities().of(opening, previous.from());
      return quantity != null
          ? quantity
          : previous.unit(); // "Ba suất học bổng của quỹ trị giá 5 triệu đồng"
    }
    String young = young();
    if (young != null) {
      return young;
    }
    PhraseMatch graded = to > clause ? graded() : null;
    if (graded != null) {
      PhraseMatch price = sentence.matchBefore(to, Role.QUANTITY); // "gạo 15% tấm giá"
      return sentence.text(graded.from(), price == null ? to : Math.max(clause, price.from()));
    }
    String quantity = quantityAround();
    boolean owned = // "thương mại giữa hai nước đã tăng"
        to <= clause
            && (sentence.matches(previous.from() - 1, Role.GRAMMAR, "about")
                || sentence.matches(previous.from() - 1, Role.GRAMMAR, "of"));
    return quantity == null && owned && holdsPrevious()
        ? phrases.before(phrases.clauseStart(previous.from()), previous.from() - 1)
        : quantity;
  }

  /**
   * The noun of quantity whose phrase holds the figure before: "Lượng khách trong 3 ngày đạt 2.000
   * lượt"; null where none does.
   */
  @Nullable String quantityAround() {
    if (!holdsPrevious()) {
      return null;
    }
    int opening = phrases.clauseStart(previous.from());
    boolean level = // "Số trường giảm từ 812 xuống 701"
        sentence.matches(previous.from() - 1, Role.GRAMMAR, "from");
    int end = level ? phrases.skipBack(opening, previous.from()) : previous.from();
    return to <= clause || sentence.matches(opening, Role.QUANTITY)
        ? phrases.quantities().of(opening, end)
        : null;
  }

  /** "Có 3 đội cùng giành 6 điểm": what the figure before counts, if that is who did it. */
  @Nullable String counted() {
    int has = previous.from() - 1;
    boolean opens = sentence.matches(has, Role.GRAMMAR, "has") && Clauses.opens(sentence, has);
    boolean event = sentence.matches(previous.to() - 1, Role.CLASSIFIER); // "Có 5 trận"
    return previous.kind() == Kind.COUNT && clause == previous.to() && opens && !event
        ? previous.unit()
        : null;
  }

  /** Whether the figure before can be a part of what is measured: "2 đội đầu bảng", "6 tháng". */
  private boolean holdsPrevious() {
    boolean owner = // "Giá cước của 1 GB dữ liệu là 12.000 đồng"
        previous.kind() == Kind.MEASURE
            && sentence.matches(previous.from() - 1, Role.GRAMMAR, "of");
    boolean leads = // "tổng kinh phí cho 5 năm khoảng 12 tỷ đồng"
        sentence.matchesBefore(figure.from(), LeadIn.VERBS)
            || previous.kind() == Kind.DURATION && figure.modifier() != null && to <= clause + 1;
    return (previous.kind() == Kind.COUNT || previous.kind() == Kind.DURATION || owner)
        && clause == previous.to()
        && leads
        && !Clauses.hasBoundary(sentence, previous.from(), figure.from());
  }

  /**
   * "Người trong độ tuổi 18-40 chiếm 69%": who is so old; null where the figure before is no age.
   */
  private @Nullable String aged() {
    boolean age = previous.kind() == Kind.AGE && clause == previous.to() && to <= clause;
    PhraseMatch bracket =
        age ? sentence.matchBefore(previous.from(), Role.GRAMMAR, "age-bracket") : null;
    if (bracket == null) {
      return null;
    }
    int at = bracket.from();
    int end = sentence.matches(at - 1, Role.BOUNDARY, "prep") ? at - 1 : at;
    int opening = phrases.clauseStart(end);
    String quantity = phrases.quantities().of(opening, end);
    return quantity == null ? phrases.before(opening, end) : quantity;
  }

  /**
   * "tỷ lệ trẻ dưới 5 tuổi thấp còi xuống 17%": a quantity of those who are so old; null elsewhere.
   */
  private @Nullable String young() {
    if (previous.kind() != Kind.AGE || clause != previous.to() || to <= clause) {
      return null;
    }
    int opening = phrases.clauseStart(previous.from());
    return sentence.matches(opening, Role.QUANTITY) && to - opening <= NounPhrases.LONGEST
        ? sentence.text(opening, to)
        : null;
  }

  /** The noun whose grade the figure before tells; null where it tells none. */
  private @Nullable PhraseMatch graded() {
    if (previous.kind() != Kind.PERCENTAGE
        || clause != previous.to()
        || to - clause > LONGEST_GRADE
        || sentence.matches(clause, Role.GRAMMAR, "of")
        || sentence.matches(clause, Role.BOUNDARY) // "xăng 12% và dầu 8%"
        || sentence.matchesBefore(previous.from(), Role.QUANTITY)
        || sentence.matchesBefore(previous.from(), Role.GRAMMAR, "number")) {
      return null;
    }
    PhraseMatch noun = sentence.matchBefore(previous.from(), Role.NOUN);
    return noun != null ? noun : sentence.matchBefore(previous.from(), Role.THING);
  }

  /**
   * "hố có đường kính 20 cm, sâu 30 cm", "độ dày của máy là 15 mm và nặng 1,3 kg": the thing of
   * whose other measure the figure before tells; null where there is none.
   */
  @Nullable String thing() {
    boolean bare = to <= clause || sentence.matches(clause, Role.GRAMMAR, "and");
    if (!bare
        || previous.kind() != Kind.MEASURE
        || !sentence.matchesBefore(figure.from(), Role.DIMENSION)) {
      return null;
    }
    int opening = phrases.clauseStart(previous.from());
    for (int i = previous.from() - 1; i >= opening; i--) {
      if (sentence.matches(i, Role.GRAMMAR, "of")
          && (sentence.matchesBefore(i, Role.QUANTITY)
              || sentence.matchesBefore(i, Role.GRAMMAR, "fixed"))) {
        return phrases.before(i + 1, phrases.skipBack(i + 1, previous.from()));
      }
      if (sentence.matches(i, Role.QUANTITY)) {
        return sentence.matches(i - 1, Role.GRAMMAR, "has")
            ? phrases.before(opening, phrases.skipBack(opening, i - 1))
            : phrases.others().owner(clause);
      }
    }
    return null;
  }

  /** "rộng 5 ha": whether the figure before tells a dimension of a thing. */
  boolean isSize() {
    return previous.kind() == Kind.MEASURE
        && sentence.matchesBefore(previous.from(), Role.DIMENSION)
        && !sentence.matchesBefore(previous.from(), Role.QUANTITY); // "ở độ sâu 10 km"
  }

  /** "12 chiến đấu cơ F-50 trị giá 18 tỷ": what was counted, with its name; null without one. */
  @Nullable String namedThing() {
    return previous.kind() == Kind.COUNT
            && previous.unit() != null
            && previous.to() == clause
            && to > clause
            && phrases.isNamesOnly(clause, to)
        ? previous.unit() + " " + sentence.text(clause, to)
        : null;
  }
}
