package org.solieu.output;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How values become text, the same for all formats. */
final class Text {
  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  /** A writer in UTF-8; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
  static Writer utf8(OutputStream out) {
    return new BufferedWriter(
        new OutputStreamWriter(
            out,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(REPLACEMENT).getBytes(StandardCharsets.UTF_8))),
        1 << 16);
  }

  /** Text in UTF-8; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
  static byte[] utf8(String text) {
    int lone = loneSurrogate(text, 0);
    if (lone < 0) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    StringBuilder whole = new StringBuilder(text);
    for (; lone >= 0; lone = loneSurrogate(whole, lone)) {
      whole.setCharAt(lone, REPLACEMENT);
    }
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A cell: numbers as plain decimals, null as nothing. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  /** Where the first surrogate without its partner stands at or after a place, or -1. */
  static int loneSurrogate(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        return i;
      }
    }
    return -1;
  }

  /** The text with U+FFFD for what XML cannot hold: most control characters, lone surrogates. */
  static String forXml(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (clean == null && !isXml(codePoint)) {
        clean = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (clean != null) {
        clean.appendCodePoint(isXml(codePoint) ? codePoint : REPLACEMENT);
      }
      i = next;
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean isXml(int c) {
    return c >= ' ' && c <= 0xD7FF
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
