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
 *     that was not taken, or is not that of what was read
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
   * A print without a hash.
   *
   * @param beside the stamp of the file beside it; null if there is none
   * @param looked a moment before the stamps were taken
   */
  static FilePrint of(FileStamp stamp, @Nullable FileStamp beside, Instant looked) {
    Instant limit = looked.minus(COARSEST);
    boolean settled = stamp.isBefore(limit) && (beside == null || beside.isBefore(limit));
    return new FilePrint(stamp, beside, settled, null);
  }

  /**
   * The hash of a file that has this print.
   *
   * @param other the file beside it; null if there is none
   * @throws IOException if one of them cannot be read
   */
  String hash(Path file, @Nullable Path other) throws IOException {
    MessageDigest digest = Hashes.sha256();
    add(file, digest);
    if (beside != null && other != null) {
      digest.update((byte) 0);
      add(other, digest);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(Path file, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[1 << 14];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
  }

  FilePrint with(String newHash) {
    return new FilePrint(stamp, beside, settled, newHash);
  }

  /** The same where only the content can tell. */
  FilePrint unsettled() {
    return new FilePrint(stamp, beside, false, hash);
  }

  /** The same for a file that is to be read again in any case. */
  public FilePrint disturbed() {
    return new FilePrint(stamp, beside, false, null);
  }
}
