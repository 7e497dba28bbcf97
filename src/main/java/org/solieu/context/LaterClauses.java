package org.solieu.context;

import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenType;

/** Tells which dates behind a figure are those of another clause. */
final class LaterClauses {
  private static final RoleSet VERBS = RoleSet.of(Role.LINK, Role.STATUS, Role.CHANGE);

  private final Sentence sentence;

  LaterClauses(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a date that follows a figure belongs to what is told behind it. */
  boolean hold(FigureReading figure, DateMention date) {
    return isOfOtherClause(figure, date) || isOfReason(figure, date);
  }

  /** "giảm 3%, lợi nhuận quý 3 tăng 64%": a later date that stands before its own verb. */
  private boolean isOfOtherClause(FigureReading figure, DateMention date) {
    boolean verb =
        sentence.matches(date.to(), Role.CHANGE)
            || sentence.matches(date.to(), Role.LINK)
                && !sentence.matches(date.to(), Role.FROM_NOW); // "ngày 12/11 tới"
    if (sentence.isSign(date.from() - 1, ',')
        && date.from() - 1 > figure.to()
        && sentence.is(date.to(), TokenType.WORD)
        && !sentence.matches(date.to(), Role.BOUNDARY, "prep")) {
      return true; // "đặt cọc 5 triệu đồng cho bác sĩ, sáng 19/10 chị quay lại"
    }
    if (isSubordinate(figure)
        && Clauses.hasSign(sentence, figure.to(), date.from(), ",")
        && !sentence.isSign(date.to(), ',')) { // which may end a list in the same clause
      return true; // "Sau khi tập 2 tuần, đội gặp đội bạn vào tối 15/11"
    }
    for (int i = figure.to(); i < date.from(); i++) {
      if (sentence.matches(i, Role.GRAMMAR, "though")
          && WholeWords.around(sentence, i) == null
          && hasNumber(i, date.from())) {
        return true; // "3 nhà máy đã xong dù phải ngừng 4 tháng trong năm 2011"
      }
      boolean last = // and no clause follows it: "đạt 5 tỷ đồng, đã kiểm toán, trong năm 2023"
          !Clauses.hasSign(sentence, i + 1, date.from(), ",");
      boolean parts = sentence.isSign(i, ',') && (verb || last && opensOther(figure, i, date));
      if (parts || last && i > figure.to() && comparesAnew(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether digits, whose date one behind them is, stand in [from, to). */
  private boolean hasNumber(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, TokenType.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** "Sau khi đặt cọc 5 triệu đồng, ngày 19/10 chị quay lại": what was before the main clause. */
  private boolean isSubordinate(FigureReading figure) {
    int clause = Clauses.start(sentence, figure.from());
    return sentence.matches(clause, Role.GRAMMAR, "first-clause");
  }

  /**
   * "tổng vốn 5 tỷ đồng, đã khởi công ngày 26/6", "dài 5 km, dự kiến xong năm 2026", "2 vụ cháy
   * lớn, vốn bắt đầu hôm 13/10": whether a word opens a clause of its own.
   *
   * @param comma the sign before it
   */
  private boolean opensOther(FigureReading figure, int comma, DateMention date) {
    int token = comma + 1;
    boolean apart = comma > figure.to(); // "2 vụ cháy lớn,"
    PhraseMatch actor = sentence.match(token, Role.NOUN);
    if (actor != null && sentence.matches(actor.to(), Role.STATUS) && isSaid(figure)) {
      return true; // "máy có giá 5 triệu đồng, công ty sẽ bán vào ngày 18/10"
    }
    PhraseMatch tense = sentence.match(token, Role.STATUS);
    return tense != null
            && (tense.length() == 1
                || tense.entry().code().equals("planned") && hasVerb(tense.to(), date.from()))
        || apart && OtherClauses.isRelative(sentence, token);
  }

  /** "máy có giá 5 triệu đồng", but "giá 5 triệu đồng": whether a verb leads to a figure. */
  private boolean isSaid(FigureReading figure) {
    for (int i = Clauses.start(sentence, figure.from()); i < figure.from(); i++) {
      if (sentence.matches(i, VERBS) || sentence.matches(i, Role.GRAMMAR, "has")) {
        return true;
      }
    }
    return false;
  }

  /** "dự kiến hoàn thành vào", but "dự kiến trong": whether more than "trong" leads to a date. */
  private boolean hasVerb(int from, int date) {
    int next = sentence.matches(from, Role.GRAMMAR, "in") ? from + 1 : from;
    return next < date;
  }

  /** "đạt 5,4%, tuy cao hơn mức tăng của năm 2012". */
  private boolean comparesAnew(int token) {
    PhraseMatch comparative = sentence.match(token, Role.MODIFIER);
    return comparative != null
        && comparative.entry().code().equals("none")
        && sentence.matches(comparative.to(), Role.QUANTITY);
  }

  /** "tăng 5% nhờ doanh thu quý III tăng mạnh": a date of the reason, which has its own verb. */
  private boolean isOfReason(FigureReading figure, DateMention date) {
    return sentence.matches(date.to(), Role.CHANGE)
        && Clauses.givesReason(sentence, figure.to(), date.from());
  }
}
