package org.solieu.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.solieu.input.encoding.TextEncoding;
import picocli.CommandLine.ITypeConverter;

/** Reads the names of encodings, and knows them for completion. */
final class EncodingOption implements ITypeConverter<TextEncoding>, Iterable<String> {
  /** The option {@code --encoding}. */
  static Option<TextEncoding> make() {
    return Option.named("--encoding")
        .takes("NAME")
        .readBy(new EncodingOption())
        .of(TextEncoding.class, TextEncoding.AUTO);
  }

  @Override
  public TextEncoding convert(String name) {
    for (TextEncoding encoding : TextEncoding.values()) {
      if (encoding.code().equals(name.toLowerCase(Locale.ROOT))) {
        return encoding;
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
    return Arrays.stream(TextEncoding.values()).map(TextEncoding::code);
  }
}
