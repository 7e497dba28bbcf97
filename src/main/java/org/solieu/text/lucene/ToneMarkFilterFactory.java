package org.solieu.text.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.solieu.lexicon.Lexicon;

/**
 * Makes {@link ToneMarkFilter}s by the name {@value #NAME}. {@code repair="false"} leaves tone
 * marks where they stand.
 */
public final class ToneMarkFilterFactory extends TokenFilterFactory {
  /** The name by which Lucene finds it. */
  public static final String NAME = "solieuToneMarks";

  private final Lexicon lexicon;
  private final boolean repairing;

  /** A factory with the built-in lexicon. */
  public ToneMarkFilterFactory(Map<String, String> args) {
    super(args);
    repairing = getBoolean(args, "repair", true);
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
    return new ToneMarkFilter(input, lexicon, repairing);
  }
}
