package org.solieu.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a date in a file's name, with the year first or last, from 1900 to 2199. */
final class DateInName {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:(?<y>(?:19|20|21)\\d\\d)(?<s>[-_.]?)(?<m>\\d\\d)\\k<s>(?<d>\\d\\d)"
              + "|(?<d2>\\d{1,2})(?<s2>[-_.])(?<m2>\\d{1,2})\\k<s2>(?<y2>(?:19|20|21)\\d\\d))(?!\\d)");

  private DateInName() {}

  /** The first date of a name; null where there is none. */
  static @Nullable LocalDate find(String name) {
    Matcher date = DATE.matcher(name);
    for (int from = 0; date.find(from); from = date.start() + 1) {
      boolean yearFirst = date.group("y") != null;
      try {
        return yearFirst
            ? date(date.group("y"), date.group("m"), date.group("d"))
            : date(date.group("y2"), date.group("m2"), date.group("d2"));
      } catch (DateTimeException e) {
        // 2024-13-45 is no date; there may be one further on.
      }
    }
    return null;
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
