package org.solieu.lexicon;

import java.util.Locale;

/** What an entry may ask of the place where a form of it stands, for the form to be a phrase. */
public enum Condition {
  /** It is written in the case of the form. */
  CASE,
  /** No white space stands before it. */
  GLUED,
  /** A scale word or a number of thousands stands before it, or a slash behind it. */
  SCALED,
  /** None of some words follows. */
  EXCLUDES;

  /** Whether it is among conditions that {@link Lexicon#conditions} gave. */
  public boolean isAmong(int conditions) {
    return (conditions >> ordinal() & 1) != 0;
  }

  /** What an entry asks, one bit for each condition, by ordinal. */
  static int bits(LexiconEntry entry) {
    int bits = 0;
    for (Condition condition : values()) {
      boolean asked =
          condition == EXCLUDES
              ? !entry.excludes().isEmpty()
              : entry.needs().contains(condition.name().toLowerCase(Locale.ROOT));
      bits |= asked ? 1 << condition.ordinal() : 0;
    }
    return bits;
  }
}
