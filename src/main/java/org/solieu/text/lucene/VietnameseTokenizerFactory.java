package org.solieu.text.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.solieu.lexicon.Lexicon;

/**
 * Makes {@link VietnameseTokenizer}s by the name {@value #NAME}. {@code repair="false"} leaves
 * words together that were run together.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {
  /** The name by which Lucene finds it. */
  public static final String NAME = "solieuVietnamese";

  private final Lexicon lexicon;
  private final boolean repairing;

  /** A factory with the built-in lexicon. */
  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    repairing = getBoolean(args, "repair", true);
    requireNoMore(args);
    lexicon = Lexicon.builtIn();
  }

  /** For Lucene's service loader only. */
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public VietnameseTokenizer create(AttributeFactory factory) {
    return new VietnameseTokenizer(factory, lexicon, repairing);
  }

  private static void requireNoMore(Map<String, String> args) {
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }
}
