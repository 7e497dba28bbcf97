package org.solieu.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many articles may fail before a run counts as failed.
 *
 * @param bound the number of articles, or of hundredths of all
 * @param percent whether it is the latter
 */
record FailBound(long bound, boolean percent) {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,9})(%?)");

  /**
   * Reads a bound: {@code 10}, {@code 5%}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static FailBound of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(text);
    }
    FailBound bound = new FailBound(Long.parseLong(form.group(1)), !form.group(2).isEmpty());
    if (bound.bound < 1 || bound.percent && bound.bound > 100) {
      throw new IllegalArgumentException(text);
    }
    return bound;
  }

  /** Whether so many are too many. */
  boolean isReached(long failed, long all) {
    return failed > 0 && (percent ? failed * 100 >= bound * all : failed >= bound);
  }
}
