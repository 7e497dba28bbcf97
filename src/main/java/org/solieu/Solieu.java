package org.solieu;

import java.util.List;
import org.solieu.record.Figure;

/**
 * Finds the figures of Vietnamese texts. Immutable: one instance serves any number of threads.
 *
 * <pre>{@code
 * Solieu solieu = Solieu.create();
 * List<Figure> figures = solieu.extract("Kinh phí dự kiến khoảng 400 tỷ đồng.");
 * }</pre>
 */
public final class Solieu {
  private Solieu() {}

  /** An extractor with the built-in lexicon. */
  public static Solieu create() {
    return new Solieu();
  }

  /**
   * The figures of a text, in the order in which they stand; no two overlap.
   *
   * @param text the decoded text of one article; any string is allowed
   * @return the figures, with offsets in Unicode code points into {@code text}
   */
  public List<Figure> extract(String text) {
    return List.of();
  }
}
