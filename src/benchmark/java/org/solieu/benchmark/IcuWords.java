package org.solieu.benchmark;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizerConfig;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * ICU's own rules for words, those of UAX #29. The ones that come with Lucene's tokenizer are
 * compiled for an older ICU than ours.
 */
final class IcuWords extends ICUTokenizerConfig {
  @Override
  public RuleBasedBreakIterator getBreakIterator(int script) {
    return (RuleBasedBreakIterator) BreakIterator.getWordInstance(ULocale.ROOT);
  }

  @Override
  public String getType(int script, int ruleStatus) {
    return StandardTokenizer.TOKEN_TYPES[StandardTokenizer.ALPHANUM];
  }

  @Override
  public boolean combineCJ() {
    return true;
  }
}
