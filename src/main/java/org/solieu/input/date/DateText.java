package org.solieu.input.date;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
 * <p>A day is taken as it is written, with one exception: a day with a time in UTC behind it
 * becomes the day in Vietnam, seven hours ahead, as programs write UTC for articles that Vietnamese
 * papers published by their own clock. The day stands before the month, unless that gives none.
 */
public final class DateText {
  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;
  private static final int HOURS_AHEAD = 7;
  private static final int HOURS = 24;
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(HOURS_AHEAD);

  private static final String UTC =
      "(?:z|(?:gmt|utc)(?:\\s?[+-]0{1,2}(?::?00)?)?|[+-]00:?00)(?!\\s?[+-]?\\d|\\p{L})";

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})?("
              + UTC
              + ")?)?(?!\\d)");
  private static final Pattern DAY_AND_HOUR =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[01]\\d|2[0-3])");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)");

  /** As servers write a time in American English. */
  private static final Pattern AMERICAN =
      Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?= \\d{1,2}:\\d{2}:\\d{2} [ap]m)");

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

  /** A time in UTC right behind a day. */
  private static final Pattern UNIVERSAL_TIME =
      Pattern.compile(
          "(?:[t,\\s–-]{1,3})(\\d{1,2}):\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?\\s?([ap]m)?\\s?\\(?"
              + UTC);

  /** A day that was found, and where. */
  private record Found(int start, int end, LocalDate day) {}

  private DateText() {}

  /**
   * The first day that a text tells; null where it tells none from 1990 to 2199. Eight digits are
   * taken for a day only if there is no other.
   */
  public static @Nullable LocalDate find(String text) {
    String bare = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    bare = Normalizer.normalize(bare.strip(), Normalizer.Form.NFC);
    bare = bare.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
    Matcher hour = DAY_AND_HOUR.matcher(bare);
    LocalDate sole = hour.matches() ? date(hour, 1, 2, 3) : null;
    if (sole != null) {
      return sole;
    }
    Matcher epoch = EPOCH.matcher(bare);
    if (epoch.matches()) {
      return epoch(epoch.group(1));
    }
    Found first = find(bare, ISO, day -> date(day, 1, 3, 4));
    first = earlier(first, find(bare, AMERICAN, day -> date(day, 3, 1, 2)));
    first = earlier(first, find(bare, DAY_FIRST, DateText::dayFirst));
    first = earlier(first, find(bare, IN_WORDS, day -> date(day, 3, 2, 1)));
    first = earlier(first, find(bare, MONTH_NAMED, day -> named(day, 1, 2)));
    first = earlier(first, find(bare, MONTH_FIRST, day -> named(day, 2, 1)));
    return first == null ? compact(bare) : inVietnam(first, bare);
  }

  /** The first match that tells a day. */
  private static @Nullable Found find(
      String text, Pattern pattern, Function<MatchResult, @Nullable LocalDate> reader) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      LocalDate day = reader.apply(matcher);
      if (day != null) {
        return new Found(matcher.start(), matcher.end(), day);
      }
    }
    return null;
  }

  /** That of two which begins first, the first one where both do. */
  private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
    return one == null || other != null && other.start() < one.start() ? other : one;
  }

  private static LocalDate inVietnam(Found found, String text) {
    Matcher time = UNIVERSAL_TIME.matcher(text).region(found.end(), text.length());
    time.useTransparentBounds(true);
    if (!time.lookingAt()) {
      return found.day();
    }
    int hour = Integer.parseInt(time.group(1));
    boolean afternoon = "pm".equals(time.group(2)) && hour < 12;
    return inVietnam(found.day(), afternoon ? hour + 12 : hour);
  }

  private static LocalDate inVietnam(LocalDate day, int hour) {
    return hour + HOURS_AHEAD >= HOURS && hour < HOURS ? day.plusDays(1) : day;
  }

  private static @Nullable LocalDate dayFirst(MatchResult day) {
    LocalDate date = date(day, 4, 3, 1);
    return date == null ? date(day, 4, 1, 3) : date;
  }

  private static @Nullable LocalDate named(MatchResult names, int day, int month) {
    Integer number = Months.NUMBERS.get(names.group(month).replaceAll("\\s+", " "));
    return number == null ? null : date(names.group(3), number.toString(), names.group(day));
  }

  private static @Nullable LocalDate compact(String text) {
    Matcher digits = COMPACT.matcher(text);
    LocalDate day = digits.find() ? date(digits, 1, 2, 3) : null;
    return day == null || digits.group(7) == null
        ? day
        : inVietnam(day, Integer.parseInt(digits.group(4)));
  }

  private static @Nullable LocalDate epoch(String seconds) {
    LocalDate date = Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(VIETNAM).toLocalDate();
    return date.getYear() < FIRST_YEAR ? null : date;
  }

  private static @Nullable LocalDate date(MatchResult groups, int year, int month, int day) {
    return date(groups.group(year), groups.group(month), groups.group(day));
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
