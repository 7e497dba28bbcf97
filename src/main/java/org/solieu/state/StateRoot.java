package org.solieu.state;

import java.nio.file.Path;
import java.util.Objects;
import org.solieu.input.InputRoot;

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

  /** The root that a path is whose files are read. */
  public static StateRoot of(InputRoot root) {
    Path path = root.realPath();
    return new StateRoot(root.source(), path == null ? "" : path.toString());
  }
}
