package org.solieu.input.encoding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.input.resource.Tables;

/**
 * Recognizes encodings from before Unicode: decodes a sample in each way and takes the one whose
 * syllables are Vietnamese. Loaded only for bytes that may be in one.
 */
final class EncodingGuess {
  private static final int SAMPLE = 1 << 16;
  private static final int LEAST = 3; // syllables
  private static final double SHARE = 0.5;
  private static final int LONGEST = 14; // chars of a syllable, marks apart
  private static final List<TextEncoding> EIGHT_BIT =
      List.of(TextEncoding.TCVN3, TextEncoding.VNI, TextEncoding.WINDOWS_1258);

  private static final Set<String> SYLLABLES = new HashSet<>();

  static {
    for (String[] line : Tables.read(EncodingGuess.class, "frequent-syllables.txt")) {
      SYLLABLES.add(line[0]);
    }
  }

  private EncodingGuess() {}

  /** The text of bytes that are no Unicode; null where no encoding gives Vietnamese. */
  static @Nullable String decode(byte[] bytes) {
    byte[] sample = sample(bytes);
    LegacyDecoder best = null;
    double most = SHARE;
    for (TextEncoding encoding : EIGHT_BIT) {
      LegacyDecoder decoder = new LegacyDecoder(encoding);
      double share = share(decoder.decode(sample), false);
      if (share > most) {
        most = share;
        best = decoder;
      }
    }
    return best == null ? null : best.decode(bytes);
  }

  /** The text of ASCII that is plainly VIQR, otherwise null. */
  static @Nullable String decodeViqr(byte[] bytes) {
    LegacyDecoder decoder = new LegacyDecoder(TextEncoding.VIQR);
    return share(decoder.decode(sample(bytes)), true) > SHARE ? decoder.decode(bytes) : null;
  }

  /**
   * Whether ASCII has so many of the signs that VIQR writes marks with, right behind letters, that
   * it is worth a closer look.
   */
  static boolean mayBeViqr(String text) {
    int letters = 0;
    int marked = 0;
    int limit = Math.min(text.length(), SAMPLE);
    for (int i = 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean afterVowel = "aeiouyAEIOUY^(+".indexOf(text.charAt(i - 1)) >= 0;
      marked += afterVowel && "'`?~.^(+".indexOf(c) >= 0 ? 1 : 0;
      letters += c >= 'a' && c <= 'z' ? 1 : 0;
    }
    return marked >= LEAST && marked * 8 > letters;
  }

  /** Which part of the words that are not plain ASCII are syllables of Vietnamese. */
  private static double share(String text, boolean mustBeMany) {
    int words = 0;
    int plain = 0;
    int syllables = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      String word = i > start && i - start <= LONGEST ? text.substring(start, i) : "";
      start = i + 1;
      if (word.chars().anyMatch(letter -> letter >= 0x80)) {
        words++;
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        syllables += SYLLABLES.contains(composed.toLowerCase(Locale.ROOT)) ? 1 : 0;
      } else if (!word.isEmpty()) {
        plain++;
      }
    }
    boolean enough = syllables >= LEAST && (!mustBeMany || 3 * syllables > plain);
    return enough ? (double) syllables / words : 0;
  }

  private static byte[] sample(byte[] bytes) {
    return bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
  }
}
