package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds noun phrases whose head is a noun of quantity: "tỷ lệ hồ sơ trực tuyến". */
final class QuantityPhrases {
  private static final int LONGEST = NounPhrases.LONGEST;
  private static final int LONGEST_ITEM = 5; // tokens of the last item of a list
  private static final int REACH = 60; // tokens back to the full form of a phrase

  private final Sentence sentence;
  private final Stops stops;
  private final Addresses addresses;
  private final QuantityTails tails;

  QuantityPhrases(Sentence sentence, Stops stops, Addresses addresses) {
    this.sentence = sentence;
    this.stops = stops;
    this.addresses = addresses;
    this.tails = new QuantityTails(sentence, addresses);
  }

  /**
   * The phrase of the first noun of quantity in [clause, to): "tỷ lệ hồ sơ trực tuyến toàn trình";
   * of "số tiền lớn với mức lương" the second. Null without one.
   */
  @Nullable String of(int clause, int to) {
    PhraseMatch head = head(clause, to);
    return head == null || isPronoun(head) ? null : sentence.text(head.from(), end(head, to));
  }

  /** "trong số này có 2.800 ha tôm": a total that only points to what was told before. */
  private boolean isPronoun(PhraseMatch head) {
    return head.length() == 1
        && sentence.matches(head.from(), Role.TOTAL)
        && sentence.matches(head.to(), Role.GRAMMAR, "pointing");
  }

  /** The same of a whole clause, up to its verb: "tỷ lệ hộ nghèo đạt chỉ tiêu". */
  @Nullable String ofClause(int clause, int to) {
    PhraseMatch head = head(clause, to);
    if (head == null) {
      return null;
    }
    int end = head.to();
    while (end < to && !isReaching(end)) {
      end++;
    }
    return sentence.text(head.from(), end(head, end));
  }

  /**
   * "tỷ lệ huy động từ thuế, phí đạt 5%": the phrase of a noun of quantity that opens the clause
   * before and goes on over the comma as a list, whose last item is [clause, to). Null where the
   * clause before has a verb, or where no such noun opens it.
   */
  @Nullable String acrossComma(int clause, int to) {
    if (!sentence.isSign(clause - 1, ',') || to <= clause || to - clause > LONGEST_ITEM) {
      return null;
    }
    int opening = Clauses.start(sentence, clause - 1);
    PhraseMatch head = sentence.match(opening, Role.QUANTITY);
    if (head == null || stops.isStop(clause) || !endsNoun(clause - 1)) {
      return null;
    }
    boolean befell = // "diện tích bị ô nhiễm bom mìn, vật liệu nổ"
        sentence.matches(head.to(), Role.GRAMMAR, "suffers");
    for (int i = befell ? head.to() + 1 : head.to(); i < to; i++) {
      boolean paid = i > clause && sentence.matches(i, Role.MONEY_CUE);
      if (i != clause - 1 && (paid || !isNominal(i))) {
        return null; // "Chi phí cao, doanh nghiệp lỗ"
      }
    }
    return sentence.text(opening, to);
  }

  /** "huy động từ thuế,": whether a noun ends right before a place, and no adjective. */
  private boolean endsNoun(int at) {
    return sentence.matchesBefore(at, Role.NOUN)
        || sentence.matchesBefore(at, Role.THING)
        || sentence.matchesBefore(at, Role.QUANTITY);
  }

  /** Whether a word can stand in a list of nouns: no verb, number or word that opens a clause. */
  private boolean isNominal(int token) {
    PhraseMatch link = sentence.match(token, Role.LINK);
    boolean verb =
        link != null && (link.length() > 1 || !sentence.matches(token, Role.BOUNDARY, "prep"))
            || sentence.matches(token, Role.CHANGE)
            || sentence.matches(token, Role.STATUS);
    return sentence.is(token, TokenType.WORD)
        && !stops.isHardStop(token)
        && !sentence.matches(token, Role.TITLE)
        && !sentence.matches(token, Role.MODIFIER)
        && !sentence.matches(token, Role.DETERMINER)
        && (!verb || WholeWords.around(sentence, token) != null);
  }

  /** Whether that phrase says no more than that there is a share: "tỷ lệ", but "tỷ lệ sinh". */
  boolean isBareShare(int clause, int to) {
    PhraseMatch head = head(clause, to);
    return head != null && head.entry().code().equals("share") && end(head, to) == head.to();
  }

