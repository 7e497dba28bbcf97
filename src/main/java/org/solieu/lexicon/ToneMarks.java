package org.solieu.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The six tones of written Vietnamese, and where their marks may stand. */
public final class ToneMarks {
  private static final String[] ROWS = {
    "aăâeêioôơuưy", "àằầèềìòồờùừỳ", "ảẳẩẻểỉỏổởủửỷ", "ãẵẫẽễĩõỗỡũữỹ", "áắấéếíóốớúứý", "ạặậẹệịọộợụựỵ"
  };

  private static final int TABLE = 0x1F00;
  private static final byte[] TONES = new byte[TABLE];
  private static final char[] BARE = new char[TABLE];
  private static final byte[] VOWELS = new byte[TABLE]; // the vowel's place in a row, from 1

  static {
    for (int c = 0; c < TABLE; c++) {
      BARE[c] = (char) c;
    }
    for (int row = 0; row < ROWS.length; row++) {
      for (int i = 0; i < ROWS[row].length(); i++) {
        for (char c : both(ROWS[row].charAt(i))) {
          TONES[c] = (byte) row;
          VOWELS[c] = (byte) (i + 1);
          BARE[c] = both(ROWS[0].charAt(i))[c == ROWS[row].charAt(i) ? 0 : 1];
        }
      }
    }
  }

  private ToneMarks() {}

  /**
   * Whether a lower-case word can be written with its tone mark elsewhere: it has one mark, and a
   * second vowel.
   */
  public static boolean hasOtherPlacements(char[] lower, int from, int to) {
    int marks = 0;
    int vowels = 0;
    for (int i = from; i < to; i++) {
      char c = lower[i];
      if (isVowel(c)) {
        vowels++;
        marks += TONES[c] > 0 ? 1 : 0;
      }
    }
    return marks == 1 && vowels > 1;
  }

  /**
   * Writes a word with its one tone mark on another vowel.
   *
   * @param at which letter is to bear the mark, counted from {@code from}
   * @param moved takes the word, from its start on
   * @return false where that letter is no vowel or bears the mark already; {@code moved} is then of
   *     no use
   */
  public static boolean moveMark(char[] lower, int from, int to, int at, char[] moved) {
    if (!isVowel(lower[from + at]) || tone(lower[from + at]) > 0) {
      return false;
    }
    int tone = 0;
    for (int i = from; i < to; i++) {
      tone = Math.max(tone, tone(lower[i]));
      moved[i - from] = withoutTone(lower[i]);
    }
    moved[at] = withTone(moved[at], tone);
    return true;
  }

  /**
   * The words that differ from a lower-case word only in which vowel bears its tone mark, the word
   * itself left out; none where it has no tone mark or several.
   */
  public static List<String> otherPlacements(String word) {
    int at = markedVowel(word);
    if (at < 0) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      if (i != at && isVowel(word.charAt(i))) {
        others.add(moved(word, at, i));
      }
    }
    return others;
  }

  /**
   * Whether two placements of a tone mark are two styles of right spelling, as in hòa and hoà, thủy
   * and thuỷ.
   */
  public static boolean sameButStyle(String a, String b) {
    int n = a.length();
    return n == b.length()
        && n >= 2
        && a.regionMatches(0, b, 0, n - 2)
        && hasStyles(a)
        && hasStyles(b);
  }

  /** A syllable, in any case, with its tone mark where a style wants it. */
  public static String inStyle(String syllable, ToneStyle style) {
    int at = markedVowel(syllable);
    int n = syllable.length();
    if (style == ToneStyle.AS_WRITTEN || at < n - 2 || at < 0 || !hasStyles(syllable)) {
      return syllable;
    }
    int wanted = style == ToneStyle.MODERN ? n - 1 : n - 2;
    return at == wanted ? syllable : moved(syllable, at, wanted);
  }

  /** A word with level tone throughout, its vowels and their case kept. */
  public static String withoutTone(String word) {
    StringBuilder bare = new StringBuilder(word);
    for (int i = 0; i < bare.length(); i++) {
      bare.setCharAt(i, withoutTone(bare.charAt(i)));
    }
    return bare.toString();
  }

  /** The place of the only vowel that bears a tone mark; -1 where there is none or several. */
  private static int markedVowel(String word) {
    int at = -1;
    for (int i = 0; i < word.length(); i++) {
      if (tone(word.charAt(i)) > 0) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }

  private static String moved(String word, int from, int to) {
    StringBuilder moved = new StringBuilder(word);
    moved.setCharAt(from, withoutTone(word.charAt(from)));
    moved.setCharAt(to, withTone(word.charAt(to), tone(word.charAt(from))));
    return moved.toString();
  }

  /** Whether a word ends in a rime that is written in two styles; qu is a consonant. */
  private static boolean hasStyles(String word) {
    int n = word.length();
    if (n < 2) {
      return false;
    }
    char first = Character.toLowerCase(withoutTone(word.charAt(n - 2)));
    char second = Character.toLowerCase(withoutTone(word.charAt(n - 1)));
    boolean afterQ = n > 2 && Character.toLowerCase(word.charAt(n - 3)) == 'q';
    return first == 'o' && (second == 'a' || second == 'e')
        || first == 'u' && second == 'y' && !afterQ;
  }

  /** A letter with level tone; any other char stays as it is. */
  public static char withoutTone(char c) {
    return c < TABLE ? BARE[c] : c;
  }

  private static boolean isVowel(char c) {
    return c < TABLE && VOWELS[c] > 0;
  }

  private static int tone(char c) {
    return c < TONES.length ? TONES[c] : 0;
  }

  private static char withTone(char c, int tone) {
    if (!isVowel(c)) {
      return c;
    }
    char small = ROWS[tone].charAt(VOWELS[c] - 1);
    return Character.isUpperCase(c) ? Character.toUpperCase(small) : small;
  }

  private static char[] both(char small) {
    return new char[] {small, Character.toUpperCase(small)};
  }
}
