package org.solieu.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of files that any system takes, and that stay below the folder they are resolved in. A
 * source may hold anything: the names in an archive are whatever somebody put there.
 */
final class SafeName {
  private static final int MOST_BYTES = 200; // of 255, for the ending and the mark
  private static final int MARK_BYTES = 4;

  /** What Windows does not take, and what is not seen; no slash, as it parts folders. */
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*\\\\\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private SafeName() {}

  /**
   * A relative path for a source. A part of it that had to be changed is marked, so that two
   * different sources never come to one name.
   */
  static String of(String source) {
    return Arrays.stream(source.split("/", -1))
        .map(SafeName::part)
        .collect(Collectors.joining("/"));
  }

  private static String part(String name) {
    String safe = UNSAFE.matcher(name).replaceAll("_");
    safe = safe.replaceAll("[. ]+$", "_"); // such as "..", which leads up
    if (safe.isEmpty() || safe.startsWith(".") || RESERVED.matcher(safe).matches()) {
      safe = "_" + safe;
    }
    safe = cut(safe);
    return safe.equals(name) ? name : safe + mark(name);
  }

  private static String cut(String name) {
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int codePoint = name.codePointAt(i);
      bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        return name.substring(0, i);
      }
      i += Character.charCount(codePoint);
    }
    return name;
  }

  /** A few characters that differ where names do. */
  static String mark(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return "-" + HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
