package org.solieu.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.solieu.input.Dates;
import org.solieu.input.Dating;
import org.solieu.input.PublishedFrom;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;

/** The options that tell when articles were published. */
final class PublishedOptions {
  private final Option<@Nullable LocalDate> day =
      Option.named("--published").takes("DATE").readBy(new Day()).of(LocalDate.class);

  private final Option<@Nullable PublishedFrom> place =
      Option.named("--published-from").takes("WHERE").readBy(new Place()).of(PublishedFrom.class);

  /** Makes them options of a command. */
  void addTo(CommandSpec command) {
    Option.addAll(command, day, place);
  }

  /** An option that was given; null if none was. */
  @Nullable String given() {
    return day.value() != null ? "--published" : place.value() != null ? "--published-from" : null;
  }

  /** Where each article's day is found; null where that was not said. */
  @Nullable PublishedFrom place() {
    return place.value();
  }

  /** What the options say. */
  Dating dating() {
    LocalDate otherwise = day.value();
    PublishedFrom first = place.value();
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
        throw new WrongValueException(Notice.NO_DATE.of(text));
      }
      return day;
    }
  }

  /** Reads the names of places. */
  static final class Place extends WordReader<PublishedFrom> {
    Place() {
      super(PublishedFrom.values());
    }

    @Override
    String word(PublishedFrom place) {
      return place.code();
    }
  }
}
