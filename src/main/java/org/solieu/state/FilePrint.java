package org.solieu.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file was like when it was read.
 *
 * @param stamp its size and time
 * @param beside those of the file beside it that tells of it; null where none does
 * @param settled whether size and time can tell a later change: not where the file was modified
 *     while it was read or so shortly before that a change might bear the same time
 * @param hash SHA-256 of its content, and of the file beside it, in hexadecimal digits; null where
 *     it was modified meanwhile
 */
public record FilePrint(
    FileStamp stamp, @Nullable FileStamp beside, boolean settled, @Nullable String hash) {

  /** The coarsest clock of a file system in use: two seconds. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  /** Whether a file of that size and time is the same for sure. */
  boolean isStill(FileStamp now, @Nullable FileStamp besideNow) {
    return settled && stamp.equals(now) && Objects.equals(beside, besideNow);
  }

  /**
   * Takes a file's print before it is read.
   *
   * @param beside the file beside it; null if there is none
   */
  static FilePrint take(
      Path file, FileStamp stamp, @Nullable Path beside, @Nullable FileStamp other)
      throws IOException {
    Instant limit = Instant.now().minus(COARSEST);
    boolean settled = stamp.isBefore(limit) && (other == null || other.isBefore(limit));
    MessageDigest digest = Hashes.sha256();
    add(file, digest);
    if (beside != null && other != null) {
      digest.update((byte) 0);
      add(beside, digest);
    }
    return new FilePrint(stamp, other, settled, HexFormat.of().formatHex(digest.digest()));
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[1 << 14];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
  }

  /** The same for a file that was found to be modified while it was read. */
  FilePrint disturbed() {
    return new FilePrint(stamp, beside, false, null);
  }
}
