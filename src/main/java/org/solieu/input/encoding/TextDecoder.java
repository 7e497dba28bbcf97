package org.solieu.input.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/**
 * Decodes the bytes of an article: UTF-8; UTF-16 with a byte-order mark or plainly recognizable
 * without; or an older encoding of Vietnamese where it gives Vietnamese. Nothing is replaced: what
 * is damaged or written otherwise is refused.
 */
public final class TextDecoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final double MOST_CONTROLS = 0.02;
  private static final double MOST_DAMAGED = 0.0005;

  private TextDecoder() {}

  /**
   * The text of an article in an encoding, character references resolved.
   *
   * @throws UnreadableArticleException if the bytes are no text in that encoding
   */
  public static String decode(byte[] bytes, TextEncoding encoding)
      throws UnreadableArticleException {
    return CharacterReferences.resolve(decodeAsIs(bytes, encoding));
  }

  /**
   * The text of bytes in an encoding, character references left as they are.
   *
   * @throws UnreadableArticleException if the bytes are no text in that encoding
   */
  public static String decodeAsIs(byte[] bytes, TextEncoding encoding)
      throws UnreadableArticleException {
    return switch (encoding) {
      case AUTO -> decode(bytes);
      case UTF_8 -> named(StandardCharsets.UTF_8, bytes);
      case UTF_16 -> named(StandardCharsets.UTF_16, bytes);
      default -> legacy(encoding, bytes);
    };
  }

  /**
   * The text of a page, of which a few bytes may be damaged: they become U+FFFD.
   *
   * @param declared the name of the encoding that the page says it is in; null if it says none
   * @throws UnreadableArticleException if the bytes are no text
   */
  public static String decodePage(byte[] bytes, TextEncoding encoding, @Nullable String declared)
      throws UnreadableArticleException {
    try {
      return decodeAsIs(bytes, encoding);
    } catch (UnreadableArticleException e) {
      if (encoding != TextEncoding.AUTO) {
        throw e;
      }
      String text = leniently(bytes, declared);
      if (text == null) {
        throw e;
      }
      return text;
    }
  }

  private static @Nullable String leniently(byte[] bytes, @Nullable String declared) {
    // The last letter may be cut off with the page.
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("\uFFFD+\\z", "");
    if (!text.isEmpty()
        && text.chars().filter(c -> c == REPLACEMENT).count() <= MOST_DAMAGED * text.length()) {
      return text;
    }
    Charset charset = declared == null ? null : charset(declared);
    return charset == null || charset.equals(StandardCharsets.UTF_8)
        ? null
        : strictly(charset, bytes, 0);
  }

  private static @Nullable Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String named(Charset charset, byte[] bytes) throws UnreadableArticleException {
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    boolean marked = ByteOrderMark.of(bytes) == ByteOrderMark.UTF_8;
    String text = strictly(charset, bytes, utf8 && marked ? ByteOrderMark.UTF_8.length() : 0);
    if (text == null) {
      throw new UnreadableArticleException(Flaw.DAMAGED.of(charset.name()));
    }
    requireText(text);
    return text;
  }

  private static String legacy(TextEncoding encoding, byte[] bytes)
      throws UnreadableArticleException {
    String text = new LegacyDecoder(encoding).decode(bytes);
    requireText(text);
    return text;
  }

  /**
   * The text of an article in whichever encoding gives text, without a byte-order mark.
   *
   * @throws UnreadableArticleException if the bytes are no text, or text in another encoding
   */
  static String decode(byte[] bytes) throws UnreadableArticleException {
    BinaryFormat binary = BinaryFormat.recognize(bytes);
    if (binary != null) {
      throw new UnreadableArticleException(Flaw.OTHER_FORMAT.of(binary.of()));
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
      boolean ascii = start == 0 && text.length() == bytes.length;
      String viqr = ascii && EncodingGuess.mayBeViqr(text) ? EncodingGuess.decodeViqr(bytes) : null;
      return viqr == null ? text : viqr;
    }
    if (start > 0 || !charset.equals(StandardCharsets.UTF_8)) {
      throw new UnreadableArticleException(Flaw.DAMAGED.of(charset.name()));
    }
    if (controlsIn(bytes) > MOST_CONTROLS * bytes.length) {
      throw new UnreadableArticleException(Flaw.BINARY.of());
    }
    String old = EncodingGuess.decode(bytes);
    if (old != null) {
      requireText(old);
      return old;
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
        throw new UnreadableArticleException(Flaw.NUL.of());
      }
      if (isControl(c)) {
        controls++;
      }
    }
    if (controls > 1 && controls > MOST_CONTROLS * text.length()) {
      throw new UnreadableArticleException(Flaw.CONTROLS.of());
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
