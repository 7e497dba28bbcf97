package org.solieu.context;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/** Finds what a count is of where its own noun does not say it: "số việc làm là 148.000". */
final class CountSubject {
  private static final int FAR = 30; // tokens from a total to its count

  private final Sentence sentence;
  private final NounPhrases phrases;
  private final FigureReading figure;
  private final int clause;
  private final int to;

  private CountSubject(Place place) {
    this.sentence = place.sentence();
    this.phrases = place.phrases();
    this.figure = place.figure();
    this.clause = place.clause();
    this.to = place.to();
  }

  /**
   * A count has a subject only where another noun names it: "số việc làm được tạo ra là 148.000".
   */
  static @Nullable String of(Place place) {
    String subject = new CountSubject(place).find();
    if (subject != null) {
      return subject;
    }
    if (place.inherited() != null) {
      return place.inherited();
    }
    boolean level = // "thuê bao cố định sụt xuống còn 4,4 triệu"
        place.figure().unit() == null
            && place.sentence().matchesBefore(place.figure().from(), Role.LEVEL)
            && place.to() > place.clause()
            && place.phrases().beginsWithNoun(place.clause(), place.to());
    if (level) {
      return place.phrases().before(place.clause(), place.to());
    }
    PreviousSubject previous = PreviousSubject.of(place);
    return previous == null ? null : previous.quantityAround();
  }

  private @Nullable String find() {
    boolean behind = // "30.000 là số phòng khám"
        figure.unit() == null
            && sentence.matches(figure.to(), Role.GRAMMAR, "is")
            && sentence.matches(figure.to() + 1, Role.TOTAL);
    if (behind) {
      return phrases.following().wholeBehind(figure.to() + 1);
    }
    String measured = measured();
    if (measured != null) {
      return measured;
    }
    boolean pieces = // "mã ABC (5.000 đơn vị)"
        figure.from() == clause
            && sentence.isSign(clause - 1, '(')
            && sentence.isSign(figure.to(), ')')
            && sentence.has(clause - 2, TokenMarkAttribute.CAPITAL)
            && sentence.matchesBefore(figure.to(), Role.GRAMMAR, "piece");
    if (pieces) {
      return BracketedSubject.of(sentence, phrases, figure);
    }
    if ("bậc".equals(figure.unit())) {
      return phrases.named(clause, to); // "Sao Mai tụt 11 bậc"
    }
    PhraseMatch trades = // "khối ngoại mua vào 5.000 đơn vị", but "mua vào 5.000 cổ phiếu"
        "đơn vị".equals(figure.unit())
            ? sentence.matchBefore(figure.from(), Role.GRAMMAR, "trades")
            : null;
    if (trades != null) {
      return sentence.text(trades.from(), trades.to());
    }
    boolean told = // "tội phạm trốn thuế chiếm gần 1.000 vụ", but "anh đã có 82 trận"
        to == figure.from()
            || sentence.matches(to, Role.GRAMMAR, "takes")
            || sentence.matchesBefore(figure.from(), Role.LEVEL);
    String term = told && isBareClassifier() ? phrases.termBefore(clause, to) : null;
    if (term != null) {
      return term;
    }
    String reached = reached();
    if (reached != null) {
      return reached;
    }
    String far = sentence.matches(figure.from() - 1, Role.GRAMMAR, "is") ? farTotal() : null;
    if (far != null) {
      return far;
    }
    if (isPlaced()) {
      return null; // "số doanh nghiệp của hai thành phố"
    }
    String total = total();
    return total == null && to < figure.from()
        ? phrases.quantities().acrossComma(clause, to)
        : total;
  }

  /**
   * "tồn kho đạt 7.000 bao", "Mũi một là 70 triệu liều": what a verb of reaching leads from to a
   * count whose noun names no thing of its own; null where there is none.
   */
  private @Nullable String reached() {
    boolean is = sentence.matches(figure.from() - 1, Role.GRAMMAR, "is");
    boolean attains = sentence.matchesBefore(figure.from(), Role.GRAMMAR, "attains");
    boolean named = // but "cả tháng công ty bán đạt 3.000 chiếc"
        is ? phrases.isNominal(clause, to) : phrases.beginsWithNoun(clause, to);
    if (!is && !attains
        || to <= clause
        || !named
        || phrases.isPlace(clause, to)) { // "còn ở Hòa Phú là 50 ca"
      return null;
    }
    String quantity = phrases.quantities().of(clause, to);
    String before = quantity == null ? phrases.before(clause, to) : quantity;
    boolean same = // "xe lắp ráp trong nước đạt 20.498 xe"
        before != null
            && figure.unit() != null
            && before.toLowerCase(Locale.ROOT).startsWith(figure.unit() + " ");
    boolean counter = // "khách bay ước đạt 726.000 lượt khách"
        attains && sentence.matches(figure.to() - 2, Role.CLASSIFIER);
    return quantity != null || same || counter || isBareClassifier() ? before : null;
  }

