package org.solieu.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Gives periods without a year ({@code --11-22}, {@code --10}, {@code --Q3}, {@code --H1}) the year
 * that is meant on a given day: what is, began on that day or before, as late as can be; what is
 * planned ends on that day or after it, as early as can be.
 */
final class YearlessDates {
  private static final String UNKNOWN = "--";
  private static final String DAY_ONLY = "---";
  private static final String JANUARY = "--01";
  private static final int MONTH = 4; // chars of --10
  private static final int REACH = 8; // years, for 29 February

  private final LocalDate today;

  YearlessDates(LocalDate today) {
    this.today = today;
  }

  /** The period with its year; as it is where it has one, or tells no month. */
  String resolve(String period, boolean planned) {
    if (!period.contains(UNKNOWN) || period.contains(DAY_ONLY)) {
      return period;
    }
    int slash = period.indexOf('/');
    if (slash < 0) {
      return one(period, planned);
    }
    return interval(period.substring(0, slash), period.substring(slash + 1), planned);
  }

  private String one(String part, boolean planned) {
    if (!part.startsWith(UNKNOWN)) {
      return part;
    }
    String found = planned ? firstEndingFrom(part, today) : lastBeginningBy(part, today);
    return found == null ? part : found;
  }

  private String interval(String from, String to, boolean planned) {
    boolean open = from.equals("..") || to.equals("..");
    if (open || !from.startsWith(UNKNOWN) || !to.startsWith(UNKNOWN)) {
      return one(from, planned) + "/" + one(to, planned);
    }
    String start;
    String end;
    if (planned) {
      end = firstEndingFrom(to, today);
      start = end == null ? null : lastBeginningBy(from, last(end));
    } else if (from.equals(JANUARY) && to.length() == MONTH) { // the first months of a year, over
      LocalDate monthEnd = YearMonth.from(today).atEndOfMonth();
      end = lastEndingBy(to, monthEnd);
      start = end == null ? null : lastBeginningBy(from, last(end));
    } else {
      start = lastBeginningBy(from, today);
      end = start == null ? null : firstEndingFrom(to, first(start));
    }
    return start == null || end == null ? from + "/" + to : start + "/" + end;
  }

  private static @Nullable String lastBeginningBy(String part, LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - REACH; year--) {
      String dated = year + part.substring(1);
      if (exists(dated) && !first(dated).isAfter(day)) {
        return dated;
      }
    }
    return null;
  }

  private static @Nullable String lastEndingBy(String part, LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - REACH; year--) {
      String dated = year + part.substring(1);
      if (exists(dated) && !last(dated).isAfter(day)) {
        return dated;
      }
    }
    return null;
  }

  private static @Nullable String firstEndingFrom(String part, LocalDate day) {
    for (int year = day.getYear(); year < day.getYear() + REACH; year++) {
      String dated = year + part.substring(1);
      if (exists(dated) && !last(dated).isBefore(day)) {
        return dated;
      }
    }
    return null;
  }

  private static boolean exists(String dated) {
    try {
      return !first(dated).isAfter(last(dated));
    } catch (DateTimeException e) {
      return false; // 29 February, or no date at all
    }
  }

  private static LocalDate first(String dated) {
    int year = Integer.parseInt(dated.substring(0, 4));
    String rest = dated.substring(5);
    return switch (rest.charAt(0)) {
      case 'Q' -> LocalDate.of(year, 3 * digit(rest) - 2, 1);
      case 'H' -> LocalDate.of(year, 6 * digit(rest) - 5, 1);
      default -> rest.length() == 2 ? YearMonth.parse(dated).atDay(1) : LocalDate.parse(dated);
    };
  }

  private static LocalDate last(String dated) {
    String rest = dated.substring(5);
    LocalDate first = first(dated);
    int months = rest.charAt(0) == 'Q' ? 3 : rest.charAt(0) == 'H' ? 6 : 1;
    return rest.length() == 2 ? first.plusMonths(months).minusDays(1) : first;
  }

  private static int digit(String coded) {
    return coded.charAt(1) - '0';
  }
}
