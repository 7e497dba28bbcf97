package org.solieu.context;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/** Finds whose age is told. */
final class AgedName {
  private static final int NAME_REACH = 12;
  private static final int BRACKET_REACH = 30;
  private static final int FULL_NAME = 3; // syllables with which a name is hardly one of a place

  /** Words between a name and an age: "chàng trai này hiện tại tròn". */
  private static final Set<String> SKIPPED = Set.of("just", "this");

  private AgedName() {}

  /**
   * The name that goes with an age: "Vũ Thanh Long (20 tuổi)", "em Hà mới 12 tuổi", "Năm 15 tuổi,
   * Lan Anh rời quê".
   */
  static @Nullable String of(Sentence sentence, FigureReading figure) {
    int year = figure.from() - 1;
    boolean opens = sentence.matches(year, Role.CALENDAR, "year") && Clauses.opens(sentence, year);
    if (opens) {
      return behindComma(sentence, figure.to());
    }
    int before = beforeVerb(sentence, figure.from()) - 1;
    boolean when = // "Khi mới 12 tuổi, Lê Thị Lan", but "Khi 5 tuổi, Mỹ ném bom"
        sentence.matches(before, Role.GRAMMAR, "when") && Clauses.opens(sentence, before);
    if (when && nameEnd(sentence, figure.to() + 1) - figure.to() > FULL_NAME) {
      return behindComma(sentence, figure.to());
    }
    boolean at = sentence.isSign(figure.to(), ',') && sentence.matches(year, Role.GRAMMAR, "at");
    String later = // "Ở tuổi 26, Lan vẫn thi đấu"
        at && Clauses.opens(sentence, year) ? later(sentence, figure) : null;
    if (later != null) {
      return later;
    }
    String behind = behind(sentence, figure);
    String name = behind != null ? behind : before(sentence, figure);
    return name == null && at ? later(sentence, figure) : name; // "Dù đã ở tuổi 60, ông"
  }

  /** Who opens a clause behind an age: ", ông vẫn khỏe", ", nếu trở lại, Lan". */
  private static @Nullable String later(Sentence sentence, FigureReading figure) {
    String next = behindComma(sentence, figure.to());
    if (next != null) {
      return next;
    }
    int end = Clauses.end(sentence, figure.to() + 1);
    String name = opening(sentence, end);
    return name != null ? name : behindComma(sentence, end);
  }

  private static @Nullable String before(Sentence sentence, FigureReading figure) {
    int verb = beforeVerb(sentence, figure.from());
    int end = withoutAddress(sentence, verb);
    int to = comparedFrom(sentence, end);
    PhraseMatch noun = to < end ? null : sentence.matchBefore(end, Role.NOUN);
    if (noun != null && !WholeWords.hold(sentence, noun)) { // "công dân trong và ngoài nước"
      return sentence.text(noun.from(), noun.to());
    }
    PhraseMatch pronoun =
        to == end && end < figure.from() ? sentence.matchBefore(end, Role.TITLE) : null;
    if (pronoun != null) {
      return sentence.text(pronoun.from(), end); // "khi em mới 4 tuổi"
    }
    boolean most = to == end && sentence.matches(end - 1, Role.GRAMMAR, "most");
    PhraseMatch one = // "người nhỏ nhất mới 8 tuổi"
        most ? sentence.matchBefore(end - 2, Role.NOUN) : null;
    PhraseMatch person = most && one == null ? sentence.matchBefore(end - 2, Role.TITLE) : one;
    if (person != null) {
      return sentence.text(person.from(), end);
    }
    boolean when = // "Bà vào nghề khi 16 tuổi"
        sentence.matches(end - 1, Role.BOUNDARY, "hard")
            && sentence.matches(end - 1, Role.GRAMMAR, "empty")
            && !Clauses.opens(sentence, end - 1);
    String opening = when ? opening(sentence, end - 1) : null;
    if (opening != null) {
      return opening;
    }
    while (to > 0 && figure.from() - to < NAME_REACH && !isPart(sentence, to - 1)) {
      to--;
    }
    int from = nameStart(sentence, to);
    if (sentence.matches(from - 1, Role.GRAMMAR, "at")) {
      return null; // "sống ở Úc từ năm 15 tuổi"
    }
    boolean left = // "Cô rời Thái Bình năm 13 tuổi", but "liên quan đến Lê Nam (35 tuổi)"
        sentence.matches(figure.from() - 1, Role.CALENDAR, "year")
            && sentence.matchesBefore(from, Role.GRAMMAR, "goes");
    if (left) {
      return opening(sentence, from);
    }
    PhraseMatch alias = sentence.matchBefore(from, Role.GRAMMAR, "alias");
    boolean aside = alias != null && sentence.isSign(alias.from() - 1, '(');
    if (alias != null && aside && isPart(sentence, alias.from() - 2)) {
      to = alias.from() - 1; // "Trần Nam (tức Nam Béo, 47 tuổi)"
      from = nameStart(sentence, to);
    }
    while (from + 2 < to && isAbbreviation(sentence, from)) {
      from++; // "TNXP Lê Thị Sửu"
    }
    PhraseMatch title = sentence.match(from, Role.TITLE);
    if (title != null && title.to() < to) {
      from = title.to();
    }
    boolean opener = from == 0 && to == 1;
    return from < to && isPart(sentence, to - 1) && !opener ? sentence.text(from, to) : null;
  }

