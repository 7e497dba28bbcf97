package org.solieu.evaluation;

import java.util.List;
import org.solieu.record.Article;

/** An article and the figures that people found in it. */
public final class GoldArticle {
  private final Article article;
  private final List<GoldFigure> figures;

  GoldArticle(Article article, List<GoldFigure> figures) {
    this.article = article;
    this.figures = List.copyOf(figures);
  }

  /** The article. */
  public Article article() {
    return article;
  }

  /** The name of its text, such as {@code a.txt}. */
  String name() {
    return article.source();
  }

  List<GoldFigure> figures() {
    return figures;
  }

  /** The text between two offsets in code points, cut to the text's ends. */
  String text(int start, int end) {
    String text = article.text();
    int length = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.min(length, Math.max(0, start)));
    int to = text.offsetByCodePoints(0, Math.min(length, Math.max(0, end)));
    return from < to ? text.substring(from, to) : "";
  }
}
