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
 * @param size how many bytes it had when it was met; {@link #NO_SIZE} for what is no ordinary file,
 *     such as a pipe, or was not looked at
 */
public record InputFile(
    String source,
    String name,
    @Nullable Path path,
    @Nullable Path realPath,
    boolean met,
    long size) {

  /** The size of what has none. */
  static final long NO_SIZE = -1;

  /** The argument that stands for standard input, and the source of what is read from there. */
  public static final String STANDARD_INPUT = "-";

  /** Checks that the names are there. */
  public InputFile {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(name, "name");
  }

  /** A file that the user named. */
  public InputFile(String source, String name, @Nullable Path path, @Nullable Path realPath) {
    this(source, name, path, realPath, false, NO_SIZE);
  }

  /** Whether its bytes may come bit by bit, so that it is not known when the next ones do. */
  public boolean isStream() {
    return size == NO_SIZE;
  }

  static InputFile standardInput() {
    return new InputFile(STANDARD_INPUT, STANDARD_INPUT, null, null);
  }
}
