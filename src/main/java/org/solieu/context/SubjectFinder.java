package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.figure.DateMention;
import org.solieu.figure.FigureReading;
import org.solieu.figure.Findings;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;
import org.solieu.text.lucene.TokenType;

/**
 * Finds the noun phrase that names what is measured, before the figure or, of "100% các cơ quan",
 * behind it.
 */
final class SubjectFinder {
  private static final int LONGEST = 14;
  private static final int NAME_REACH = 12;

  @Nullable String find(Sentence sentence, Findings findings, FigureReading figure) {
    return switch (figure.kind()) {
      case AGE -> name(sentence, figure);
      case COUNT -> counted(sentence, findings, figure);
      case RATIO -> null;
      case RANK -> ranked(sentence, findings, figure);
      case PERCENTAGE -> share(sentence, findings, figure);
      default -> phraseBefore(sentence, findings, figure.from());
    };
  }

  /** The name before an age: "Vũ Thanh Long (20 tuổi)". */
  private static @Nullable String name(Sentence sentence, FigureReading figure) {
    int to = figure.from();
    while (to > 0 && figure.from() - to < NAME_REACH && !isName(sentence, to - 1)) {
      to--;
    }
    int from = to;
    while (from > 0 && isName(sentence, from - 1)) {
      from--;
    }
    return from < to && isName(sentence, to - 1) ? sentence.text(from, to) : null;
  }

  private static boolean isName(Sentence sentence, int token) {
    return sentence.is(token, TokenType.WORD) && sentence.has(token, TokenMarkAttribute.CAPITAL);
  }

  /**
   * A count has a subject only where another noun names it: "số việc làm được tạo ra là 148.000".
   */
  private static @Nullable String counted(
      Sentence sentence, Findings findings, FigureReading figure) {
    String phrase = phraseBefore(sentence, findings, figure.from());
    boolean total =
        phrase != null
            && (phrase.startsWith("tổng số ")
                || phrase.startsWith("số ")
                || phrase.startsWith("số lượng ")
                || phrase.startsWith("dân số"));
    return total ? phrase : null;
  }

  private static @Nullable String ranked(
      Sentence sentence, Findings findings, FigureReading figure) {
    for (int i = figure.from() - 1; i >= 0; i--) {
      PhraseMatch verb = sentence.match(i, Role.RANKING);
      if (verb != null) {
        String phrase = phraseBefore(sentence, findings, i);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return phraseBefore(sentence, findings, figure.from());
  }

  private static @Nullable String share(
      Sentence sentence, Findings findings, FigureReading figure) {
    boolean opens = figure.from() == 0 || Clauses.isBoundary(sentence, figure.from() - 1);
    String before = opens ? null : phraseBefore(sentence, findings, figure.from());
    return before != null ? before : phraseBehind(sentence, figure.to());
  }

  private static @Nullable String phraseBehind(Sentence sentence, int at) {
    int from = at;
    PhraseMatch determiner = sentence.match(from, Role.DETERMINER);
    while (determiner != null) {
      from = determiner.to();
      determiner = sentence.match(from, Role.DETERMINER);
    }
    int to = from;
    while (to < sentence.size() && to - from < LONGEST && !stops(sentence, to)) {
      to++;
    }
    return to > from ? sentence.text(from, to) : null;
  }

  /**
   * The noun phrase before a token, verbs and modifiers in between left out; null where there is
   * none.
   */
  private static @Nullable String phraseBefore(Sentence sentence, Findings findings, int at) {
    int clause = Clauses.start(sentence, at);
    int to = skipLinks(sentence, clause, at);
    int from = to;
    while (from > clause
        && to - from < LONGEST
        && !isDate(findings, from - 1)
        && !opens(sentence, from - 1)) {
      from--;
    }
    for (PhraseMatch word = sentence.match(from, Role.DETERMINER);
        word != null && word.to() < to;
        word = sentence.match(from, Role.DETERMINER)) {
      if (sentence.isTerm(from, "số") || sentence.isTerm(from, "tổng")) {
        break;
      }
      from = word.to();
    }
    int cut = from;
    while (cut < to && (cut == from || !stops(sentence, cut))) {
      cut++;
    }
    return cut > from ? sentence.text(from, cut) : null;
  }

  private static int skipLinks(Sentence sentence, int clause, int at) {
    int to = at;
    while (to > clause) {
      PhraseMatch link = longestBefore(sentence, to);
      if (link == null || link.from() < clause) {
        return to;
      }
      to = link.from();
    }
    return to;
  }

  private static @Nullable PhraseMatch longestBefore(Sentence sentence, int to) {
    PhraseMatch best = null;
    for (Role role : new Role[] {Role.LINK, Role.MODIFIER, Role.CHANGE, Role.LEVEL}) {
      PhraseMatch match = sentence.matchBefore(to, role);
      if (match != null && (best == null || match.from() < best.from())) {
        best = match;
      }
    }
    return best;
  }

  private static boolean isDate(Findings findings, int token) {
    for (DateMention date : findings.dates()) {
      if (token >= date.from() && token < date.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Sentence sentence, int token) {
    PhraseMatch boundary = sentence.match(token, Role.BOUNDARY);
    return boundary != null && !boundary.entry().code().equals("inner") && boundary.length() == 1;
  }

  private static boolean stops(Sentence sentence, int token) {
    return Clauses.isBoundary(sentence, token)
        || sentence.match(token, Role.BOUNDARY) != null
        || sentence.match(token, Role.LINK) != null;
  }
}
