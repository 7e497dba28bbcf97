package org.solieu.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.solieu.input.Dates;
import org.solieu.input.Dating;
import org.solieu.input.PublishedFrom;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that tell when articles were published. */
final class PublishedOptions {
  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day on which the articles were published, such as 2024-11-22: 'năm nay', 'tháng"
              + " trước' and dates without a year then become dates. Default: what an article tells"
              + " of itself. With --published-from, for articles where it finds none.")
  private @Nullable LocalDate day;

  @Option(
      names = "--published-from",
      paramLabel = "WHERE",
      converter = Place.class,
      completionCandidates = Place.class,
      description =
          "Where each article's day is found: article (what it tells of itself), name (2024-11-22,"
              + " 20241122 or 22-11-2024 in the"
              + " file's name), mtime (its last modification, in UTC), sidecar (\"published\" in"
              + " NAME.json beside it).")
  private @Nullable PublishedFrom place;

  /** Where each article's day is found; null where that was not said. */
  @Nullable PublishedFrom place() {
    return place;
  }

  /** What the options say. */
  Dating dating() {
    LocalDate otherwise = day;
    PublishedFrom first = place;
    return (file, source, own) -> {
      LocalDate found = first == null ? null : first.of(file, source, own);
      return found != null ? found : otherwise != null ? otherwise : own;
    };
  }

  /** Reads a day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      LocalDate day = text.length() == 10 ? Dates.parse(text) : null;
      if (day == null) {
        throw new TypeConversionException("'" + text + "' is no date such as 2024-11-22");
      }
      return day;
    }
  }

  /** Reads the names of places, and knows them for completion. */
  static final class Place implements ITypeConverter<PublishedFrom>, Iterable<String> {
    @Override
    public PublishedFrom convert(String name) {
      for (PublishedFrom place : PublishedFrom.values()) {
        if (place.code().equals(name.toLowerCase(Locale.ROOT))) {
          return place;
        }
      }
      throw new TypeConversionException(
          "'"
              + name
              + "' is none of "
              + Arrays.stream(PublishedFrom.values())
                  .map(PublishedFrom::code)
                  .collect(Collectors.joining(", ")));
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(PublishedFrom.values()).map(PublishedFrom::code).iterator();
    }
  }
}
