package org.solieu.context;

import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/**
 * Tells where words begin that stand behind the name of a quantity and are no part of it: where and
 * on what occasion it is so much, whose it is, among what it is the most.
 */
final class QuantityTails {
  private final Sentence sentence;
  private final Addresses addresses;

  QuantityTails(Sentence sentence, Addresses addresses) {
    this.sentence = sentence;
    this.addresses = addresses;
  }

  /**
   * Whether such words begin at a token and go on to a place.
   *
   * @param head the noun of quantity
   */
  boolean begin(PhraseMatch head, int token, int to) {
    boolean tail =
        token > head.from() + 1 // but "giá của vàng"
            && (isAtPlace(head, token, to)
                || isOwner(head, token, to)
                || isAmong(token)
                || isOnOccasion(token, to));
    return tail
        && WholeWords.around(sentence, token) == null // "phụ thuộc", "hiện tại"
        && isAside(token, to);
  }

  /**
   * "giá vàng SJC tại Hà Nội", "diện tích rừng ở huyện Ba Bể", but "số người ở trọ" and "giá vàng
   * tại Hà Nội và giá dầu".
   */
  private boolean isAtPlace(PhraseMatch head, int token, int to) {
    return sentence.matches(token, Role.GRAMMAR, "at")
        && (sentence.has(token + 1, TokenMarkAttribute.CAPITAL)
            || sentence.has(to - 1, TokenMarkAttribute.CAPITAL)
            || sentence.matches(head.from(), Role.GRAMMAR, "price")
            || addresses.end(token, to) == to);
  }

  /**
   * "nợ xấu của ngân hàng", but "giá trị của phần vốn góp", "giá gạo của Lào và Thái Lan lần lượt",
   * "chỉ số hài lòng của người dân".
   */
  private boolean isOwner(PhraseMatch head, int token, int to) {
    if (!sentence.matches(token, Role.GRAMMAR, "of") || isTitle(token)) {
      return false;
    }
    for (int i = token + 1; i < to; i++) {
      if (sentence.matches(i, Role.GRAMMAR, "and")) {
        return false;
      }
    }
    return !head.entry().code().equals("index")
        || sentence.has(token + 1, TokenMarkAttribute.CAPITAL)
        || sentence.matches(token + 1, Role.GRAMMAR, "admin");
  }

  /** "phim Em của thời niên thiếu": whether "của" stands inside a title. */
  private boolean isTitle(int of) {
    return sentence.has(of - 1, TokenMarkAttribute.CAPITAL)
        && !sentence.has(of - 1, TokenMarkAttribute.ALL_CAPITALS)
        && !sentence.has(of + 1, TokenMarkAttribute.CAPITAL);
  }

  /** "tỷ lệ nghèo thấp nhất trong vùng", "màn hình lớn nhất trên thị trường". */
  private boolean isAmong(int token) {
    return sentence.matches(token, Role.GRAMMAR, "among")
        && sentence.matches(token - 1, Role.GRAMMAR, "most");
  }

  /** "mức giảm trong đợt này", but "chi phí trong giai đoạn xây dựng". */
  private boolean isOnOccasion(int token, int to) {
    return sentence.matches(token, Role.GRAMMAR, "in")
        && sentence.matches(token + 1, Role.GRAMMAR, "occasion")
        && (sentence.matches(to - 1, Role.GRAMMAR, "this")
            || sentence.matches(to - 1, Role.GRAMMAR, "pointing"));
  }

  /** Whether no noun of quantity stands behind a token in [token, to). */
  private boolean isAside(int token, int to) {
    for (int i = token + 1; i < to; i++) {
      if (sentence.matches(i, Role.QUANTITY)) {
        return false;
      }
    }
    return true;
  }
}
