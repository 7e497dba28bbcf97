package org.solieu.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.figure.FigureReading;
import org.solieu.lexicon.Role;
import org.solieu.text.PhraseMatch;
import org.solieu.text.Sentence;
import org.solieu.text.lucene.TokenMarkAttribute;

/**
 * Pairs figures that "lần lượt" or "tương ứng" opens with the things told before in the same order:
 * "doanh thu 66 tỷ đồng và lãi 8 tỷ đồng, giảm lần lượt 15% và 58%", "sản lượng và doanh thu giảm
 * tương ứng 29% và 42%".
 */
final class Respectively {
  private static final int NEAR = 4; // tokens between the word and its first figure
  private static final String AND = " và ";
  private static final String OF = " của ";

  private final Sentence sentence;
  private final List<FigureReading> figures;
  private final List<Context> contexts;

  Respectively(Sentence sentence, List<FigureReading> figures, List<Context> contexts) {
    this.sentence = sentence;
    this.figures = figures;
    this.contexts = contexts;
  }

  /** Gives every second of two figures that such a word opens, and the first, its own subject. */
  void pair() {
    for (int i = 0; i + 1 < figures.size(); i++) {
      FigureReading first = figures.get(i);
      FigureReading second = figures.get(i + 1);
      boolean two = // and no third
          first.isLike(second)
              && sentence.matches(second.from() - 1, Role.GRAMMAR, "and")
              && second.from() - 1 - first.to() <= NEAR;
      int word = two ? word(first.from()) : -1;
      if (word >= 0 && (i == 0 || figures.get(i - 1).to() <= word)) {
        pair(i, word);
      }
    }
  }

  private void pair(int first, int word) {
    @Nullable String subject = contexts.get(first).subject();
    if (subject == null || !subject.equals(contexts.get(first + 1).subject())) {
      return;
    }
    int and = subject.indexOf(AND);
    boolean two = and > 0 && and == subject.lastIndexOf(AND) && subject.indexOf(',') < 0;
    if (two && (joinsNames(word) || isAlike(subject, and))) {
      int of = subject.lastIndexOf(OF, and); // "giá gạo của Cát Sơn và Hòa Phú"
      String head = of < 0 ? "" : subject.substring(0, of + OF.length());
      rename(first, subject.substring(0, and));
      rename(first + 1, head + subject.substring(and + AND.length()));
      return;
    }
    @Nullable String joined = joined(word);
    if (joined != null) {
      rename(first, joined);
      return;
    }
    @Nullable String one = told(first - 2, word);
    @Nullable String other = told(first - 1, word);
    if (one != null && other != null && !one.equals(other) && other.equals(subject)) {
      rename(first, one);
    }
  }

  /** "dầu diesel và dầu hỏa": whether both parts of a subject begin with the same word. */
  private static boolean isAlike(String subject, int and) {
    int word = subject.indexOf(' ') + 1;
    return word < and && subject.regionMatches(true, 0, subject, and + AND.length(), word);
  }

  /** Whether the last "và" before the word joins two names: "của Cát Sơn và Hòa Phú". */
  private boolean joinsNames(int word) {
    int and = word - 1;
    while (and > word - NounPhrases.LONGEST && !sentence.matches(and, Role.GRAMMAR, "and")) {
      and--;
    }
    return sentence.has(and - 1, TokenMarkAttribute.CAPITAL)
        && sentence.has(and + 1, TokenMarkAttribute.CAPITAL);
  }

  /** "sản lượng và doanh thu": the first of two nouns of quantity; null where there are none. */
  private @Nullable String joined(int word) {
    int first = Math.max(0, word - NounPhrases.LONGEST);
    for (int and = word - 1; and > first && !Clauses.isBoundary(sentence, and); and--) {
      boolean quantities =
          sentence.matches(and, Role.GRAMMAR, "and") && sentence.matches(and + 1, Role.QUANTITY);
      PhraseMatch one = quantities ? sentence.matchBefore(and, Role.QUANTITY) : null;
      if (one != null) {
        return sentence.text(one.from(), one.to());
      }
    }
    return null;
  }

  /** The subject of a figure before the word in its sentence; null where there is none. */
  private @Nullable String told(int index, int word) {
    boolean before = index >= 0 && !Clauses.hasSign(sentence, figures.get(index).to(), word, ";.");
    return before ? contexts.get(index).subject() : null;
  }

  private void rename(int index, String subject) {
    Context old = contexts.get(index);
    contexts.set(index, old.withSubject(subject));
  }

  private int word(int figure) {
    for (int i = figure - 1; i >= Math.max(0, figure - NEAR); i--) {
      if (sentence.matches(i, Role.GRAMMAR, "respectively")) {
        return i;
      }
    }
    return -1;
  }
}
