package org.solieu.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in ISO 8601. */
public final class Dates {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ].{0,40})?");
  private static final int LENGTH = 10;

  private Dates() {}

  /**
   * Reads 2024-11-22, and the day of 2024-11-22T08:30:00+07:00 as it is written there, whatever the
   * time zone; null where the text is no date.
   */
  public static @Nullable LocalDate parse(String text) {
    String bare = text.strip();
    if (!DATE.matcher(bare).matches()) {
      return null;
    }
    try {
      return LocalDate.parse(bare.substring(0, LENGTH));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
