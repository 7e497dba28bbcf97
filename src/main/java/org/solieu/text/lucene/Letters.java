package org.solieu.text.lucene;

import java.util.Arrays;

/** The classes of chars, their look-alikes and their lower case, one char to one char. */
final class Letters {
  static final byte OTHER = 0;
  static final byte SPACE = 1;
  static final byte BREAK = 2;
  static final byte LETTER = 3;
  static final byte DIGIT = 4;

  private static final String FROM = "ÐðƉɖ–—‒―−‐‑﹣“”„‟«»‘’‚‛´⁄∕∶АВЕКМНОРСТХаеорсухіІ×℃";
  private static final String INTO = "ĐđĐđ--------\"\"\"\"\"\"'''''//:ABEKMHOPCTXaeopcyxiIx℃";

  private static final int TABLE = 0x2200;
  private static final int BLOCK = 0x100;

  /** The blocks that news is made of: Latin, marks, Greek and Cyrillic, Vietnamese, signs. */
  private static final int[] BLOCKS = {0x00, 0x01, 0x02, 0x03, 0x04, 0x1E, 0x20, 0x21};

  private static final byte UNJUDGED = -1; // in other blocks, which take too long at a start
  private static final byte[] CLASSES = new byte[TABLE];
  private static final char[] FOLDED = new char[TABLE]; // NUL in other blocks
  private static final char[] LOWER = new char[TABLE]; // the same

  static {
    Arrays.fill(CLASSES, UNJUDGED);
    for (int block : BLOCKS) {
      for (int c = block * BLOCK; c < (block + 1) * BLOCK; c++) {
        FOLDED[c] = (char) c;
        LOWER[c] = Character.toLowerCase((char) c);
        CLASSES[c] = judge((char) c);
      }
    }
    for (int i = 0; i < FROM.length(); i++) {
      char c = FROM.charAt(i);
      if (c < TABLE) {
        FOLDED[c] = INTO.charAt(i);
        CLASSES[c] = judge(INTO.charAt(i));
      }
    }
  }

  private Letters() {}

  /**
   * The char that a char stands for: full-width forms, Cyrillic look-alikes, dashes, quotes; most
   * are themselves.
   */
  static char fold(char c) {
    char folded = c < TABLE ? FOLDED[c] : 0;
    if (folded != 0) {
      return folded;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return c;
  }

  /** The class of a folded char. */
  static byte classOf(char c) {
    byte known = c < TABLE ? CLASSES[c] : UNJUDGED;
    return known == UNJUDGED ? judge(c) : known;
  }

  /** The lower case of a folded char. */
  static char lower(char c) {
    char lower = c < TABLE ? LOWER[c] : 0;
    return lower != 0 ? lower : Character.toLowerCase(c);
  }

  private static byte judge(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
      return BREAK;
    }
    if (c <= ' ' || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c == '°' || c == '²' || c == '³' || c == '℃') {
      return LETTER;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return Character.isLetter(c) || mark ? LETTER : OTHER;
  }
}
