package org.solieu.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solieu.output.Split;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of ways to split the output, and knows them for completion. */
final class SplitOption implements ITypeConverter<Split>, Iterable<String> {
  @Override
  public Split convert(String name) {
    for (Split split : Split.values()) {
      if (split.code().equals(name.strip().toLowerCase(Locale.ROOT))) {
        return split;
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
    return Arrays.stream(Split.values()).map(Split::code);
  }
}
