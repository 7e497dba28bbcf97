package org.solieu.text.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.solieu.lexicon.Letters;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.ToneMarks;
import org.solieu.lexicon.Vocabulary;

/**
 * Puts tone marks on the right vowel (triêụ → triệu) and recognizes both styles of placing them
 * (hoà, hòa), whose letters stay. Offsets do not move.
 */
public final class ToneMarkFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TokenMarkAttribute mark = addAttribute(TokenMarkAttribute.class);
  private final Vocabulary vocabulary;
  private final boolean repairing;
  private final char[] lower = new char[TonePlacer.LONGEST];

  /** A filter that knows the syllables of a lexicon. */
  public ToneMarkFilter(TokenStream input, Lexicon lexicon) {
    this(input, lexicon, true);
  }

  /**
   * A filter that knows the syllables of a lexicon.
   *
   * @param repairing whether it puts tone marks in place; otherwise it only recognizes both styles
   */
  public ToneMarkFilter(TokenStream input, Lexicon lexicon, boolean repairing) {
    super(input);
    this.repairing = repairing;
    this.vocabulary = lexicon.vocabulary();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if ((mark.flags() & TokenMarkAttribute.MISPLACED) != 0) {
      putRight();
    }
    return true;
  }

  private void putRight() {
    int n = term.length();
    String right = vocabulary.word(mark.word());
    if (n != right.length()) {
      return; // another filter has made another term of the token
    }
    for (int i = 0; i < n; i++) {
      lower[i] = Letters.lower(term.charAt(i));
    }
    boolean style = ToneMarks.sameButStyle(new String(lower, 0, n), right);
    if (!style && !repairing) {
      mark.set(TokenType.WORD, Vocabulary.UNKNOWN, mark.flags());
    } else if (!style) {
      for (int i = 0; i < n; i++) {
        boolean capital = term.charAt(i) != lower[i];
        term.buffer()[i] = capital ? Character.toUpperCase(right.charAt(i)) : right.charAt(i);
      }
    }
  }
}
