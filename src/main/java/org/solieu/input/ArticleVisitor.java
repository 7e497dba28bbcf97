package org.solieu.input;

import org.solieu.input.part.Part;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.record.Article;

/**
 * Is shown the articles of a file in turn.
 *
 * @param <X> what it may throw
 */
public interface ArticleVisitor<X extends Exception> {
  /** An article that was read. */
  void article(Article article) throws X;

  /**
   * An article, or something that should hold articles, that cannot be read.
   *
   * @param name how messages name it
   */
  void unreadable(String name, UnreadableArticleException why) throws X;

  /** Something that was met and is passed by. */
  default void skipped(Part.Skipped part) throws X {}
}
