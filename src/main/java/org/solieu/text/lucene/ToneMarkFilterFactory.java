package org.solieu.text.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.solieu.lexicon.Lexicon;

/** Makes {@link ToneMarkFilter}s by the name {@value #NAME}. */
public final class ToneMarkFilterFactory extends TokenFilterFactory {
  /** The name by which Lucene finds it. */
  public static final String NAME = "solieuToneMarks";

  private final Lexicon lexicon;

  /** A factory with the built-in lexicon. */
  public ToneMarkFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
    lexicon = Lexicon.builtIn();
  }

  /** For Lucene's service loader only. */
  public ToneMarkFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ToneMarkFilter(input, lexicon);
  }
}
