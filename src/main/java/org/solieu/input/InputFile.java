package org.solieu.input;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article that is to be read.
 *
 * @param source how records name it
 * @param name how messages name it: the path as the user reaches it
 * @param path the file to open; null for standard input
 * @param realPath where the file stands once links are resolved; null for standard input
 */
public record InputFile(String source, String name, @Nullable Path path, @Nullable Path realPath) {

  /** The argument that stands for standard input, and the source of what is read from there. */
  public static final String STANDARD_INPUT = "-";

  /** Checks that the names are there. */
  public InputFile {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(name, "name");
  }

  static InputFile standardInput() {
    return new InputFile(STANDARD_INPUT, "standard input", null, null);
  }
}
