package org.solieu.input;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One of the paths that the user named.
 *
 * @param source what the sources of its articles begin with, for a file the whole source; empty for
 *     the root of a file system
 * @param path the path as the user reaches it; null for standard input
 * @param realPath the path with links resolved; null for standard input
 * @param isFolder whether it is searched to the bottom
 * @param size how many bytes it has; {@link InputFile#NO_SIZE} for what is no ordinary file
 */
public record InputRoot(
    String source, @Nullable Path path, @Nullable Path realPath, boolean isFolder, long size) {

  /** The file in this root that would have a source, whether there is one or not; or null. */
  @Nullable Path withSource(String other) {
    if (path == null || !isFolder) {
      return other.equals(source) ? path : null;
    }
    if (source.isEmpty()) {
      return path.resolve(other);
    }
    return other.startsWith(source + "/")
        ? path.resolve(other.substring(source.length() + 1))
        : null;
  }
}
