package org.solieu.text.lucene;

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
  private static final byte[] CLASSES = new byte[TABLE];
  private static final char[] FOLDED = new char[TABLE];
  private static final char[] LOWER = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      FOLDED[c] = c;
      LOWER[c] = Character.toLowerCase(c);
      CLASSES[c] = judge(c);
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
    if (c < TABLE) {
      return FOLDED[c];
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return c;
  }

  /** The class of a folded char. */
  static byte classOf(char c) {
    return c < TABLE ? CLASSES[c] : judge(c);
  }

  /** The lower case of a folded char. */
  static char lower(char c) {
    return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
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
