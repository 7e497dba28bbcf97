package org.solieu.input.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.solieu.input.resource.Tables;

/**
 * Finds the day in a short text that tells a time: {@code 2024-03-07T00:05:00+07:00}, {@code
 * 24-03-2019T07:50:00+07:00}, {@code Thứ bảy, 7/3/2026, 00:05 (GMT+7)}, {@code 08:36 ngày
 * 14/03/2016}, {@code ngày 14 tháng 3 năm 2016}, {@code Sat, 07 Mar 2026 00:05:00 GMT}, seconds
 * since 1970.
 *
 * <p>A day is taken as it is written, with one exception: a time in UTC becomes the day in Vietnam,
 * seven hours ahead, as programs write UTC for articles that Vietnamese papers published by their
 * own clock. The day stands before the month, unless that gives none.
 */
public final class DateText {
  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T"
              + " ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})?\\s?(Z\\b|[+-]00:?00(?!\\d))?)?");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)");

  /** As servers write a time in American English. */
  private static final Pattern AMERICAN =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4}) \\d{1,2}:\\d{2}:\\d{2} [ap]m");

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s*(?:,|năm|-|/)?\\s*(\\d{4})(?!\\d)");
  private static final Pattern MONTH_NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(tháng\\s+\\p{L}{2,5}(?:\\s\\p{L}{3})?|th\\d{1,2}|tháng\\s+\\d{1,2}|[a-z]{3,9})\\.?\\s+"
              + "(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern EPOCH =
      Pattern.compile("(?:/date\\()?(\\d{10})(?:\\d{3})?(?:[+-]\\d{4}\\)/|\\)/)?");

  private DateText() {}

  /** The first day that a text tells; null where it tells none from 1990 to 2199. */
  public static @Nullable LocalDate find(String text) {
    String bare = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    bare = bare.strip().toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
    Matcher epoch = EPOCH.matcher(bare);
    if (epoch.matches()) {
      return epoch(epoch.group(1));
    }
    LocalDate date = iso(bare.toUpperCase(Locale.ROOT));
    if (date == null) {
      date = american(bare);
    }
    if (date == null) {
      date = dayFirst(bare);
    }
    if (date == null) {
      date = numbers(IN_WORDS.matcher(bare));
    }
    if (date == null) {
      date = named(MONTH_NAMED.matcher(bare), 1, 2);
    }
    if (date == null) {
      date = named(MONTH_FIRST.matcher(bare), 2, 1);
    }
    return date == null ? compact(bare) : date;
  }

  private static @Nullable LocalDate iso(String text) {
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      LocalDate date = date(iso.group(1), iso.group(3), iso.group(4));
      if (date != null) {
        return iso.group(6) == null ? date : inVietnam(date, iso.group(5));
      }
    }
    return null;
  }

  private static LocalDate inVietnam(LocalDate date, String clock) {
    try {
      LocalTime time =
          LocalTime.parse(clock.length() == 4 || clock.length() == 7 ? "0" + clock : clock);
      // Midnight sharp is no time of the clock: only a day was known.
      return time.equals(LocalTime.MIDNIGHT)
          ? date
          : OffsetDateTime.of(date, time, ZoneOffset.UTC)
              .withOffsetSameInstant(VIETNAM)
              .toLocalDate();
    } catch (DateTimeException e) {
      return date;
    }
  }

  private static @Nullable LocalDate american(String text) {
    Matcher days = AMERICAN.matcher(text);
    return days.find() ? date(days.group(3), days.group(1), days.group(2)) : null;
  }

  private static @Nullable LocalDate dayFirst(String text) {
    Matcher days = DAY_FIRST.matcher(text);
    while (days.find()) {
      LocalDate date = date(days.group(4), days.group(3), days.group(1));
      if (date == null) {
        date = date(days.group(4), days.group(1), days.group(3));
      }
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate numbers(Matcher words) {
    return words.find() ? date(words.group(3), words.group(2), words.group(1)) : null;
  }

  private static @Nullable LocalDate named(Matcher names, int day, int month) {
    while (names.find()) {
      Integer number = Months.NUMBERS.get(names.group(month).replaceAll("\\s+", " "));
      LocalDate date =
          number == null ? null : date(names.group(3), number.toString(), names.group(day));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate compact(String text) {
    Matcher digits = COMPACT.matcher(text);
    return digits.find() ? date(digits.group(1), digits.group(2), digits.group(3)) : null;
  }

  private static @Nullable LocalDate epoch(String seconds) {
    LocalDate date = Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(VIETNAM).toLocalDate();
    return date.getYear() < FIRST_YEAR ? null : date;
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    int y = Integer.parseInt(year);
    try {
      return y < FIRST_YEAR || y > LAST_YEAR
          ? null
          : LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Read only when a text has the name of a month. */
  private static final class Months {
    static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
      for (String[] line : Tables.read(DateText.class, "months.tsv")) {
        for (String name : line[1].split("\\|", -1)) {
          NUMBERS.put(name, Integer.valueOf(line[0]));
        }
      }
    }
  }
}
