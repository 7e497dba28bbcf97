package org.solieu.benchmark;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spoils texts from a seed as real pages are spoilt, lightly: spaces are lost between words and
 * numbers, behind sentences and commas, now and then throughout a phrase; tone marks stand on the
 * wrong vowel.
 */
final class Defects {
  private static final double WORD = 0.025;
  private static final double SENTENCE = 0.25;
  private static final double COMMA = 0.06;
  private static final double PHRASE = 0.002;
  private static final double TONE = 0.08;

  private static final Pattern PIECE = Pattern.compile("(\\S+)(\\s*)");
  private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
  private static final Pattern TWO_VOWELS = Pattern.compile("\\p{L}*[ơâêưô][uia]");

  private final Random random;
  private int phrase; // how many more spaces of a phrase are lost

  Defects(long seed) {
    random = new Random(seed);
  }

  /** The text with defects. */
  String in(String text) {
    StringBuilder spoilt = new StringBuilder(text.length());
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      spoilt.append(random.nextDouble() < TONE ? misplaced(piece.group(1)) : piece.group(1));
      boolean lost = piece.group(2).equals(" ") && isLost(text, piece.start(2));
      spoilt.append(lost ? "" : piece.group(2));
    }
    return spoilt.toString();
  }

  private boolean isLost(String text, int space) {
    if (space == 0 || space + 1 >= text.length()) {
      return false;
    }
    char left = text.charAt(space - 1);
    char right = text.charAt(space + 1);
    boolean words = Character.isLetter(left) && Character.isLetter(right);
    if (phrase > 0) {
      phrase = words ? phrase - 1 : 0;
      return words;
    }
    if (".!?".indexOf(left) >= 0) {
      return Character.isUpperCase(right) && random.nextDouble() < SENTENCE;
    }
    if (",;:".indexOf(left) >= 0) {
      return Character.isLetter(right) && random.nextDouble() < COMMA;
    }
    if (words && random.nextDouble() < PHRASE) {
      phrase = 3 + random.nextInt(7);
      return true;
    }
    boolean number = Character.isDigit(left) != Character.isDigit(right);
    return (words || number && Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right))
        && random.nextDouble() < WORD;
  }

  /** The tone mark of a syllable that ends in two vowels on the last one: triệu becomes triêụ. */
  private static String misplaced(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    Matcher tone = TONES.matcher(apart);
    if (!tone.find()) {
      return word;
    }
    String bare =
        Normalizer.normalize(
            apart.substring(0, tone.start()) + apart.substring(tone.end()), Normalizer.Form.NFC);
    return TWO_VOWELS.matcher(bare).matches()
        ? Normalizer.normalize(bare + tone.group(), Normalizer.Form.NFC)
        : word;
  }
}
