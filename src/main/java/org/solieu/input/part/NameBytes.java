package org.solieu.input.part;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Names of files as bytes, which need not be text. */
public final class NameBytes {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private NameBytes() {}

  /** Text of UTF-8 bytes, with {@code %XX} for each byte that is no UTF-8. */
  public static String toText(byte[] bytes) {
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
}
