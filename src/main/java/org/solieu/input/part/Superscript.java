package org.solieu.input.part;

import java.util.regex.Pattern;

/**
 * Raised digits behind a number, which must not become digits of it: {@code 5.000} people with a
 * note 1 are not 50.001, and a power of ten is not 106.
 */
public final class Superscript {
  private static final Pattern MARK = Pattern.compile("[\\[(]?(?:[1-9]\\d?|\\*{1,3})[\\])]?");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscript() {}

  /**
   * What a text reads where letters are raised: nothing for the mark of a note behind a number,
   * raised digits for others, as in a power of ten, and otherwise the letters themselves, as in
   * {@code km2}.
   *
   * @param before the text before them
   * @param raised the raised letters
   */
  public static String behind(CharSequence before, String raised) {
    int end = before.length();
    String bare = raised.strip();
    if (end == 0 || !isDigit(before.charAt(end - 1))) {
      return raised;
    }
    if (MARK.matcher(bare).matches() && !isTen(before)) {
      return "";
    }
    return DIGITS.matcher(bare).matches() ? small(bare) : raised;
  }

  private static String small(String digits) {
    StringBuilder small = new StringBuilder();
    digits.chars().forEach(digit -> small.append(RAISED.charAt(digit - '0')));
    return small.toString();
  }

  private static boolean isTen(CharSequence text) {
    int end = text.length();
    return end >= 2
        && text.charAt(end - 2) == '1'
        && text.charAt(end - 1) == '0'
        && (end == 2 || !isDigit(text.charAt(end - 3)) && ".,".indexOf(text.charAt(end - 3)) < 0);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
