package org.solieu.input.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes UTF-16 without a byte-order mark. In Latin text every second byte is a high byte, and
 * those of Vietnamese letters are few: 00, 01, 03 (combining marks), 1E and 20 (punctuation).
 */
final class Utf16Guess {
  private static final int SAMPLE = 8192;
  private static final int SHORTEST = 8;

  private Utf16Guess() {}

  /** UTF-16 of either byte order where the bytes plainly are that, otherwise null. */
  static @Nullable Charset charsetOf(byte[] bytes) {
    if (bytes.length < SHORTEST || bytes.length % 2 != 0) {
      return null;
    }
    if (looksRight(bytes, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return looksRight(bytes, 1) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean looksRight(byte[] bytes, int highByte) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int latin = 0;
    int zeros = 0;
    for (int i = 0; i < pairs; i++) {
      byte high = bytes[2 * i + highByte];
      byte low = bytes[2 * i + 1 - highByte];
      if (high == 0 && low == 0) {
        return false;
      }
      zeros += high == 0 ? 1 : 0;
      latin += high == 0 || high == 1 || high == 3 || high == 0x1E || high == 0x20 ? 1 : 0;
    }
    return zeros > 0.4 * pairs && latin > 0.9 * pairs;
  }
}
