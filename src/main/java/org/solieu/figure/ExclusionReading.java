package org.solieu.figure;

/**
 * A stretch that holds a number and states no figure.
 *
 * @param from its first token
 * @param to the token after its last
 * @param rule the rule's name
 * @param strength how well it fits
 * @param reason why it is no figure, in the guideline's words: date, year, time, document, name …
 */
public record ExclusionReading(int from, int to, String rule, double strength, String reason)
    implements Reading {}
