package org.solieu.output;

/** How many columns of a terminal a text takes: wide letters two, combining marks none. */
final class DisplayWidth {
  /** The blocks that Unicode's East Asian Width gives as wide or full-width, and emoji. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** The text, cut with an ellipsis where it is wider than there is room for. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (used + of(codePoint) > width - 1) {
        break;
      }
      used += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return text.substring(0, i) + "…";
  }
}
