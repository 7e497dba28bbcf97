package org.solieu.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solieu.output.OutputFormat;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of formats, and knows them for completion. */
final class FormatOption implements ITypeConverter<OutputFormat>, Iterable<String> {
  @Override
  public OutputFormat convert(String name) {
    for (OutputFormat format : OutputFormat.values()) {
      if (format.code().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new WrongValueException(
        Notice.NONE_OF.of(name, codes().collect(Collectors.joining(", "))));
  }

  @Override
  public Iterator<String> iterator() {
    return codes().iterator();
  }

  private static Stream<String> codes() {
    return Arrays.stream(OutputFormat.values()).map(OutputFormat::code);
  }
}
