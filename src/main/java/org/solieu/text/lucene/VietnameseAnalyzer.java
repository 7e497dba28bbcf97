package org.solieu.text.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.solieu.lexicon.Lexicon;

/**
 * An analyzer of Vietnamese news as it really comes: letters composed, words that were run together
 * parted, tone marks on the right vowel. One analyzer serves any number of threads.
 */
public final class VietnameseAnalyzer extends Analyzer {
  private final Plain plain;

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
    this.plain = new Plain(lexicon, repairing);
  }

  /**
   * A stream of the tokens of a text, with offsets into it, normalized only if the text needs it:
   * the same as {@link #tokenStream(String, String)} gives, and quicker.
   */
  public TokenStream tokens(String text) {
    return NormalizingCharFilter.isNeededFor(text) ? tokenStream("", text) : plain.tokens(text);
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new NormalizingCharFilter(reader);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new NormalizingCharFilter(reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return plain.createComponents(field);
  }

  @Override
  public void close() {
    super.close();
    plain.close();
  }

  /** The same of texts that need no normalizing. */
  private static final class Plain extends Analyzer {
    private final Lexicon lexicon;
    private final boolean repairing;

    Plain(Lexicon lexicon, boolean repairing) {
      this.lexicon = lexicon;
      this.repairing = repairing;
    }

    TokenStream tokens(String text) {
      return tokenStream("", text);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      VietnameseTokenizer tokenizer = new VietnameseTokenizer(lexicon, repairing);
      return new TokenStreamComponents(
          tokenizer, new ToneMarkFilter(tokenizer, lexicon, repairing));
    }
  }
}
