package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/**
 * Finds noun phrases next to a place in a sentence, by the words at which phrases begin and end.
 */
final class NounPhrases {
  static final int LONGEST = 14; // tokens
  private static final int LONGEST_TERM = 4;
  private static final Role[] STOPS = {Role.LINK, Role.BOUNDARY};

  private final Sentence sentence;
  private final Taken taken;
  private final Stops stops;
  private final LeadIn leadIn;
  private final Addresses addresses;
  private final QuantityPhrases quantities;
  private final FollowingPhrases following;
  private final NounLists lists;
  private final OtherClauses others;
  private final MoneyPhrases money;
  private final TitledNames names;

  NounPhrases(Sentence sentence, Taken taken) {
    this.sentence = sentence;
    this.taken = taken;
    this.stops = new Stops(sentence, taken);
    this.leadIn = new LeadIn(sentence, taken);
    this.addresses = new Addresses(sentence);
    this.quantities = new QuantityPhrases(sentence, stops, addresses);
    this.following = new FollowingPhrases(sentence, taken, stops);
    this.lists = new NounLists(sentence, taken, stops);
    this.others = new OtherClauses(sentence, this);
    this.money = new MoneyPhrases(sentence, this);
    this.names = new TitledNames(sentence);
  }

  /** The phrases with nouns of quantity. */
  QuantityPhrases quantities() {
    return quantities;
  }

  /** The phrases that begin at a place. */
  FollowingPhrases following() {
    return following;
  }

  /** What the clauses beside a figure's own name. */
  OtherClauses others() {
    return others;
  }

  /** The phrases with words of money. */
  MoneyPhrases money() {
    return money;
  }

  /** The place before verbs and modifiers that lead to a figure. */
  int skipBack(int clause, int at) {
    return leadIn.start(clause, at);
  }

  /**
   * Where the words that can hold a figure's subject begin: at the clause, behind an earlier figure
   * or date.
   */
  int clauseStart(int at) {
    int from = at;
    while (from > 0 && !taken.byFigure(from - 1)) {
      if (sentence.isSign(from - 1, ')') && at - from < LONGEST) {
        int open = Clauses.opening(sentence, from - 1);
        if (open >= 0) {
          from = open;
          continue;
        }
      }
      if (Clauses.isBoundary(sentence, from - 1) && !addresses.joins(from - 1)) {
        break;
      }
      from--;
    }
    return from;
  }

  /**
   * The phrase right before a place, back to the next word at which phrases begin, or the noun
   * before a preposition there: "hợp đồng cho Ấn Độ". Null where there is none.
   */
  @Nullable String before(int clause, int at) {
    int whole = money.wholeFrom(clause, at);
    return whole >= 0 ? sentence.text(whole, at) : nearest(clause, beforePrepositions(clause, at));
  }

  /**
   * The whole list of names or nouns that ends right before a place, or what it gives examples of:
   * "gạo, cà phê và cao su", "mã ngân hàng như HAG, OGC". Null where there is no list.
   */
  @Nullable String listed(int at) {
    int from = lists.start(at);
    if (from < 0 || !lists.isExample(from)) {
      return from < 0 ? null : sentence.text(from, at);
    }
    return before(clauseStart(from - 1), from - 1);
  }

  /** The place before the address that ends right before a place, if words stand before it. */
  int withoutAddress(int clause, int at) {
    int address = addresses.start(at);
    return address > clause ? address : at;
  }

  private int beforePrepositions(int clause, int at) {
    int address = withoutAddress(clause, at);
    if (address < at) {
      return beforePrepositions(clause, address);
    }
    int between = between(clause, at);
    if (between > clause) {
      return beforePrepositions(clause, between);
    }
    int start = nearestStart(clause, at);
    int own = start < at ? start : behindStop(clause, at);
    PhraseMatch all = sentence.matchBefore(own, Role.DETERMINER); // "trong các doanh nghiệp"
    boolean inAll =
        all != null
            && all.from() > clause
            && sentence.matches(all.from() - 1, Role.BOUNDARY, "prep")
            && !sentence.matches(all.from() - 1, Role.GRAMMAR, "with");
    int from = all != null && inAll ? all.from() : own;
    boolean of = sentence.matches(from - 1, Role.GRAMMAR, "of"); // "xuất khẩu than của tập đoàn"
    if (from > clause && (of || sentence.matches(from - 1, Role.BOUNDARY, "prep"))) {
      int head = beforePrepositions(clause, of ? leadIn.withoutTimes(clause, from - 1) : from - 1);
      int opening = nearestStart(clause, head);
      boolean in = sentence.matches(from - 1, Role.GRAMMAR, "in"); // "sở hữu trong tay"
      boolean any = !in && !of;
      if (opening < head && (any || holdsNoun(opening, head) || holdsCue(opening, head))) {
        return head;
      }
    }
    return at;
  }

