package org.solieu.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.solieu.input.part.NameBytes;

/**
 * File names as text.
 *
 * <p>A name on disk is bytes. Where they are no UTF-8, {@link Path#toString} loses them, but the
 * path keeps them and its URI shows them: such bytes are written as {@code %XX}.
 */
final class FileNames {
  private static final char REPLACEMENT = '\uFFFD';

  private FileNames() {}

  /** The last element of a path; empty for a root. */
  static String last(Path path) {
    Path name = path.getFileName();
    if (name == null) {
      return "";
    }
    String text = name.toString();
    return text.indexOf(REPLACEMENT) < 0 ? text : NameBytes.toText(lastBytes(path, text));
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
