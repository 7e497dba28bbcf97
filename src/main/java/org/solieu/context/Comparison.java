package org.solieu.context;

/**
 * "so với …" in a sentence.
 *
 * @param from its first token
 * @param to the token after what is compared with
 * @param text what is compared with, in the article's words; with the number of a figure right
 *     behind that tells it, "mức 6,5%"
 */
record Comparison(int from, int to, String text) {
  boolean covers(int token) {
    return token >= from && token < to;
  }
}
