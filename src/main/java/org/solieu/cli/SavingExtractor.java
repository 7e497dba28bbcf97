package org.solieu.cli;

import java.util.List;
import java.util.Map;
import org.solieu.batch.Extractor;
import org.solieu.record.Article;
import org.solieu.record.Figure;

/**
 * Keeps the text of each article before its figures are found.
 *
 * @param texts keeps the texts
 * @param extractor finds the figures
 */
record SavingExtractor(TextSaver texts, Extractor extractor) implements Extractor {
  @Override
  public List<Figure> extract(Article article) {
    texts.save(article);
    return extractor.extract(article);
  }

  @Override
  public Map<String, Integer> repairs(Article article) {
    return extractor.repairs(article);
  }
}
