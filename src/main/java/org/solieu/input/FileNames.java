package org.solieu.input;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * File names as text.
 *
 * <p>A name on disk is bytes. Where they are no UTF-8, {@link Path#toString} loses them, but the
 * path keeps them and its URI shows them: such bytes are written as {@code %XX}.
 */
final class FileNames {
  private static final char REPLACEMENT = '\uFFFD';
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private FileNames() {}

  /** The last element of a path; empty for a root. */
  static String last(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return "";
    }
    String text = name.toString();
    return text.indexOf(REPLACEMENT) < 0 ? text : fromBytes(lastBytes(path, text));
  }

  private static byte[] lastBytes(Path path, String text) {
    String raw = path.toUri().getRawPath();
    if (raw == null) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    String segment = raw.substring(raw.lastIndexOf('/', end - 1) + 1, end);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) == '%') {
        bytes.write(HexFormat.fromHexDigits(segment, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(segment.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  /** Text of UTF-8 bytes, with {@code %XX} for each byte that is no UTF-8. */
  static String fromBytes(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(3 * bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put('%').put(HEX.toHexDigits(in.get()));
      }
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    return out.flip().toString();
  }

  /** Compares by code point, which for letters beyond U+FFFF is not the order of {@code char}s. */
  static int compareByCodePoint(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean beyond = Character.isSurrogate(x);
        return beyond == Character.isSurrogate(y) ? Character.compare(x, y) : beyond ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
