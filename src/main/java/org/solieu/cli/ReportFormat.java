package org.solieu.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of the formats of {@code evaluate}, and knows them for completion. */
final class ReportFormat implements ITypeConverter<ReportFormat.Name>, Iterable<String> {
  /** How scores are written. */
  enum Name {
    /** For people. */
    TABLE,
    /** One JSON object in a line. */
    JSON
  }

  @Override
  public Name convert(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "table" -> Name.TABLE;
      case "json" -> Name.JSON;
      default -> throw new WrongValueException(Notice.NONE_OF.of(name, "table, json"));
    };
  }

  @Override
  public Iterator<String> iterator() {
    return List.of("table", "json").iterator();
  }
}
