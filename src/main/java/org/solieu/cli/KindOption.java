package org.solieu.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solieu.record.Kind;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of kinds, and knows them for completion. */
final class KindOption implements ITypeConverter<Kind>, Iterable<String> {
  @Override
  public Kind convert(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(name.toLowerCase(Locale.ROOT))) {
        return kind;
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
    return Arrays.stream(Kind.values()).map(Kind::code);
  }
}
