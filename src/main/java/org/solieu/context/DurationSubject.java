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
    if (sentence.matchesBefore(figure.from(), Role.GRAMMAR, "marks")) {
      boolean day = sentence.matches(figure.to(), Role.GRAMMAR, "day"); // "35 năm ngày thành lập"
      return phrases.wholeBehind(day ? figure.to() + 1 : figure.to());
    }
    if (sentence.matches(figure.to(), Role.GRAMMAR, "purpose")
        && sentence.matchBefore(figure.from(), Role.QUANTITY) == null) {
      return phrases.behind(figure.to() + 1); // "dành 3 giờ để chạy bộ"
    }
    PhraseMatch verb = sentence.matchBefore(figure.from(), Role.GRAMMAR);
    if (verb != null && verb.entry().code().equals("lasts") && verb.from() > clause) {
      return phrases.nearest(
          clause, phrases.skipBack(clause, verb.from())); // "lễ hội kéo dài 2 ngày"
    }
    if (lasts(sentence, phrases, figure.to())
        && sentence.matchBefore(figure.from(), Role.QUANTITY) == null) {
      String activity = phrases.activity(figure.to());
      return activity != null ? activity : phrases.behind(figure.to());
    }
    if (sentence.matchesBefore(figure.from(), Role.GRAMMAR, "during")) {
      return null; // "giá trị lớn nhất trong 20 năm"
    }
    PhraseMatch noun = sentence.matchBefore(figure.from(), Role.NOUN);
    PhraseMatch link = sentence.matchBefore(figure.from(), Role.LINK); // "bình quân 30 ngày"
    if (noun != null && noun.from() >= clause && (link == null || link.from() >= noun.from())) {
      return sentence.text(noun.from(), noun.to());
    }
    String quantity = phrases.quantities().of(clause, to);
    return quantity != null ? quantity : phrases.earlier(clause);
  }

  /** Whether what lasts stands right behind: "20 năm hoạt động", but "hai năm liền". */
  private static boolean lasts(Sentence sentence, NounPhrases phrases, int at) {
    return sentence.is(at, TokenType.WORD)
        && sentence.isSyllable(at)
        && !sentence.has(at, TokenMarkAttribute.LINE_BEFORE)
        && !sentence.has(at, TokenMarkAttribute.CAPITAL)
        && sentence.match(at, Role.FROM_NOW) == null
        && sentence.match(at, Role.DETERMINER) == null
        && !phrases.isVerbal(at);
  }
}
