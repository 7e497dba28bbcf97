package org.solieu.batch;

import java.util.List;
import java.util.Map;
import org.solieu.record.Article;
import org.solieu.record.Figure;

/** Finds the figures of an article. Used by several threads at once. */
@FunctionalInterface
public interface Extractor {
  /** The article's figures, in the order of the text. */
  List<Figure> extract(Article article);

  /**
   * How often what is repaired in the article, for an account of a run; empty if it is not known.
   */
  default Map<String, Integer> repairs(Article article) {
    return Map.of();
  }
}
