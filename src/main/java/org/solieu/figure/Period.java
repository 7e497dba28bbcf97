package org.solieu.figure;

/**
 * A time that a text names.
 *
 * @param iso the time in ISO 8601 with EDTF's open intervals, as the README's "period" tells
 * @param sort how it was named
 */
public record Period(String iso, Sort sort) {
  /** How a time was named. */
  public enum Sort {
    /** A time at which or in which something is: ngày 22/11, năm 2024, giai đoạn 2022 - 2025. */
    AT,
    /** A time by which something is to be: đến năm 2030. */
    UNTIL,
    /** A time from which something is: từ năm 2009. */
    SINCE
  }
}
