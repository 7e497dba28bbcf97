package org.solieu.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.solieu.input.ReadingOptions;
import picocli.CommandLine.ITypeConverter;

/** Reads sizes such as {@code 64M}, in bytes; the suffixes are powers of 1024. */
final class SizeOption implements ITypeConverter<Long> {
  private static final String SIZE = "([0-9]{1,10})([KkMmGg]?)[Bb]?";

  /** The option {@code --max-article-size}. */
  static Option<Long> make() {
    return Option.named("--max-article-size")
        .takes("SIZE")
        .readBy(new SizeOption())
        .of(long.class, 64L << 20);
  }

  @Override
  public Long convert(String text) {
    Matcher size = Pattern.compile(SIZE).matcher(text);
    if (!size.matches()) {
      throw new WrongValueException(Notice.NO_SIZE.of(text));
    }
    int shift =
        switch (size.group(2)) {
          case "K", "k" -> 10;
          case "M", "m" -> 20;
          case "G", "g" -> 30;
          default -> 0;
        };
    long bytes = Long.parseLong(size.group(1)) << shift;
    if (bytes < 1 || bytes > ReadingOptions.LARGEST_LIMIT) {
      throw new WrongValueException(Notice.SIZE_RANGE.of(text));
    }
    return bytes;
  }
}
