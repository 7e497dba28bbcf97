package org.solieu.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Tells one output from another without reading it. A rename keeps all of it, writing and copying
 * do not.
 *
 * @param length its length in bytes
 * @param modified when it was last modified
 * @param file the number of the file on its disk; empty where the system has none
 */
record OutputIdentity(long length, String modified, String file) {
  static OutputIdentity of(Path output) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(output, BasicFileAttributes.class);
    Object key = attributes.fileKey();
    return new OutputIdentity(
        attributes.size(),
        attributes.lastModifiedTime().toString(),
        key == null ? "" : key.toString());
  }

  /** The identity of an output; null if there is none. */
  static @Nullable OutputIdentity ofExisting(Path output) {
    try {
      return of(output);
    } catch (IOException e) {
      return null;
    }
  }
}