  /**
   * "khối lượng giao dịch trong phiên là 2 triệu cổ phiếu": a noun of quantity that leads to it.
   */
  private @Nullable String measured() {
    if (!leads()) {
      return null;
    }
    int end = to;
    while (end > clause && sentence.matches(end - 1, Role.GRAMMAR, "in")) {
      end--; // "trong phiên hôm nay là", whose time is passed over
    }
    if (expectsNoun(end - 1)) {
      return null;
    }
    PhraseMatch first = sentence.match(clause, Role.QUANTITY);
    boolean spent = // "kinh phí xây dựng 12 phòng học"
        end == figure.from()
            && first != null
            && end > first.to()
            && sentence.matches(clause, Role.MONEY_CUE);
    if (first != null
        && !spent
        && !(end == figure.from() && hasOwner(end))
        && first.to() <= end
        && first.length() > 1
        && !sentence.matches(clause, Role.TOTAL)) {
      return phrases.quantities().of(clause, end);
    }
    PhraseMatch last = sentence.matchBefore(end, Role.QUANTITY);
    if (last != null && last.from() > clause && isVolume(last)) {
      boolean had = // "tàu sức chứa 1.000 người", "có khối lượng khớp lệnh đạt 1 triệu cổ phiếu"
          last.to() == figure.from()
              || sentence.matches(last.from() - 1, Role.GRAMMAR, "has")
              || sentence.matches(last.from() - 1, Role.GRAMMAR, "with")
              || sentence.matches(last.from() - 1, Role.GRAMMAR, "reaches");
      return had ? sentence.text(last.from(), last.to()) : null;
    }
    return end <= clause ? apposed() : null;
  }

  /** "thị phần của nhóm 3 ngân hàng": whether "của" stands in the clause before a place. */
  private boolean hasOwner(int to) {
    for (int i = clause; i < to; i++) {
      if (sentence.matches(i, Role.GRAMMAR, "of")) {
        return true;
      }
    }
    return false;
  }

  /** "khối lượng giao dịch thấp, chỉ khoảng 20.000 cổ phiếu": how much opens the clause before. */
  private @Nullable String apposed() {
    boolean whole =
        sentence.isSign(clause - 1, ',')
            && sentence.matchesBefore(figure.from(), Role.LINK)
            && (figure.to() == sentence.size() || Clauses.isBoundary(sentence, figure.to()));
    PhraseMatch volume =
        whole ? sentence.match(phrases.clauseStart(clause - 1), Role.QUANTITY) : null;
    return volume != null && isVolume(volume) ? sentence.text(volume.from(), volume.to()) : null;
  }

  /** Whether a noun says how much there is of what is counted, and not only "số lượng". */
  private boolean isVolume(PhraseMatch quantity) {
    return quantity.length() > 1
        && !sentence.matches(quantity.from(), Role.TOTAL)
        && sentence.matches(quantity.from(), Role.GRAMMAR, "volume");
  }

  /** "tạo ra số việc làm là 148.000": a total in the clause. */
  private @Nullable String total() {
    for (int i = clause; i < to; i++) {
      boolean total =
          sentence.matches(i, Role.TOTAL)
              && sentence.matches(i, Role.QUANTITY)
              && !sentence.matches(i - 1, Role.GRAMMAR, "in"); // "trong số các trường có 5 trường"
      String quantity = total ? phrases.quantities().of(i, to) : null;
      boolean named =
          quantity != null && quantity.indexOf(' ', sentence.text(i, i + 1).length() + 1) > 0;
      if (named
          && (i == clause
              || !sentence.isSyllable(i - 1)
              || sentence.matches(i - 1, Role.BOUNDARY)
              || sentence.matches(i - 1, Role.CHANGE))) {
        return quantity;
      }
    }
    return null;
  }

  /**
   * "tổng số thợ may, thợ mộc là 250 người", "số nạn nhân từ năm 2009 là 5 người": a total before
   * the comma or the date that parts it from its count; null where there is none.
   */
  private @Nullable String farTotal() {
    boolean comma = sentence.isSign(clause - 1, ',');
    int opening = comma ? phrases.clauseStart(clause - 1) : clause;
    while (!comma && figure.from() - opening < FAR && !Clauses.opens(sentence, opening)) {
      opening--;
    }
    return opening < clause
            && Clauses.opens(sentence, opening)
            && sentence.matches(opening, Role.TOTAL)
            && (comma || !phrases.isNominal(clause, to))
            && !phrases.quantities().isReached(opening, clause)
        ? phrases.quantities().of(opening, comma ? to : clause)
        : null;
  }

  /** Whether what stands before a count can be what it counts: "là 5", but "từ 5", "đề nghị 5". */
  private boolean leads() {
    int at = figure.from();
    boolean level = // "tăng từ 350 tiết lên 420 tiết"
        sentence.matches(figure.to(), Role.LEVEL, "change");
    boolean from = sentence.matches(at - 1, Role.GRAMMAR, "from") && !level;
    return !from
        && !isPlaced()
        && (to == at
            || sentence.matchesBefore(at, LeadIn.VERBS)
            || sentence.matchesBefore(at, Role.GRAMMAR, "adverb") // "khối lượng đa phần dưới"
            || sentence.matchesBefore(at, Role.GRAMMAR, "number"));
  }

  /**
   * "ở 3 tỉnh", "của hai thành phố": whether a count says of what or where; but "trong khoảng 300
   * việc làm" says how many.
   */
  private boolean isPlaced() {
    if (figure.modifier() != null) {
      return false;
    }
    int before = figure.from() - 1;
    return sentence.matches(before, Role.GRAMMAR, "at")
        || sentence.matches(before, Role.GRAMMAR, "of")
        || sentence.matches(before, Role.GRAMMAR, "in");
  }

  /** Whether a word waits for what it stands before: "vốn đầu tư trong nước và 6 bệnh viện". */
  private boolean expectsNoun(int token) {
    return sentence.matchesBefore(token + 1, Role.BOUNDARY)
            && !sentence.matches(token, Role.GRAMMAR, "this") // "lượng khách này"
        || sentence.matches(token, Role.DETERMINER)
        || sentence.matches(token, Role.GRAMMAR, "and");
  }

  /** "tội phạm trốn thuế gần 1.000 vụ": the thing counted stands before its classifier. */
  private boolean isBareClassifier() {
    String unit = figure.unit();
    return unit != null
        && unit.indexOf(' ') < 0
        && sentence.matches(figure.to() - 1, Role.CLASSIFIER);
  }
}
