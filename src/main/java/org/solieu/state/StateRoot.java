package org.solieu.state;

import java.util.Objects;

/**
 * One of the paths that were read, before the files in it.
 *
 * @param source what the sources of its files begin with
 * @param path the path with links resolved
 */
public record StateRoot(String source, String path) {
  /** Checks that both are there. */
  public StateRoot {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(path, "path");
  }
}
