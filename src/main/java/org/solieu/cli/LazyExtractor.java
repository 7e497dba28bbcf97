package org.solieu.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Extractor;
import org.solieu.record.Article;
import org.solieu.record.Figure;

/** An extractor that is made when the first article is there: where none is, nothing is loaded. */
final class LazyExtractor implements Extractor {
  private final Supplier<Extractor> maker;
  private volatile @Nullable Extractor made;

  LazyExtractor(Supplier<Extractor> maker) {
    this.maker = maker;
  }

  @Override
  public List<Figure> extract(Article article) {
    return ready().extract(article);
  }

  @Override
  public Map<String, Integer> repairs(Article article) {
    return ready().repairs(article);
  }

  private Extractor ready() {
    Extractor ready = made;
    return ready == null ? make() : ready;
  }

  private synchronized Extractor make() {
    Extractor ready = made;
    if (ready == null) {
      ready = maker.get();
      made = ready;
    }
    return ready;
  }
}
