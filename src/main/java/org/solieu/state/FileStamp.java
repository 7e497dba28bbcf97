package org.solieu.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/**
 * What tells without opening a file that it is the same as before.
 *
 * @param size its length in bytes
 * @param modified when it was last modified, as ISO 8601 in UTC, as exactly as the system knows
 */
public record FileStamp(long size, String modified) {

  /**
   * The stamp of a file; of a link, that of the file it leads to.
   *
   * @throws IOException if it cannot be looked at, or is a pipe or the like, which cannot be read
   *     twice
   */
  public static FileStamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new UnreadableArticleException(Flaw.NO_ORDINARY_FILE.of());
    }
    return new FileStamp(attributes.size(), attributes.lastModifiedTime().toString());
  }

  /** Whether the last modification was before a moment; false where that cannot be told. */
  boolean isBefore(Instant moment) {
    try {
      return Instant.parse(modified).isBefore(moment);
    } catch (DateTimeParseException e) {
      return false; // A file system may bear years of more than four digits.
    }
  }
}
