package org.solieu.input.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.solieu.input.part.Flaw;
import org.solieu.message.Message;

/**
 * Says what a text that is no UTF-8 looks like. The only user of ICU here, so that ICU is loaded
 * only when such a text turns up. It is a hint for the user, never a reason to decode: the old
 * Vietnamese encodings (TCVN3, VNI, windows-1258) are unknown to the detector.
 */
final class EncodingHint {
  private static final int SAMPLE = 1 << 16;

  private EncodingHint() {}

  static Message describe(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    CharsetMatch match = detector.detect();
    String name = match == null ? "" : match.getName();
    if (name.equals("UTF-8")) {
      return Flaw.DAMAGED_UTF_8.of(firstBadByte(bytes));
    }
    if (isEightBit(name)) {
      return Flaw.EIGHT_BITS.of();
    }
    return Flaw.OTHER_ENCODING.of(name);
  }

  private static boolean isEightBit(String name) {
    return name.isEmpty()
        || name.startsWith("ISO-8859")
        || name.startsWith("windows-")
        || name.startsWith("IBM")
        || name.startsWith("KOI8")
        || name.startsWith("UTF-");
  }

  /** Where the first byte stands that is no UTF-8, counted from 0. */
  private static int firstBadByte(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 12);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }
}