  /**
   * "cụ Mận ở xóm Đồi vừa tròn 102 tuổi", "anh Tuấn, ở xã Kim Lan, 34 tuổi": the place before an
   * address and the commas around it.
   */
  private static int withoutAddress(Sentence sentence, int at) {
    int end = sentence.isSign(at - 1, ',') ? at - 1 : at;
    int address = new Addresses(sentence).start(end);
    return address <= 0 ? at : sentence.isSign(address - 1, ',') ? address - 1 : address;
  }

  /** Where the name begins that ends right before a place; the place itself where none does. */
  static int nameStart(Sentence sentence, int to) {
    int from = to;
    while (from > 0 && isPart(sentence, from - 1)) {
      from--;
    }
    return from;
  }

  /** Where the name ends that begins at a place; the place itself where none does. */
  static int nameEnd(Sentence sentence, int from) {
    int to = from;
    while (to - from < NAME_REACH && isPart(sentence, to)) {
      to++;
    }
    return to;
  }

  /** "diễn viên 26 tuổi Hoàng Lan": the name right behind an age; null where there is none. */
  private static @Nullable String behind(Sentence sentence, FigureReading figure) {
    int from = figure.to();
    int to = nameEnd(sentence, from);
    int before = figure.from() - 1;
    boolean titled = // "diễn viên", and other common words: "tài tử"
        sentence.isSyllable(before)
            && !sentence.has(before, TokenMarkAttribute.CAPITAL)
            && !sentence.matchesBefore(figure.from(), Role.BOUNDARY)
            && !sentence.matchesBefore(figure.from(), Role.LINK)
            && !sentence.matchesBefore(figure.from(), Role.GRAMMAR);
    return titled && to - from > 1 ? sentence.text(from, to) : null;
  }

  /** The name that opens the clause behind a comma; null where none does. */
  private static @Nullable String behindComma(Sentence sentence, int comma) {
    PhraseMatch noun = sentence.match(comma + 1, Role.NOUN); // ", nghệ nhân Lan", but ", Lan"
    int from = noun == null ? comma + 1 : noun.to();
    int to = nameEnd(sentence, from);
    return sentence.isSign(comma, ',') && to > from ? sentence.text(from, to) : null;
  }

  /** The place before "đã", "mới", "là" and brackets that lead to an age. */
  private static int beforeVerb(Sentence sentence, int figure) {
    int to = figure;
    while (to > 0) {
      PhraseMatch adverb = sentence.matchBefore(to, Role.GRAMMAR);
      boolean skipped = adverb != null && SKIPPED.contains(adverb.entry().code());
      if (!skipped && !sentence.matches(to - 1, Role.LINK)) {
        break;
      }
      to = adverb != null && skipped ? adverb.from() : to - 1;
    }
    boolean bracket = to < figure && sentence.isSign(to - 1, ')');
    for (int i = to - 1; bracket && i > figure - BRACKET_REACH && i > 0; i--) {
      if (sentence.isSign(i, '(')) {
        return i;
      }
    }
    return to;
  }

  /** Behind "kém", "hơn" stands who somebody is compared with: the subject is before that. */
  private static int comparedFrom(Sentence sentence, int figure) {
    for (int i = figure - 2; i >= Math.max(0, figure - NAME_REACH); i--) {
      if (Clauses.isBoundary(sentence, i)) {
        return figure;
      }
      if (sentence.matches(i, Role.MODIFIER, "none") || isOlder(sentence, i, figure)) {
        return i;
      }
    }
    return figure;
  }

  /** "hơn em trai 3 tuổi", but "hơn 30 tuổi". */
  static boolean isOlder(Sentence sentence, int token, int figure) {
    return token < figure - 1
        && sentence.matches(token, Role.GRAMMAR, "than")
        && !sentence.matches(token + 1, Role.BOUNDARY); // "hơn ở tuổi 30"
  }

  /**
   * The name or pronoun that opens the clause before a token, or the part of it behind "khi"; null
   * where none does.
   */
  private static @Nullable String opening(Sentence sentence, int token) {
    int from = token - 1;
    while (!Clauses.opens(sentence, from) && !sentence.matches(from - 1, Role.GRAMMAR, "when")) {
      from--;
    }
    PhraseMatch title = sentence.match(from, Role.TITLE);
    int name = title == null ? from : title.to();
    int to = name;
    while (to < token && isPart(sentence, to)) {
      to++;
    }
    boolean named = to > name && (title != null || to - name > 1);
    return named ? sentence.text(name, to) : title == null ? null : sentence.text(from, title.to());
  }

  /** Whether a token is in capitals and the next is not: "TTXVN Ông". */
  private static boolean isAbbreviation(Sentence sentence, int token) {
    return sentence.has(token, TokenMarkAttribute.ALL_CAPITALS)
        && sentence.length(token) > 1
        && !sentence.has(token + 1, TokenMarkAttribute.ALL_CAPITALS);
  }

  /** Whether a token may be part of a name. */
  static boolean isPart(Sentence sentence, int token) {
    return sentence.is(token, TokenType.WORD) && sentence.has(token, TokenMarkAttribute.CAPITAL);
  }
}
