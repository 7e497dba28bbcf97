package org.solieu.cli;

import java.io.IOException;
import java.util.List;
import org.solieu.explanation.Explanation;
import org.solieu.record.Article;

/** Writes how the figures of articles came about. */
interface ExplanationWriter {
  /** Writes what there is to tell of one article, and hands it on. */
  void write(Article article, List<Explanation> explanations) throws IOException;
}