  /**
   * What a noun of quantity alone goes back to: "giá" to "giá vàng" before it in the sentence.
   * Other phrases stay as they are.
   */
  @Nullable String inFull(@Nullable String phrase, int at) {
    if (phrase == null || phrase.indexOf(' ') >= 0) {
      return phrase;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      PhraseMatch term = sentence.isWord(i, phrase) ? sentence.match(i, Role.QUANTITY) : null;
      if (term != null
          && term.length() > 1
          && term.to() <= at
          && !sentence.matches(i, Role.QUANTITY, "share")) { // "vốn điều lệ", then "80% vốn"
        return sentence.text(i, term.to());
      }
    }
    return phrase;
  }

  /** The last noun of quantity before a place in the sentence; null where there is none. */
  @Nullable String last(int at) {
    for (int i = at - 1; i >= 0; i--) {
      PhraseMatch head = sentence.match(i, Role.QUANTITY);
      if (head != null && head.to() <= at && !isInsideNoun(i, 0)) {
        return sentence.text(i, head.to());
      }
    }
    return null;
  }

  private @Nullable PhraseMatch head(int clause, int to) {
    PhraseMatch head = null;
    for (int i = clause; i < to; i = Math.max(i + 1, addresses.end(i, to))) { // "tại số 12 đường"
      PhraseMatch next = sentence.match(i, Role.QUANTITY);
      if (next != null
          && !isWhich(i)
          && next.to() <= to
          && opensPhrase(i, clause)
          && (head == null || beginsAnew(head, i) || isFeature(head, next, to))) {
        head = next;
      }
    }
    return head;
  }

  /** ", vốn chỉ ở mức 900 triệu USD": a word that goes back to what was told before. */
  boolean isWhich(int token) {
    return sentence.isSign(token - 1, ',')
        && OtherClauses.isRelative(sentence, token)
        && (sentence.matches(token + 1, Role.GRAMMAR, "at")
            || sentence.matches(token + 1, Role.STATUS, "actual")
            || sentence.matches(token + 1, Role.GRAMMAR, "only"))
        && sentence.matches(Clauses.start(sentence, token - 1), Role.QUANTITY);
  }

