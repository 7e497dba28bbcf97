package org.solieu.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits with dots and commas. By the guideline three digits after a lone dot are grouped
 * thousands; after a lone comma they are decimals before a scale word and after a leading 0, and
 * grouped thousands elsewhere.
 *
 * @param value the number by the guideline
 * @param decimal the number if its only separator is a decimal sign; null where it cannot be
 */
record NumberText(BigDecimal value, @Nullable BigDecimal decimal) {
  private static final int LONGEST = 40;
  private static final int LONG_DIGITS = 18; // what any long holds
  private static final int LONGEST_PADDED = 3; // 05 and 008 are counts, 0905 is none

  /**
   * Reads a number token; null where its shape is that of no number (dates, addresses, telephone
   * numbers).
   */
  static @Nullable NumberText read(String text, boolean scaleFollows) {
    if (text.length() > LONGEST) {
      return null;
    }
    int dots = count(text, '.');
    int commas = count(text, ',');
    if (dots + commas == 0 && text.startsWith("0") && text.length() > LONGEST_PADDED) {
      return null; // a telephone number or the like
    }
    if (dots + commas == 0) {
      return new NumberText(whole(text), null);
    }
    if (dots > 0 && commas > 0) {
      return mixed(text, text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',');
    }
    char sign = dots > 0 ? '.' : ',';
    if (dots + commas > 1) {
      return isGrouped(text, sign) ? new NumberText(plain(text, sign), null) : null;
    }
    BigDecimal decimal = new BigDecimal(text.replace(',', '.'));
    boolean leadingZero = text.startsWith("0");
    if (leadingZero || !isGrouped(text, sign) || sign == ',' && scaleFollows) {
      return new NumberText(decimal, null);
    }
    return new NumberText(plain(text, sign), decimal);
  }

  /** Whether a number token has digits only. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A number with both signs: the last one is the decimal sign, the other one groups. */
  private static @Nullable NumberText mixed(String text, char decimalSign) {
    int at = text.lastIndexOf(decimalSign);
    char groupSign = decimalSign == '.' ? ',' : '.';
    String whole = text.substring(0, at);
    if (count(text, decimalSign) > 1 || !isGrouped(whole, groupSign)) {
      return null;
    }
    return new NumberText(
        new BigDecimal(plain(whole, groupSign) + text.substring(at).replace(',', '.')), null);
  }

  private static boolean isGrouped(String text, char sign) {
    int first = text.indexOf(sign);
    if (first < 1 || first > 3) {
      return false;
    }
    for (int i = first; i < text.length(); i += 4) {
      if (text.charAt(i) != sign
          || i + 4 > text.length()
          || text.indexOf(sign, i + 1) >= 0 && text.indexOf(sign, i + 1) != i + 4) {
        return false;
      }
    }
    return (text.length() - first) % 4 == 0;
  }

  private static BigDecimal plain(String text, char sign) {
    return whole(text.replace(String.valueOf(sign), ""));
  }

  private static BigDecimal whole(String digits) {
    return digits.length() <= LONG_DIGITS
        ? BigDecimal.valueOf(Long.parseLong(digits))
        : new BigDecimal(digits);
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = text.indexOf(c); i >= 0; i = text.indexOf(c, i + 1)) {
      count++;
    }
    return count;
  }
}
