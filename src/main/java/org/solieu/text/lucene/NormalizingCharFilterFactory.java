package org.solieu.text.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;

/** Makes {@link NormalizingCharFilter}s by the name {@value #NAME}. */
public final class NormalizingCharFilterFactory extends CharFilterFactory {
  /** The name by which Lucene finds it. */
  public static final String NAME = "solieuNormalizing";

  /** A factory. */
  public NormalizingCharFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args);
    }
  }

  /** For Lucene's service loader only. */
  public NormalizingCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new NormalizingCharFilter(input);
  }
}
