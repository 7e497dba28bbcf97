package org.solieu.state;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, whole and short. */
final class Hashes {
  private static final int SHORT = 8;

  private Hashes() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first 16 hexadecimal digits of what was added. */
  static String shortHex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, SHORT);
  }
}
