package org.solieu.evaluation;

/**
 * Where figures and gold differ.
 *
 * @param sort {@link #MISSED}, {@link #INVENTED} or the key of the field that is wrong
 * @param kind the kind of the figure
 * @param article the article's name
 * @param start where the figure begins, in code points
 * @param quote the figure
 * @param gold what the gold has: the value of a missed figure, or that of the field; empty for null
 * @param got what was found instead; empty for null
 * @param context the text around it, in one line
 */
public record Mistake(
    String sort,
    String kind,
    String article,
    int start,
    String quote,
    String gold,
    String got,
    String context) {

  /** The sort of figures of the gold that were not found. */
  public static final String MISSED = "missed";

  /** The sort of figures that the gold does not have. */
  public static final String INVENTED = "invented";
}