  /** "thương mại giữa Mỹ và Lào": where "giữa" stands; -1 where the phrase has no such words. */
  private int between(int clause, int at) {
    boolean joined = false;
    for (int i = at - 1; i > Math.max(clause, at - LONGEST); i--) {
      joined |= sentence.matches(i, Role.GRAMMAR, "and");
      if (sentence.matches(i, Role.GRAMMAR, "between")) {
        return joined ? i : -1;
      }
      if (!joined && !sentence.has(i, TokenMarkAttribute.CAPITAL)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the phrase right before a place holds a noun or a name. */
  boolean isNominal(int clause, int at) {
    return holdsNoun(nearestStart(clause, at), withoutOf(clause, at));
  }

  /** Whether the phrase right before a place begins with a noun or a name. */
  boolean beginsWithNoun(int clause, int at) {
    int from = nearestStart(clause, at);
    return holdsNoun(from, Math.min(from + 1, at));
  }

  /** "còn ở nước ngoài": whether all that stands in [clause, at) says where. */
  boolean isPlace(int clause, int at) {
    PhraseMatch contrast = sentence.match(clause, Role.GRAMMAR, "contrast");
    int from = contrast == null ? clause : contrast.to();
    return sentence.matches(from, Role.GRAMMAR, "at") && nearestStart(clause, at) == from + 1;
  }

  /** Whether a noun opens the phrase right before a place, and nothing but "là" stands before. */
  boolean fillsClause(int clause, int at) {
    int from = nearestStart(clause, at);
    PhraseMatch determiner = sentence.matchBefore(from, Role.DETERMINER);
    int opening = determiner == null ? from : determiner.from();
    boolean opens = opening <= clause || sentence.matches(opening - 1, Role.GRAMMAR, "is");
    return opens && holdsNoun(from, Math.min(from + 1, at));
  }

  /** Whether a noun or a name stands in [from, to). */
  private boolean holdsNoun(int from, int to) {
    for (int i = from; i < to; i++) {
      if (stops.opensNoun(i) || sentence.has(i, TokenMarkAttribute.CAPITAL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of money stands in [from, to), a verb or a noun: "sức mua", "chi trả". */
  private boolean holdsCue(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.matches(i, Role.MONEY_CUE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The phrase right before a place where it names somebody or something, without a verb behind the
   * name, or else the name that opens the clause; null where there is none.
   */
  @Nullable String named(int clause, int at) {
    boolean into = sentence.matches(at - 1, Role.BOUNDARY, "into"); // "đội vào top 3"
    int end = withoutOf(clause, beforePrepositions(clause, into && at > clause ? at - 1 : at));
    int from = nearestStart(clause, end);
    int to = end;
    while (isName(from) && to > from && !sentence.has(to - 1, TokenMarkAttribute.CAPITAL)) {
      to--; // "Sao Mai thăng hoa"
    }
    boolean word = to - from == 1 && sentence.isSyllable(from); // "Bảo vệ môi trường"
    if (word || to < end && sentence.matches(to, Role.NOUN)) {
      to = end;
    }
    if (!isName(from)) {
      while (from < to && !stops.opensNoun(from)) {
        from++; // "nói doanh nghiệp đứng thứ tư"
      }
    }
    if (from < to) {
      return isOnly(from, to, "empty") ? null : sentence.text(withoutTitle(from, to), to);
    }
    boolean joined = sentence.matches(at - 1, Role.GRAMMAR, "and"); // "Sao Mai và top 3"
    return joined ? null : openingName(clause, at);
  }

  /** The name that opens [clause, at), or what is said there; null where none does. */
  @Nullable String openingName(int clause, int at) {
    int name = clause;
    while (isName(clause) && name < at && sentence.has(name, TokenMarkAttribute.CAPITAL)) {
      name++;
    }
    for (int i = name; i < at; i++) {
      if (i > name && stops.endsSaying(i) && sentence.has(i, TokenMarkAttribute.CAPITAL)) {
        return openingName(i, at); // "ông Nam cho rằng Sao Mai"
      }
      if (sentence.matches(i, Role.GRAMMAR, "but")) {
        return null; // "Sao Mai vượt lên nhưng Hòa Phú"
      }
    }
    return name > clause ? sentence.text(withoutTitle(clause, name), name) : null;
  }

  /** "Xưởng bị cháy rộng 170 m2": a noun and what befell it, before a place; null without. */
  @Nullable String suffering(int clause, int at) {
    int verb = nearestStart(clause, at) - 1;
    boolean suffers = verb > clause && sentence.matches(verb, Role.GRAMMAR, "suffers");
    int from = suffers ? nearestStart(clause, verb) : verb;
    return suffers && from < verb ? sentence.text(from, at) : null;
  }

  /** "Tổng thống Nga Hoàng Lan": where the name begins, as a title is no part of it. */
  int withoutTitle(int from, int to) {
    return names.start(from, to);
  }

  /** Whether a name begins at a token; any word has a capital where a sentence begins. */
  private boolean isName(int token) {
    return sentence.has(token, TokenMarkAttribute.CAPITAL)
        && (token > 0
            || sentence.has(token + 1, TokenMarkAttribute.CAPITAL)
            || !sentence.isSyllable(token)
            || sentence.matches(token, Role.GRAMMAR, "country")
                && !sentence.matches(token, Role.TITLE)); // "Lào", but "Anh"
  }

  /** The phrase right before a place, whatever stands before it; null where there is none. */
  @Nullable String nearest(int clause, int at) {
    int to = withoutOf(clause, at);
    int from = nearestStart(clause, at);
    return from < to
            && !isOnly(from, to, "empty")
            && !isOnly(from, to, "degree") // "4 ngân hàng lớn"
            && !(to < at && isOnly(from, to, "number"))
        ? sentence.text(from, to) // but "con số này"
        : null;
  }

  private boolean isOnly(int from, int to, String code) {
    PhraseMatch word = sentence.match(from, Role.GRAMMAR, code);
    return word != null && word.to() == to;
  }

  /** Where the phrase begins that ends right before a place; the place itself where none does. */
  int nearestStart(int clause, int at) {
    int to = withoutOf(clause, at);
    int from = Math.min(to, wholeStop(behindStop(clause, at)));
    PhraseMatch time = sentence.match(from, Role.RELATIVE); // "năm ngoái ông Hòa"
    if (time != null && time.to() < to) {
      from = time.to();
    }
    PhraseMatch determiner = sentence.match(from, Role.DETERMINER);
    if (determiner != null && determiner.to() < to) {
      from = determiner.to();
    }
    boolean article = // "một trận động đất", but "một số"
        sentence.matches(from, Role.GRAMMAR, "one") && !sentence.matches(from, Role.IDIOM);
    return article && to - from > 2 ? from + 1 : from;
  }

  /** The place behind the last word at which phrases begin. */
  private int behindStop(int clause, int at) {
    int to = withoutOf(clause, at);
    int from = to;
    while (from > clause
        && to - from < LONGEST
        && !stops.isStop(from - 1)
        && !(from < to && stops.endsSaying(from))) {
      from--;
    }
    return from;
  }

  /** The end of the words that begin right before a place: "niêm yết", "có thể". */
  private int wholeStop(int from) {
    int end = from;
    for (Role role : STOPS) {
      PhraseMatch stop = sentence.match(from - 1, role);
      end = stop == null ? end : Math.max(end, stop.to());
    }
    PhraseMatch whole = from > 0 ? WholeWords.around(sentence, from - 1) : null;
    return whole == null ? end : Math.max(end, whole.to());
  }

  /** "con số tương tự của năm nay", "cổ phiếu này tăng 5%". */
  private int withoutOf(int clause, int at) {
    int to = at;
    while (to > clause
        && (sentence.matches(to - 1, Role.GRAMMAR, "of")
            || sentence.matches(to - 1, Role.GRAMMAR, "this"))
        && WholeWords.around(sentence, to - 1) == null) { // "phụ thuộc"
      to--;
    }
    return to;
  }

  /** The phrase right before a place if a term of several nouns opens it; otherwise null. */
  @Nullable String termBefore(int clause, int to) {
    int from = to;
    while (from > clause && to - from <= LONGEST_TERM && !stops.isStop(from - 1)) {
      from--;
    }
    boolean verb = sentence.matchesBefore(from, Role.STATUS); // "đã tổ chức 7 đoàn"
    PhraseMatch noun = verb ? null : sentence.match(from, Role.NOUN);
    boolean term = noun != null && noun.length() > 1 && noun.to() <= to;
    return term && to - from <= LONGEST_TERM ? sentence.text(from, to) : null;
  }

  /** Whether [from, to) holds codes and names only, as the cells of a specification list. */
  boolean isNamesOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small = sentence.isSyllable(i) && !sentence.has(i, TokenMarkAttribute.CAPITAL);
      if (small) {
        return false;
      }
    }
    return true;
  }

  /** The noun phrase that opens a clause, up to the first word at which it may end. */
  @Nullable String opening(int clause, int to) {
    PhraseMatch determiner = sentence.match(clause, Role.DETERMINER);
    int from = determiner == null ? clause : determiner.to();
    int end = from < to && (isName(from) || stops.opensNoun(from)) ? stops.first(from, to) : from;
    return end > from ? sentence.text(withoutTitle(from, end), end) : null;
  }
}