  private int end(PhraseMatch head, int to) {
    int end = head.to();
    while (end < to
        && end - head.from() < LONGEST
        && !stops.isHardStop(end)
        && !sentence.isSign(end, '(')
        && !stops.causes(end)
        && !changes(head, end)
        && !isDenied(end)
        && !tails.begin(head, end, to)
        && !goesOn(end, to)) {
      end++;
    }
    if (end - head.from() == LONGEST) {
      end = stops.first(head.to(), end);
    }
    while (end > head.to() && (sentence.is(end - 1, TokenType.SIGN) || stops.isOpen(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a verb that leads to an amount stands in [from, to). */
  boolean isReached(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isReaching(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReaching(int token) {
    boolean verb =
        sentence.matches(token, Role.GRAMMAR, "takes")
            || sentence.matches(token, Role.GRAMMAR, "reaches");
    return verb && WholeWords.around(sentence, token) == null;
  }

  /**
   * "màn hình Sao Mai kích thước 5 inch": what is measured of a thing stands next to the figure.
   */
  private boolean isFeature(PhraseMatch thing, PhraseMatch last, int to) {
    return last.to() == to
        && sentence.matches(last.from(), Role.GRAMMAR, "feature")
        && !sentence.matches(thing.from(), Role.GRAMMAR, "feature");
  }

  /** "tỷ lệ nghèo giảm nhanh": a verb of change with its adverb, but "số người mất việc". */
  private boolean changes(PhraseMatch head, int token) {
    PhraseMatch named = sentence.match(head.to(), Role.CHANGE);
    int from = named == null ? head.to() + 1 : named.to();
    PhraseMatch change = token >= from ? sentence.match(token, Role.CHANGE) : null;
    return change != null && change.length() > 1 && !WholeWords.hold(sentence, change);
  }

  /**
   * "lợi nhuận chưa tăng", "chênh lệch không quá cao": a change or a degree that is denied, but "tỷ
   * lệ hộ không nghèo".
   */
  private boolean isDenied(int token) {
    boolean degree =
        sentence.matches(token + 1, Role.MODIFIER)
            && sentence.matches(token + 2, Role.GRAMMAR, "degree");
    return sentence.matches(token, Role.GRAMMAR, "not")
        && (degree || sentence.matches(token + 1, Role.CHANGE));
  }

  /** "giá vàng tiếp tục đi ngang ở 5 USD", but "số học sinh tiếp tục học lên chiếm 70%". */
  private boolean goesOn(int token, int to) {
    return sentence.matches(token, Role.GRAMMAR, "aspect") && !sentence.matches(to, Role.LINK);
  }

  /** Whether a second noun of quantity is no part of the first one's phrase. */
  private boolean beginsAnew(PhraseMatch first, int second) {
    PhraseMatch own = sentence.match(second, Role.QUANTITY);
    boolean level = // "tăng mạnh với cùng mức 250 đồng"
        own != null && own.length() == 1 && sentence.matches(second, Role.GRAMMAR, "number");
    boolean joined =
        sentence.matches(second - 1, Role.GRAMMAR, "and")
            || sentence.matches(second - 1, Role.GRAMMAR, "with")
            || sentence.matches(second - 1, Role.GRAMMAR, "along")
            || sentence.matches(second - 1, Role.GRAMMAR, "has")
                && sentence.matches(second, Role.GRAMMAR, "feature"); // "camera có độ phân giải"
    boolean alike = sentence.word(first.from()) == sentence.word(second); // "giá vàng và giá dầu"
    PhraseMatch verb = sentence.matchBefore(second, Role.CHANGE); // "giữ giá và giảm mức trích"
    boolean changed = // but "chi phí cải tạo và giảm lượng phát thải"
        verb != null
            && sentence.matches(verb.from() - 1, Role.GRAMMAR, "and")
            && !Clauses.opens(sentence, first.from());
    if (changed || opensHeading(second)) {
      return true;
    }
    for (int i = first.to(); i < second; i++) {
      if (stops.opensClause(i)) {
        return true; // "tiền vé thì giá"
      }
    }
    return joined && !level && !alike && !isBetween(first.to(), second);
  }

  /** "thứ hạng nộp thuế Tổng số thuế là": a heading with no stop runs into its text. */
  private boolean opensHeading(int token) {
    return sentence.has(token, TokenMarkAttribute.CAPITAL)
        && !sentence.has(token, TokenMarkAttribute.ALL_CAPITALS)
        && sentence.isSyllable(token)
        && !sentence.is(token - 1, TokenType.SIGN);
  }

  /** "chênh lệch giữa giá bán với giá cơ sở": the second noun belongs to the first. */
  private boolean isBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.matches(i, Role.GRAMMAR, "about")) {
        return true;
      }
    }
    return false;
  }

  private boolean opensPhrase(int token, int clause) {
    PhraseMatch noun = sentence.match(token, Role.NOUN); // "tổng thống", "lương thực"
    PhraseMatch head = sentence.match(token, Role.QUANTITY);
    if (noun != null && head != null && head.length() == 1 && noun.length() > 1) {
      return false;
    }
    return token == clause || !isInsideNoun(token, clause);
  }

  /** "Hội đồng Tiền lương": whether a word is part of a name that a noun opens. */
  private boolean isInsideName(int token) {
    boolean capital =
        sentence.has(token, TokenMarkAttribute.CAPITAL)
            && !sentence.has(token, TokenMarkAttribute.ALL_CAPITALS);
    PhraseMatch noun = capital ? sentence.matchBefore(token, Role.NOUN) : null;
    return noun != null && sentence.has(noun.from(), TokenMarkAttribute.CAPITAL);
  }

  /** "số" in "chuyển đổi số" is no head: a longer noun covers it. */
  private boolean isInsideNoun(int token, int clause) {
    for (int from = Math.max(clause, token - 3); from < token; from++) {
      PhraseMatch noun = sentence.match(from, Role.NOUN);
      if (noun != null && noun.to() > token) {
        return true;
      }
    }
    PhraseMatch head = sentence.match(token, Role.QUANTITY);
    boolean syllable =
        head != null
            && head.length() == 1
            && sentence.isSyllable(token)
            && !sentence.has(token, TokenMarkAttribute.CAPITAL);
    return isInsideName(token)
        || syllable
            && token > clause
            && !sentence.matches(token - 1, Role.BOUNDARY)
            && !sentence.matches(token - 1, Role.LINK)
            && !sentence.matches(token - 2, Role.EACH); // "mỗi năm số học sinh"
  }
}
