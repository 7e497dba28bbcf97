package org.solieu.figure;

/**
 * A date, year, quarter or the like in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param period the time that it names
 */
public record DateMention(int from, int to, Period period) {}
