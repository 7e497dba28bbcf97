package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds what lasts so long: "lễ hội kéo dài 2 ngày", "10 năm làm việc". */
final class DurationSubject {

  private DurationSubject() {}

  /** What lasts; null where the sentence does not name it. */
  static @Nullable String of(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause, int to) {
    PhraseMatch behind = sentence.match(figure.to(), Role.QUANTITY);
    if (behind != null) {
      return sentence.text(behind.from(), behind.to());
    }
    PhraseMatch when = sentence.match(figure.to(), Role.BOUNDARY); // "thử việc 2 tháng trước khi"
    boolean named =
        when != null && when.length() > 1 && sentence.matchesBefore(figure.from(), Role.NOUN);
    if (sentence.matches(clause, Role.GRAMMAR, "time-noun") && to > clause) {
      return phrases.quantities().of(clause, to); // "Thời gian khai thác 3 phút"
    }
    String averaged = averaged(sentence, figure.from(), clause);
    if (averaged != null) {
      return averaged;
    }
    PhraseMatch work = WholeWords.around(sentence, figure.from() - 1); // "làm việc 6 tháng"
    if (work != null && work.to() == figure.from() && WholeWords.isNoun(work)) {
      return sentence.text(work.from(), work.to());
    }
    boolean trip = // "chuyến thăm 3 ngày tới Lào", but "3 ngày tới"
        sentence.matchesBefore(figure.from(), Role.GRAMMAR, "trip")
            && sentence.has(figure.to() + 1, TokenMarkAttribute.CAPITAL);
    if (sentence.matches(figure.to(), Role.FROM_NOW) && !named && !trip
        || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "ago")) {
      return null; // "2 năm sau", "cách đây 2 năm"
    }
    if (sentence.matchesBefore(figure.from(), Role.GRAMMAR, "marks")) {
      boolean day = sentence.matches(figure.to(), Role.GRAMMAR, "day"); // "35 năm ngày thành lập"
      return phrases.following().wholeBehind(day ? figure.to() + 1 : figure.to());
    }
    if (sentence.matches(figure.to(), Role.GRAMMAR, "purpose")
        && !sentence.matchesBefore(figure.from(), Role.QUANTITY)
        && !(to == figure.from() && phrases.isNominal(clause, to))) { // "chặn đường 3 giờ để"
      return phrases.following().behind(figure.to() + 1); // "dành 3 giờ để chạy bộ"
    }
    boolean passive = sentence.matches(figure.from() - 1, Role.GRAMMAR, "passive");
    PhraseMatch verb = // "cuộc thi diễn ra được 1 tuần"
        sentence.matchBefore(passive ? figure.from() - 1 : figure.from(), Role.GRAMMAR, "lasts");
    if (verb != null && verb.from() > clause) {
      int end = phrases.skipBack(clause, verb.from());
      PhraseMatch classifier = sentence.match(clause, Role.CLASSIFIER);
      if (classifier != null && classifier.to() == end) {
        return sentence.text(clause, verb.from()); // "Đợt tăng giá kéo dài 2 tuần"
      }
      String nearest = // "lễ hội kéo dài 2 ngày", "cơn mưa bắt đầu từ tối và kéo dài 2 giờ"
          phrases.nearest(clause, end);
      return nearest != null ? nearest : phrases.opening(clause, verb.from());
    }
    if (verb != null
        && verb.from() == clause
        && sentence.isSign(clause - 1, ',')) { // "hợp đồng với Sao Mai, kéo dài 2 năm"
      int before = phrases.clauseStart(clause - 1);
      boolean nominal = phrases.isNominal(before, clause - 1); // but "Được biết, kéo dài 2 năm"
      return nominal ? phrases.before(before, clause - 1) : null;
    }
    String term = // "Mức án cao nhất 18 năm tù"
        to > clause && sentence.matchesBefore(to, Role.QUANTITY)
            ? phrases.quantities().of(clause, to)
            : null;
    if (term != null) {
      return term;
    }
    if (lasts(sentence, phrases, figure.to())
        && !sentence.matchesBefore(figure.from(), Role.QUANTITY)) {
      if (sentence.matches(figure.to(), Role.GRAMMAR, "does")) {
        return phrases.following().deed(figure.to());
      }
      String activity = phrases.following().activity(figure.to());
      return activity != null ? activity : phrases.following().behind(figure.to());
    }
    if (sentence.matches(figure.from() - 1, Role.GRAMMAR, "is") && to > clause) {
      String measured = phrases.quantities().of(clause, to);
      String opener = // "Thành tích ở vòng loại là 58,7 giây"
          measured == null ? phrases.opening(clause, to) : measured;
      if (opener != null) {
        return opener;
      }
    }
    if (sentence.matchesBefore(figure.from(), Role.GRAMMAR, "during")) {
      return null; // "giá trị lớn nhất trong 20 năm"
    }
    if (passive && to > clause) {
      return phrases.before(clause, to); // "tỉnh mới tách được 10 năm"
    }
    int begin = isFrom(sentence, figure) ? figure.from() - 1 : figure.from();
    String late = late(sentence, phrases, begin - 1, clause);
    if (late != null) {
      return late;
    }
    int place = to == figure.from() ? phrases.nearestStart(clause, to) - 1 : -1;
    if (place > clause
        && WholeWords.around(sentence, place) == null // "hiện tại"
        && sentence.matches(place, Role.GRAMMAR, "at")) { // "mưa còn ở phía nam 2 ngày"
      int end = phrases.skipBack(clause, place);
      return phrases.isNominal(clause, end) ? phrases.named(clause, end) : null; // "sống ở làng"
    }
    boolean more = sentence.matches(figure.from() - 1, Role.GRAMMAR, "more");
    PhraseMatch noun = // "gia hạn hợp đồng thêm 2 năm"
        sentence.matchBefore(more ? figure.from() - 1 : figure.from(), Role.NOUN);
    PhraseMatch link = sentence.matchBefore(figure.from(), Role.LINK); // "bình quân 30 ngày"
    if (noun != null
        && !WholeWords.hold(sentence, noun)
        && noun.from() >= clause
        && (link == null || link.from() >= noun.from())) {
      return sentence.text(noun.from(), noun.to());
    }
    String quantity = phrases.quantities().of(clause, to);
    if (quantity != null) {
      return quantity;
    }
    String earlier = phrases.others().earlier(clause);
    String before = // "bắt tạm giam 4 tháng", "xa sân cỏ từ 2-3 năm"
        (earlier == null || begin == figure.from())
                && to >= begin
                && begin > clause
                && endsPhrase(sentence, figure.to())
            ? phrases.nearest(clause, begin)
            : null;
    return before != null && before.indexOf(' ') > 0 ? before : earlier;
  }

  /** "giá cơ sở bình quân 30 ngày": of what the average is; null where none leads to a figure. */
  private static @Nullable String averaged(Sentence sentence, int figure, int clause) {
    PhraseMatch average = sentence.matchBefore(figure, Role.GRAMMAR, "average");
    PhraseMatch quantity =
        average == null || sentence.matches(figure - 1, Role.GRAMMAR, "is")
            ? null
            : sentence.matchBefore(average.from(), Role.QUANTITY);
    return average != null && quantity != null && quantity.from() >= clause
        ? sentence.text(quantity.from(), average.to())
        : null;
  }

  /**
   * "4 chuyến bay sớm 2 tiếng", "nhà máy đi vào hoạt động chậm một năm": what is early or late by a
   * word at {@code pace}; null where there is no such word, or where the clause does not say it.
   */
  private static @Nullable String late(
      Sentence sentence, NounPhrases phrases, int pace, int clause) {
    if (pace < clause || !sentence.matches(pace, Role.GRAMMAR, "paced")) {
      return null;
    }
    PhraseMatch counted = pace == clause ? sentence.matchBefore(pace, Role.NOUN) : null;
    return counted == null
        ? phrases.opening(clause, pace)
        : sentence.text(counted.from(), counted.to());
  }

  /** Whether "từ" stands before a span of time, of which it is no part. */
  private static boolean isFrom(Sentence sentence, FigureReading figure) {
    return figure.max() != null && sentence.matches(figure.from() - 1, Role.GRAMMAR, "from");
  }

  /** Whether no word behind a figure goes on with what it says. */
  private static boolean endsPhrase(Sentence sentence, int at) {
    return at == sentence.size()
        || sentence.is(at, TokenType.SIGN)
        || sentence.matches(at, Role.BOUNDARY, "prep")
        || sentence.matches(at, Role.GRAMMAR, "toward");
  }

  /** Whether what lasts stands right behind: "20 năm hoạt động", but "hai năm liền". */
  private static boolean lasts(Sentence sentence, NounPhrases phrases, int at) {
    return sentence.is(at, TokenType.WORD)
        && sentence.isSyllable(at)
        && !sentence.has(at, TokenMarkAttribute.LINE_BEFORE)
        && !sentence.has(at, TokenMarkAttribute.CAPITAL)
        && !sentence.matches(at, Role.FROM_NOW)
        && !sentence.matches(at, Role.DETERMINER)
        && (!phrases.following().isVerbal(at) || sentence.matches(at, Role.GRAMMAR, "does"));
  }
}
