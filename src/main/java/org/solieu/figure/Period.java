package org.solieu.figure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that a text names.
 *
 * @param iso the time in ISO 8601 with EDTF's open intervals, as the README's "period" tells
 * @param sort how it was named
 */
public record Period(String iso, Sort sort) {
  private static final String DAY_ONLY = "---";
  private static final Pattern DAY = Pattern.compile("-\\d{2}-\\d{2}$");
  private static final Pattern MONTH = Pattern.compile("(-|\\d{4})-\\d{2}"); // --10, 2020-10

  /** How a time was named. */
  public enum Sort {
    /** A time at which or in which something is: ngày 22/11, năm 2024, giai đoạn 2022 - 2025. */
    AT,
    /** A time by which something is to be: đến năm 2030. */
    UNTIL,
    /** A time from which something is: từ năm 2009. */
    SINCE
  }

  /** Whether it is a day of a month that is not told: ---22. */
  public boolean isDayOnly() {
    return iso.startsWith(DAY_ONLY);
  }

  /** Whether it ends with a day of a known month: 2024-11-22, --11-22. */
  public boolean hasDay() {
    return DAY.matcher(iso).find();
  }

  /** The months from the first of the year to this one, as --01/--10; null where it is no month. */
  @Nullable String sinceNewYear() {
    return MONTH.matcher(iso).matches() ? iso.substring(0, iso.length() - 2) + "01/" + iso : null;
  }
}
