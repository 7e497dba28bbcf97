package org.solieu.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solieu.output.Column;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of columns, and knows them for completion. */
final class ColumnOption implements ITypeConverter<Column>, Iterable<String> {
  @Override
  public Column convert(String name) {
    for (Column column : Column.values()) {
      if (column.key().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return column;
      }
    }
    throw new WrongValueException(
        Notice.NONE_OF.of(name, names().collect(Collectors.joining(", "))));
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  private static Stream<String> names() {
    return Arrays.stream(Column.values()).map(Column::key);
  }
}
