package org.solieu.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.text.Sentence;

/** A sentence with the numerals and dates found in it: what rules look at. */
final class Scene {
  private final Sentence sentence;
  private final List<Numeral> numerals;
  private final List<DateMention> dates;
  private final @Nullable Numeral[] beginning; // by token

  Scene(Sentence sentence, List<Numeral> numerals, List<DateMention> dates) {
    this.sentence = sentence;
    this.numerals = numerals;
    this.dates = dates;
    this.beginning = new @Nullable Numeral[sentence.size()];
    for (Numeral numeral : numerals) {
      beginning[numeral.from()] = numeral;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** The numerals in order. */
  List<Numeral> numerals() {
    return numerals;
  }

  /** The dates in order. */
  List<DateMention> dates() {
    return dates;
  }

  /** The numeral that begins at a token; null where none does. */
  @Nullable Numeral numeralAt(int token) {
    return token >= 0 && token < beginning.length ? beginning[token] : null;
  }
}
