package org.solieu.input.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.solieu.input.resource.Tables;

/** Decodes text in an encoding from before Unicode, by a table of letters and their bytes. */
final class LegacyDecoder {
  private static final Charset REST = Charset.forName("windows-1252");
  private static final int LONGEST = 3;

  private final Map<String, String> letters = new HashMap<>(); // bytes as chars up to U+00FF
  private final boolean[] begins = new boolean[256];
  private final boolean escapes;

  /** A decoder of one of the encodings that have a table. */
  LegacyDecoder(TextEncoding encoding) {
    escapes = encoding == TextEncoding.VIQR;
    for (String[] line : Tables.read(LegacyDecoder.class, encoding.code() + ".tsv")) {
      byte[] bytes = HexFormat.of().parseHex(line[1]);
      letters.put(new String(bytes, StandardCharsets.ISO_8859_1), line[0]);
      begins[bytes[0] & 0xFF] = true;
    }
  }

  /** The text of bytes; what the table does not have is read as windows-1252. */
  String decode(byte[] bytes) {
    String source = new String(bytes, StandardCharsets.ISO_8859_1);
    String rest = new String(bytes, REST);
    StringBuilder text = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      if (escapes && source.charAt(at) == '\\' && at + 1 < bytes.length) {
        text.append(rest.charAt(at + 1));
        at += 2;
        continue;
      }
      int length = begins[source.charAt(at)] ? match(source, at) : 0;
      if (length > 0) {
        text.append(letters.get(source.substring(at, at + length)));
        at += length;
      } else {
        text.append(rest.charAt(at++));
      }
    }
    return text.toString();
  }

  /** How many bytes the longest letter at a place has; 0 where none begins. */
  private int match(String source, int at) {
    for (int length = Math.min(LONGEST, source.length() - at); length > 0; length--) {
      if (letters.containsKey(source.substring(at, at + length))
          && !(escapes && endsSentence(source, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** Whether the full stop or question mark before a place is one, and not a tone mark. */
  private static boolean endsSentence(String source, int end) {
    char mark = source.charAt(end - 1);
    if (mark != '.' && mark != '?') {
      return false;
    }
    int next = end;
    while (next < source.length() && source.charAt(next) == ' ') {
      next++;
    }
    if (next == source.length()) {
      return true;
    }
    char c = source.charAt(next);
    return c == '\n' || c == '\r' || next > end && c >= 'A' && c <= 'Z';
  }
}
