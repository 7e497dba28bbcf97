package org.solieu.text.lucene;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/**
 * Composes letters (NFC) and leaves out what has no width, with corrected offsets. It works on
 * pieces that hold at most 30 combining marks, the bound of Unicode's stream-safe text format (UAX
 * #15), since normalizing longer runs of marks takes time that grows with their square.
 */
public final class NormalizingCharFilter extends BaseCharFilter {
  private static final int MAX_MARKS = 30;
  private static final char SOFT_HYPHEN = '\u00AD';

  /** The blocks of 256 chars that are not all letters in NFC, or signs that Vietnamese needs. */
  private static final boolean[] SUSPECT = new boolean[1 << 8];

  static {
    Arrays.fill(SUSPECT, 0x03, SUSPECT.length, true);
    SUSPECT[0x1E] = false; // the letters of Vietnamese
  }

  private @Nullable Reader normalized;
  private int last; // the difference noted last

  /** A filter over a reader of decoded text. */
  public NormalizingCharFilter(Reader input) {
    super(input);
  }

  /** Whether a text has anything that this filter would change. */
  public static boolean isNeededFor(CharSequence text) {
    boolean suspect = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SUSPECT[c >>> 8] || c == SOFT_HYPHEN) {
        if (isInvisible(c)) {
          return true;
        }
        suspect |= c < '\u0370' || c >= '\u2100';
      }
    }
    return suspect && !isComposed(text.toString());
  }

  /** Whether every piece is in NFC; asked of the whole text, it takes as long as normalizing it. */
  private static boolean isComposed(String text) {
    Normalizer2 nfc = nfc();
    int from = plainEnd(text, 0);
    while (from < text.length()) {
      int to = pieceEnd(text, from, nfc);
      if (to - from > 1 && !nfc.isNormalized(text.substring(from, to))) {
        return false;
      }
      from = plainEnd(text, to);
    }
    return true;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (normalized == null) {
      normalized = new StringReader(normalize(readAll(), this::correct));
    }
    return normalized.read(buffer, offset, length);
  }

  /** A text without what has no width, its letters composed. */
  public static String compose(String text) {
    return normalize(text, (output, input) -> {});
  }

  /** Whether a char has no width and no meaning in Vietnamese text. */
  public static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064'
        || c >= '\uFE00' && c <= '\uFE0F' // variation selectors, as behind emoji
        || c == '\uFEFF';
  }

  /** Takes where the result and the source stand behind each place at which they differ. */
  private interface Corrections {
    void note(int output, int input);
  }

  private static String normalize(String text, Corrections corrections) {
    Normalizer2 nfc = nfc();
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      int plain = plainEnd(text, from);
      if (plain > from) {
        out.append(text, from, plain);
        from = plain;
        continue;
      }
      if (isInvisible(text.charAt(from))) {
        from++;
        corrections.note(out.length(), from);
        continue;
      }
      int to = pieceEnd(text, from, nfc);
      String piece = text.substring(from, to);
      if (to - from == 1 || nfc.isNormalized(piece)) {
        out.append(piece);
      } else {
        out.append(nfc.normalize(piece));
        corrections.note(out.length(), to);
      }
      from = to;
    }
    return out.toString();
  }

  /**
   * Notes that what stands at {@code output} in the result stands at {@code input} in the source.
   */
  private void correct(int output, int input) {
    int difference = input - output;
    if (difference != last) {
      addOffCorrectMap(output, difference);
      last = difference;
    }
  }

  /**
   * The end of what needs no look because it is in NFC whatever follows; the last letter before a
   * suspect char, which may be a mark on it, is left to it.
   */
  private static int plainEnd(String text, int from) {
    int to = from;
    while (to < text.length()
        && !SUSPECT[text.charAt(to) >>> 8]
        && text.charAt(to) != SOFT_HYPHEN) {
      to++;
    }
    return to == text.length() || to == from ? to : to - 1;
  }

  private static int pieceEnd(String text, int from, Normalizer2 nfc) {
    int to = from + Character.charCount(text.codePointAt(from));
    for (int marks = 0; to < text.length() && marks < MAX_MARKS; marks++) {
      int next = text.codePointAt(to);
      if (nfc.hasBoundaryBefore(next) || isInvisible(text.charAt(to))) {
        break;
      }
      to += Character.charCount(next);
    }
    return to;
  }

  private static Normalizer2 nfc() {
    return Normalizer2.getNFCInstance();
  }

  private String readAll() throws IOException {
    StringBuilder all = new StringBuilder();
    char[] chunk = new char[8192];
    for (int n = input.read(chunk); n >= 0; n = input.read(chunk)) {
      all.append(chunk, 0, n);
    }
    return all.toString();
  }
}
