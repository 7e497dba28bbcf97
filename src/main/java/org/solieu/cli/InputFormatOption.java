package org.solieu.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solieu.input.InputFormat;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of formats of articles, and knows them for completion. */
final class InputFormatOption implements ITypeConverter<InputFormat>, Iterable<String> {
  @Override
  public InputFormat convert(String name) {
    for (InputFormat format : InputFormat.values()) {
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
    return Arrays.stream(InputFormat.values()).map(InputFormat::code);
  }
}
