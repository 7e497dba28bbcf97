package org.solieu.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of an article: UTF-8, or UTF-16 with a byte-order mark or plainly recognizable
 * without. Nothing is guessed and nothing replaced: what is damaged or written otherwise is
 * refused.
 */
final class TextDecoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final double MOST_CONTROLS = 0.02;

  private TextDecoder() {}

  /**
   * The text of an article, without a byte-order mark.
   *
   * @throws UnreadableArticleException if the bytes are no text, or text in another encoding
   */
  static String decode(byte[] bytes) throws UnreadableArticleException {
    String binary = BinaryFormat.nameOf(bytes);
    if (binary != null) {
      throw new UnreadableArticleException("not text: looks like " + binary);
    }
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    Charset charset = mark.charset();
    int start = mark.length();
    if (start == 0) {
      Charset utf16 = Utf16Guess.charsetOf(bytes);
      charset = utf16 == null ? charset : utf16;
    }
    String text = strictly(charset, bytes, start);
    if (text != null) {
      requireText(text);
      return text;
    }
    if (start > 0 || !charset.equals(StandardCharsets.UTF_8)) {
      throw new UnreadableArticleException("damaged " + charset.name());
    }
    if (controlsIn(bytes) > MOST_CONTROLS * bytes.length) {
      throw new UnreadableArticleException("not text: looks like binary data");
    }
    throw new UnreadableArticleException(EncodingHint.describe(bytes));
  }

  private static @Nullable String strictly(Charset charset, byte[] bytes, int start) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      // The quick way replaces what is damaged; only then is a second look needed.
      String text = new String(bytes, start, bytes.length - start, charset);
      if (text.indexOf(REPLACEMENT) < 0) {
        return text;
      }
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
      return charset.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** A text has no NUL and hardly any other control characters. */
  private static void requireText(String text) throws UnreadableArticleException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnreadableArticleException("not text: it has NUL characters");
      }
      if (isControl(c)) {
        controls++;
      }
    }
    if (controls > 1 && controls > MOST_CONTROLS * text.length()) {
      throw new UnreadableArticleException("not text: it is full of control characters");
    }
  }

  private static int controlsIn(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b >= 0 && isControl((char) b)) {
        controls++;
      }
    }
    return controls;
  }

  private static boolean isControl(char c) {
    return (c < ' ' && (c < '\t' || c > '\r')) || c == 0x7F;
  }
}
