package org.solieu.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.solieu.input.encoding.TextDecoder;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Parts;
import org.solieu.input.table.CsvParts;

/**
 * Decodes tables. In Unicode they are read as a stream, however long; a table in an older encoding
 * is read whole, for all of it is needed to tell which one.
 */
final class TableText {
  private static final int SAMPLE = 1 << 15;
  private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

  private TableText() {}

  static Parts open(
      BufferedInputStream in, Origin origin, InputFormat format, ReadingOptions options)
      throws IOException {
    Charset charset = unicode(in, options.encoding());
    int most = (int) options.maxBytes();
    Reader reader;
    if (charset == null) {
      byte[] all = Limits.readAtMost(most, in);
      reader = new StringReader(TextDecoder.decodeAsIs(all, options.encoding()));
    } else {
      reader = new InputStreamReader(in, marking(charset));
    }
    String encoding = charset == null ? options.encoding().code() : charset.name();
    Character delimiter = format == InputFormat.TSV ? Character.valueOf('\t') : null;
    return new CsvParts(withoutMark(reader), encoding, origin, delimiter, most, options.fields());
  }

  /** Puts a mark for damaged bytes, so that they cost the row in which they stand and no other. */
  private static CharsetDecoder marking(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(String.valueOf(CsvParts.DAMAGED));
  }

  /** UTF-8 or UTF-16 where the first bytes, or the user, say so; otherwise null. */
  private static @Nullable Charset unicode(BufferedInputStream in, TextEncoding encoding)
      throws IOException {
    if (encoding != TextEncoding.AUTO) {
      return switch (encoding) {
        case UTF_8 -> StandardCharsets.UTF_8;
        case UTF_16 -> StandardCharsets.UTF_16;
        default -> null;
      };
    }
    in.mark(SAMPLE);
    byte[] head = in.readNBytes(SAMPLE);
    in.reset();
    boolean marked = isMarkedUtf16(in);
    return marked ? StandardCharsets.UTF_16 : isUtf8(head) ? StandardCharsets.UTF_8 : null;
  }

  /** Whether the next bytes are the byte-order mark of UTF-16; they are still to be read. */
  static boolean isMarkedUtf16(BufferedInputStream in) throws IOException {
    in.mark(2);
    byte[] head = in.readNBytes(2);
    in.reset();
    return Arrays.equals(head, UTF_16LE_MARK) || Arrays.equals(head, UTF_16BE_MARK);
  }

  private static boolean isUtf8(byte[] head) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
    return !result.isError();
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    Reader buffered = new java.io.BufferedReader(reader);
    buffered.mark(1);
    if (buffered.read() != '\uFEFF') {
      buffered.reset();
    }
    return buffered;
  }
}
