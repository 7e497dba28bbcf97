package org.solieu.text.lucene;

import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.solieu.lexicon.Lexicon;

/**
 * An analyzer of Vietnamese news as it really comes. One analyzer serves any number of threads. A
 * text that {@link NormalizingCharFilter#isNeededFor} should be read through that filter; most need
 * none.
 */
public final class VietnameseAnalyzer extends Analyzer {
  private final Lexicon lexicon;
  private final boolean repairing;

  /** An analyzer that knows the words of a lexicon. */
  public VietnameseAnalyzer(Lexicon lexicon) {
    this(lexicon, true);
  }

  /**
   * An analyzer that knows the words of a lexicon.
   *
   * @param repairing whether it parts what was run together and puts tone marks in place
   */
  public VietnameseAnalyzer(Lexicon lexicon, boolean repairing) {
    this.lexicon = lexicon;
    this.repairing = repairing;
  }

  /**
   * A stream of the tokens of a text, with offsets into it, normalized only if the text needs it.
   */
  public TokenStream tokens(String text) {
    return NormalizingCharFilter.isNeededFor(text)
        ? tokenStream("", new NormalizingCharFilter(new StringReader(text)))
        : tokenStream("", text);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    VietnameseTokenizer tokenizer = new VietnameseTokenizer(lexicon, repairing);
    return new TokenStreamComponents(tokenizer, new ToneMarkFilter(tokenizer, lexicon, repairing));
  }
}
