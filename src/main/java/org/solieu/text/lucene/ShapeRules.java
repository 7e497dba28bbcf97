package org.solieu.text.lucene;

import org.solieu.lexicon.Letters;

/**
 * Where tokens end that are known by their shape alone: document numbers, addresses, abbreviations,
 * model names.
 */
final class ShapeRules {
  private static final int MAX_LINK = 2048;

  private ShapeRules() {}

  /**
   * The end of a document number such as 45-NQ/TW or 01/2020/NĐ-CP whose first digits stand at
   * [from, to); -1 where there is none.
   */
  static int documentEnd(char[] text, int from, int to, int length) {
    int i = to;
    for (int parts = 0;
        parts < 3 && i + 1 < length && text[i] == '/' && isDigit(text[i + 1]);
        parts++) {
      i = skipDigits(text, i + 1, length);
    }
    if (i + 2 >= length || text[i] != '/' && text[i] != '-') {
      return -1;
    }
    char sign = text[i];
    int capitals = skipCapitals(text, i + 1, length);
    if (capitals - i - 1 < 2) {
      return -1;
    }
    boolean more = capitals + 1 < length && (text[capitals] == '/' || text[capitals] == '-');
    int end = capitals;
    while (end + 1 < length
        && (text[end] == '/' || text[end] == '-')
        && (isCapital(text[end + 1]) || isDigit(text[end + 1]))) {
      int next =
          isDigit(text[end + 1])
              ? skipDigits(text, end + 1, length)
              : skipCapitals(text, end + 1, length);
      end = next;
    }
    boolean wordGoesOn = end < length && Letters.classOf(text[end]) == Letters.LETTER;
    boolean plain = sign == '-' ? more && end > capitals : to - from <= 5;
    return plain && !wordGoesOn ? end : -1;
  }

  /**
   * The end of a web or mail address that begins at {@code from}; -1 where there is none.
   *
   * @param mailed whether the text has an @ at all
   */
  static int linkEnd(char[] lower, int from, int length, boolean mailed) {
    boolean web =
        switch (lower[from]) {
          case 'h' -> startsWith(lower, from, length, "http");
          case 'w' -> startsWith(lower, from, length, "www.");
          default -> false;
        };
    if (!web && !mailed) {
      return -1;
    }
    int to = from;
    int limit = Math.min(length, from + (web ? MAX_LINK : 64));
    boolean at = false;
    while (to < limit && isLinkChar(lower[to])) {
      at |= lower[to] == '@' && to > from;
      to++;
    }
    if (!at && !(web && to > from + 5 && hasDot(lower, from, to))) {
      return -1;
    }
    while (to > from && (lower[to - 1] == '.' || lower[to - 1] == ',' || lower[to - 1] == ':')) {
      to--;
    }
    return to;
  }

  /**
   * The end of an abbreviation with full stops inside, such as TP.HCM or GS.TS; {@code to} where
   * there is none.
   */
  static int abbreviationEnd(char[] text, int from, int to, int length) {
    int end = to;
    while (end + 1 < length
        && end - from <= 8
        && text[end] == '.'
        && isCapital(text[end + 1])
        && isCapital(text[from])) {
      int next = skipCapitals(text, end + 1, length);
      boolean wordGoesOn = next < length && Letters.classOf(text[next]) == Letters.LETTER;
      boolean short_ = end - from <= 3 || end > to;
      if (wordGoesOn || !short_ || isDigitAt(text, next, length)) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * The end of a name such as Covid-19 or SA-125 whose letters stand at [from, to); -1 where there
   * is none.
   */
  static int hyphenCodeEnd(char[] text, int from, int to, int length) {
    if (to + 1 >= length || text[to] != '-' || !isDigit(text[to + 1]) || !isCapital(text[from])) {
      return -1;
    }
    return codeEnd(text, skipDigits(text, to + 1, length), length);
  }

  /** The end of a name of letters and digits that reaches {@code to} at least. */
  static int codeEnd(char[] text, int to, int length) {
    int end = to;
    while (end < length && Letters.classOf(text[end]) == Letters.LETTER && end - to < 32) {
      end++;
    }
    return end;
  }

  /** The end of the letters that begin at {@code from}, at most {@code limit}. */
  static int lettersEnd(char[] text, int from, int limit) {
    int to = from;
    while (to < limit && Letters.classOf(text[to]) == Letters.LETTER) {
      to++;
    }
    return to;
  }

  /** The end of the letters and digits that begin at {@code from}, at most {@code limit}. */
  static int runEnd(char[] text, int from, int limit) {
    int to = from;
    while (to < limit
        && (Letters.classOf(text[to]) == Letters.LETTER
            || Letters.classOf(text[to]) == Letters.DIGIT)) {
      to++;
    }
    return to;
  }

  /** Whether a word has no small letters. */
  static boolean isAllCapitals(char[] text, char[] lower, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == lower[i] && Letters.classOf(text[i]) == Letters.LETTER) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLinkChar(char c) {
    return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '(' && c != ')';
  }

  private static boolean hasDot(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == '.') {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(char[] text, int from, int length, String start) {
    for (int i = 0; i < start.length(); i++) {
      if (from + i >= length || text[from + i] != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int skipDigits(char[] text, int from, int length) {
    int to = from;
    while (to < length && to - from < 16 && isDigit(text[to])) {
      to++;
    }
    return to;
  }

  private static int skipCapitals(char[] text, int from, int length) {
    int to = from;
    while (to < length && to - from < 16 && isCapital(text[to])) {
      to++;
    }
    return to;
  }

  private static boolean isDigitAt(char[] text, int i, int length) {
    return i < length && isDigit(text[i]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return Letters.lower(c) != c;
  }
}
