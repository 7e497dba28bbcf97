package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.record.Kind;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;

/**
 * Finds the noun phrase that names what is measured: before the figure, behind it ("100% các cơ
 * quan"), or that of the figure before where the clause names nothing (", tăng 7,6%").
 */
final class SubjectFinder {
  private static final int LONGEST_WHOLE = 8; // tokens of what a share is of

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
    if (previous != null && isShared(sentence, clause, to)) {
      to = clause;
    }
    boolean like = previous != null && previous.isLike(figure);
    return switch (figure.kind()) {
      case AGE -> {
        String name = aged(sentence, phrases, figure, yardstick >= 0);
        boolean goesOn = like && (yardstick >= 0 || isJoined(sentence, previous, figure));
        yield name == null && goesOn ? inherited : name;
      }
      case COUNT -> {
        PhraseMatch level = sentence.matchBefore(figure.from(), Role.LEVEL);
        boolean reached = // "lượng khách giảm 41%, còn 69 triệu lượt", "từ 5 tiết lên 7 tiết"
            previous != null
                && level != null
                && level.entry().code().equals("change")
                && to <= clause
                && (previous.kind() == Kind.PERCENTAGE
                        && sentence.matches(figure.to() - 1, Role.CLASSIFIER)
                    || (like || previous.kind() == Kind.COUNT && previous.unit() == null)
                        && (sentence.isSign(clause - 1, ',')
                            || sentence.matches(previous.from() - 1, Role.GRAMMAR, "from")));
        boolean aside = // "11.500 chiếc (cao hơn 7.500 chiếc)"
            like
                && to <= clause
                && sentence.isSign(clause - 1, '(')
                && sentence.matchesBefore(figure.from(), Role.MODIFIER);
        boolean goesOn =
            changes || reached || aside || like && isJoined(sentence, previous, figure);
        String subject = goesOn ? inherited : null;
        yield CountSubject.of(new Place(sentence, phrases, figure, clause, to, previous, subject));
      }
      case RATIO -> {
        String subject = parted(sentence, phrases, figure, clause, to);
        boolean goesOn = // ", giảm một nửa", ", chiếm 1/4 tổng sản lượng"
            to <= clause
                && inherited != null
                && (subject == null && changes
                    || sentence.matchesBefore(figure.from(), Role.GRAMMAR, "takes"));
        yield goesOn ? inherited : subject;
      }
      case RANK -> {
        String subject = RankSubject.of(sentence, phrases, figure, clause);
        String goesOn = subject != null ? subject : inherited;
        yield goesOn != null
            ? goesOn
            : phrases.others().opener(clause); // "… hạng thấp, đứng thứ 96"
      }
      case DURATION -> {
        String subject = DurationSubject.of(sentence, phrases, figure, clause, to);
        boolean level = // "từ 10 giờ xuống 4 giờ"
            like && sentence.matchesBefore(figure.from(), Role.LEVEL);
        yield subject == null && level ? inherited : subject;
      }
      default ->
          AmountSubject.of(
              new Place(sentence, phrases, figure, clause, to, previous, inherited), changes);
    };
  }

  /**
   * "từ 4,8% GDP lên 5,3% GDP", "đạt 65% kế hoạch với 39 tỷ đồng": what the share before is of is
   * no subject of the next figure.
   */
  private static boolean isShared(Sentence sentence, int clause, int to) {
    if (to == clause + 1 && sentence.matches(clause, Role.GRAMMAR, "whole")) {
      return true;
    }
    boolean share = sentence.matchesBefore(clause, Role.PERCENT);
    PhraseMatch target = share ? sentence.match(clause, Role.GRAMMAR, "target") : null;
    if (target == null) {
      return false;
    }
    int end = target.to();
    while (end - clause < LONGEST_WHOLE
        && !sentence.matches(end, Role.GRAMMAR, "with")
        && !sentence.matches(end, Role.GRAMMAR, "and")) {
      end++; // "68% kế hoạch cả năm và gấp đôi"
    }
    return to == target.to() || end - clause < LONGEST_WHOLE && to <= end + 1;
  }

  /** Whose age is told: a name, or the noun phrase before a comma ("Bệnh nhân nam, 45 tuổi"). */
  private static @Nullable String aged(
      Sentence sentence, NounPhrases phrases, FigureReading figure, boolean compared) {
    int clause = phrases.clauseStart(figure.from());
    PhraseMatch head = sentence.match(clause, Role.QUANTITY);
    String quantity = // "tuổi thọ trung bình là 76 tuổi"
        head != null && head.length() > 1
            ? phrases.quantities().of(clause, phrases.skipBack(clause, figure.from()))
            : null;
    if (quantity != null) {
      return quantity;
    }
    String name = AgedName.of(sentence, figure);
    int before = figure.from() - 1;
    if (name != null) {
      return name;
    }
    if (sentence.isSign(before, ',')) {
      return phrases.before(phrases.clauseStart(before), before);
    }
    boolean described = // "người mẫu nóng bỏng 25 tuổi"
        !compared && sentence.isSyllable(before) && phrases.fillsClause(clause, figure.from());
    return described ? phrases.nearest(clause, figure.from()) : null;
  }

  /** What a part is of: "một nửa doanh thu", or "doanh thu giảm một nửa". */
  private static @Nullable String parted(
      Sentence sentence, NounPhrases phrases, FigureReading figure, int clause, int to) {
    if (figure.unit() != null) {
      return null;
    }
    boolean takes = sentence.matchesBefore(figure.from(), Role.GRAMMAR, "takes");
    boolean makes = sentence.matchesBefore(figure.from(), Role.GRAMMAR, "makes");
    String taking = // "sản lượng tỉnh chiếm 1/5 tổng sản lượng", "thu nhập chỉ bằng 1/6 cả nước"
        takes || makes ? phrases.quantities().of(clause, to) : null;
    boolean taker = taking == null && takes && to > clause && phrases.isNominal(clause, to);
    String whoTakes = taker ? phrases.before(clause, to) : taking; // "nữ chiếm hai phần ba"
    if (whoTakes != null) {
      return whoTakes;
    }
    if (sentence.matches(figure.to(), Role.QUANTITY)) {
      return phrases.following().behind(figure.to());
    }
    boolean ends =
        figure.to() == sentence.size()
            || Clauses.isBoundary(sentence, figure.to())
            || sentence.matches(figure.to(), Role.COMPARISON);
    String quantity = ends && to < figure.from() ? phrases.quantities().of(clause, to) : null;
    boolean changed = // "giá vé giảm một nửa"
        quantity == null
            && ends
            && sentence.matchesBefore(figure.from(), Role.CHANGE)
            && to > clause
            && phrases.beginsWithNoun(clause, to);
    if (changed) {
      return phrases.before(clause, to);
    }
    boolean slash = sentence.isSign(figure.numeral() + 1, '/'); // "một nửa" stands apart more often
    if (quantity != null || !ends || !slash) {
      return quantity;
    }
    return to > clause // "tỷ lệ lây nhiễm thấp, là 0,02/100.000"
        ? phrases.before(clause, to)
        : phrases.others().earlier(clause);
  }

  /**
   * Whether "và" joins a figure to what the sentence told before: "101 chiếc vào năm 2015 và 150
   * chiếc".
   */
  private static boolean isJoined(
      Sentence sentence, @Nullable FigureReading previous, FigureReading figure) {
    return previous != null && sentence.matches(figure.from() - 1, Role.GRAMMAR, "and");
  }
}
