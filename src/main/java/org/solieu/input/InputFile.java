package org.solieu.input;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One file that is to be read.
 *
 * @param source how records name the article in it, or what their names for its articles begin with
 * @param name how messages name it: the path as the user reaches it
 * @param path the file to open; null for standard input
 * @param realPath where the file stands once links are resolved; null for standard input
 * @param met whether it was met in a folder; what the user named is always tried
 */
public record InputFile(
    String source, String name, @Nullable Path path, @Nullable Path realPath, boolean met) {

  /** The argument that stands for standard input, and the source of what is read from there. */
  public static final String STANDARD_INPUT = "-";

  /** Checks that the names are there. */
  public InputFile {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(name, "name");
  }

  /** A file that the user named. */
  public InputFile(String source, String name, @Nullable Path path, @Nullable Path realPath) {
    this(source, name, path, realPath, false);
  }

  static InputFile standardInput() {
    return new InputFile(STANDARD_INPUT, STANDARD_INPUT, null, null);
  }
}
