package org.solieu.cli;

import java.util.List;
import org.solieu.batch.Extractor;
import org.solieu.lexicon.LexiconFile;

/** Makes the extractor, once it is known that one is needed. */
@FunctionalInterface
interface ExtractorMaker {
  /**
   * An extractor with the built-in lexicon and additions over it.
   *
   * @param repairing whether it repairs texts before it reads them
   * @throws org.solieu.lexicon.LexiconException if an addition is wrong
   */
  Extractor make(List<LexiconFile> additions, boolean repairing);
}
