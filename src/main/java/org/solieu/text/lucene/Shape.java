package org.solieu.text.lucene;

/**
 * What the letters of an unknown word show before one looks for syllables in it.
 *
 * @param length how many letters it has
 * @param vietnamese whether it has letters that only Vietnamese has
 * @param groups how many groups of vowels it has; a syllable has one
 * @param capital whether it begins with a capital
 * @param small whether it has small letters
 * @param changes whether a capital stands behind a small letter
 */
record Shape(
    int length, boolean vietnamese, int groups, boolean capital, boolean small, boolean changes) {

  static Shape of(char[] text, char[] lower, int from, int to) {
    boolean vietnamese = false;
    boolean changes = false;
    boolean small = false;
    boolean vowel = false;
    int groups = 0;
    for (int i = from; i < to; i++) {
      vietnamese |= lower[i] >= 0x80;
      boolean capital = text[i] != lower[i];
      changes |= capital && i > from && text[i - 1] == lower[i - 1];
      small |= !capital;
      boolean now = isVowel(lower[i]);
      groups += now && !vowel ? 1 : 0;
      vowel = now;
    }
    return new Shape(to - from, vietnamese, groups, text[from] != lower[from], small, changes);
  }

  /** Whether it is worth the trouble to look for syllables. */
  boolean mayPart() {
    return small || vietnamese || length > 7;
  }

  /**
   * How improbable it is, in nats, that a word unknown to the program stands here: a name, a
   * foreign word, a typing error.
   */
  double wholeCost() {
    if (vietnamese) {
      return groups <= 1 && length <= TonePlacer.LONGEST && !changes ? 17 : 6 + 12.0 * groups;
    }
    if (changes) {
      return 13 + 1.8 * length;
    }
    return (capital ? 3 : 6) + 1.6 * length;
  }

  static boolean isVowel(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> c >= 0x80 && c != 'đ';
    };
  }
}
