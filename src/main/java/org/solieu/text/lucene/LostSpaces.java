package org.solieu.text.lucene;

import org.solieu.lexicon.Letters;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.lexicon.Vocabulary;

/** Tells whether a space was lost between a word and the number or sign right before it. */
final class LostSpaces {
  private static final int FREQUENT = 100;
  private static final String CLOSING = ")\"%";
  private static final String ENDINGS = ")\"%./!?";

  private static final RoleSet UNITS = RoleSet.of(Role.MEASURE, Role.CURRENCY, Role.TIME);

  private final Lexicon lexicon;

  LostSpaces(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether a space was lost before a word.
   *
   * @param text the whole text
   * @param lower the same in lower case
   * @param start where the word begins
   * @param end where it ends
   * @param syllable whether it is a syllable, perhaps after repair
   * @param quoted whether a quotation that was begun in the line before the word still goes on
   */
  boolean before(char[] text, char[] lower, int start, int end, boolean syllable, boolean quoted) {
    if (start == 0 || end - start < 2 && lower[start] < 0x80) {
      return false;
    }
    boolean capital = text[start] != lower[start];
    int sign = start - 1;
    return switch (text[sign]) {
      case '.' -> afterStop(text, lower, sign, capital, syllable, start, end);
      case ',', ';', ':' -> afterComma(text, lower, sign, syllable);
      case '!', '?', '…' -> capital && syllable && isWordBefore(lower, sign);
      case ')', '%' -> syllable;
      case '"' -> syllable && !quoted && closes(text, sign);
      default ->
          Letters.classOf(text[sign]) == Letters.DIGIT && syllable && !isUnit(lower, start, end);
    };
  }

  private boolean afterStop(
      char[] text, char[] lower, int stop, boolean capital, boolean syllable, int start, int end) {
    if (stop == 0) {
      return false;
    }
    byte kind = Letters.classOf(text[stop - 1]);
    if (kind == Letters.DIGIT) {
      return capital && syllable && !numbersLine(text, stop);
    }
    if (kind != Letters.LETTER) {
      return capital && syllable && ENDINGS.indexOf(text[stop - 1]) >= 0;
    }
    int left = wordStart(lower, stop);
    boolean name = capital && syllable && text[end - 1] == lower[end - 1];
    if (left > 0 && isUnitSign(text[left - 1])) {
      return name;
    }
    int frequency = frequency(lower, left, stop);
    boolean small = text[stop - 1] == lower[stop - 1];
    if (frequency < FREQUENT || !small || stop - left < 2) {
      return name && stop - left > 3;
    }
    boolean vietnamese = isVietnamese(lower, left, stop);
    return capital && (syllable || vietnamese)
        || !capital && syllable && (vietnamese || isVietnamese(lower, start, end));
  }

  private static boolean isUnitSign(char c) {
    return c == '/' || Letters.classOf(c) == Letters.DIGIT;
  }

  private boolean afterComma(char[] text, char[] lower, int sign, boolean syllable) {
    int end = sign;
    while (end > 0 && CLOSING.indexOf(text[end - 1]) >= 0) {
      end--;
    }
    if (end == 0 || Letters.classOf(text[end - 1]) != Letters.LETTER) {
      return syllable && end > 0 && Letters.classOf(text[end - 1]) == Letters.DIGIT;
    }
    int left = wordStart(lower, end);
    if (end - left < 2 && !(left > 0 && isUnitSign(text[left - 1]))) {
      return false;
    }
    return syllable || frequency(lower, left, end) >= FREQUENT;
  }

  /** Whether a space was lost between a comma behind a syllable and the code that begins here. */
  boolean afterCommaBefore(char[] text, char[] lower, int start) {
    return start > 1
        && text[start - 1] == ','
        && Letters.classOf(text[start]) == Letters.LETTER
        && afterComma(text, lower, start - 1, false);
  }

  private static boolean isWordBefore(char[] lower, int sign) {
    return sign > 1 && Letters.classOf(lower[sign - 1]) != Letters.SPACE;
  }

  /** Whether the digits before a full stop stand at the start of a line, as in a list. */
  private static boolean numbersLine(char[] text, int stop) {
    int from = stop;
    while (from > 0 && stop - from < 3 && Letters.classOf(text[from - 1]) == Letters.DIGIT) {
      from--;
    }
    return from == 0 || Letters.classOf(text[from - 1]) == Letters.BREAK;
  }

  /** Whether a quotation mark may end a quotation. */
  private static boolean closes(char[] text, int sign) {
    return sign > 0
        && text[sign - 1] != ':'
        && Letters.classOf(text[sign - 1]) != Letters.SPACE
        && Letters.classOf(text[sign - 1]) != Letters.BREAK;
  }

  /** Whether a word is a unit without Vietnamese letters, which may be right behind its number. */
  private boolean isUnit(char[] lower, int from, int to) {
    long key = Vocabulary.key(lower, from, to);
    int word = lexicon.vocabulary().find(lower, from, to, key);
    return !isVietnamese(lower, from, to)
        && (lexicon.frequency(word) < FREQUENT || lexicon.isPhrase(word, UNITS));
  }

  private int frequency(char[] lower, int from, int to) {
    long key = Vocabulary.key(lower, from, to);
    return lexicon.frequency(lexicon.vocabulary().find(lower, from, to, key));
  }

  private static int wordStart(char[] lower, int end) {
    int start = end;
    while (start > 0
        && end - start <= TonePlacer.LONGEST
        && Letters.classOf(lower[start - 1]) == Letters.LETTER) {
      start--;
    }
    return start;
  }

  private static boolean isVietnamese(char[] lower, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lower[i] >= 0x80) {
        return true;
      }
    }
    return false;
  }
}
