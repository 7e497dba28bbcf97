package org.solieu.lexicon;

/** What the tokenizer knows of chars: look-alikes, lower case, classes; one char to one char. */
public final class Letters {
  /** A sign. */
  public static final byte OTHER = 0;

  /** White space within a line, and controls. */
  public static final byte SPACE = 1;

  /** The end of a line. */
  public static final byte BREAK = 2;

  /** A letter, a mark on one, or a sign that is part of units: °, ², ³, ℃. */
  public static final byte LETTER = 3;

  /** A digit from 0 to 9. */
  public static final byte DIGIT = 4;

  private static final String FROM = "ÐðƉɖ–—‒―−‐‑“”„‟«»‘’‚‛´⁄∕∶АВЕКМНОРСТХаеорсухіІ×℃";
  private static final String INTO = "ĐđĐđ-------\"\"\"\"\"\"'''''//:ABEKMHOPCTXaeopcyxiIx℃";

  private static final int TABLE = 0x2300;
  private static final int BLOCK = 0x100;

  /** What news is made of: Latin, marks, Greek and Cyrillic, Vietnamese, signs of all sorts. */
  private static final int[] BLOCKS = {0x00, 0x01, 0x02, 0x03, 0x04, 0x1E, 0x20, 0x21, 0x22};

  /** By char: its traits; 0 in other blocks, which take too long at a start. */
  private static final long[] TRAITS = new long[TABLE];

  static {
    for (int block : BLOCKS) {
      for (int c = block * BLOCK; c < (block + 1) * BLOCK; c++) {
        TRAITS[c] = pack((char) c);
      }
    }
    for (int i = 0; i < FROM.length(); i++) {
      TRAITS[FROM.charAt(i)] = pack(INTO.charAt(i));
    }
  }

  private Letters() {}

  /**
   * All about a char at once: the char that it stands for in the lowest 16 bits, the lower case of
   * that one in the next 16, and above them its class.
   */
  public static long traits(char c) {
    long known = c < TABLE ? TRAITS[c] : 0;
    return known != 0 ? known : pack(narrow(c));
  }

  /** The usual char for a full-width or a small form. */
  private static char narrow(char c) {
    boolean wide = c >= '\uFF01' && c <= '\uFF5E';
    return wide ? (char) (c - 0xFEE0) : c == '﹣' ? '-' : c;
  }

  private static long pack(char folded) {
    return (long) judge(folded) << 32 | (long) Character.toLowerCase(folded) << 16 | folded;
  }

  /**
   * The char that a char stands for: full-width forms, Cyrillic look-alikes, dashes, quotes; most
   * are themselves.
   */
  public static char fold(char c) {
    return folded(traits(c));
  }

  /** The class of a folded char. */
  public static byte classOf(char c) {
    return kind(traits(c));
  }

  /** The lower case of a folded char. */
  public static char lower(char c) {
    return lower(traits(c));
  }

  /** The char that a char of some traits stands for. */
  public static char folded(long traits) {
    return (char) traits;
  }

  /** The lower case of that char. */
  public static char lower(long traits) {
    return (char) (traits >>> 16);
  }

  /** The class of that char. */
  public static byte kind(long traits) {
    return (byte) (traits >>> 32);
  }

  /** Whether a char is a space that groups digits or holds words together on a line. */
  public static boolean isThinSpace(char c) {
    return c == '\u00A0' || c == '\u2009' || c == '\u202F';
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
