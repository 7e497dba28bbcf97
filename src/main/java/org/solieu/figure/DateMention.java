package org.solieu.figure;

/**
 * A date, year, quarter or the like in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param period the time that it names
 */
public record DateMention(int from, int to, Period period) {
  /** A time at which or in which something is, in ISO 8601. */
  static DateMention at(int from, int to, String iso) {
    return new DateMention(from, to, new Period(iso, Period.Sort.AT));
  }

  /** The same of a date, whose words begin at a token. */
  static DateMention at(int from, CalendarDate date) {
    return at(from, date.to(), date.iso());
  }
}
