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

  private static final boolean[] VOWELS = new boolean[0x80];

  static {
    for (char c : "aeiouy".toCharArray()) {
      VOWELS[c] = true;
    }
  }

  static Shape of(char[] text, char[] lower, int from, int to) {
    boolean vietnamese = false;
    boolean changes = false;
    boolean small = false;
    boolean smallBefore = false;
    boolean vowelBefore = false;
    int groups = 0;
    for (int i = from; i < to; i++) {
      char c = lower[i];
      vietnamese |= c >= 0x80;
      boolean smallNow = text[i] == c;
      changes |= smallBefore & !smallNow;
      small |= smallNow;
      smallBefore = smallNow;
      boolean vowel = isVowel(c);
      groups += vowel & !vowelBefore ? 1 : 0;
      vowelBefore = vowel;
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
      int syllables = changes ? groups + 1 : groups; // vowels on two sides of a change are of two
      return syllables <= 1 && length <= TonePlacer.LONGEST ? 17 : 6 + 12.0 * syllables;
    }
    if (changes) {
      return 13 + 1.8 * length;
    }
    return (capital ? 3 : 6) + 1.6 * length;
  }

  static boolean isVowel(char c) {
    return c < VOWELS.length ? VOWELS[c] : c != 'đ';
  }
}
