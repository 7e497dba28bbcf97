package org.solieu.input.part;

/** Reads one article whose bytes are known. */
@FunctionalInterface
public interface Reading {
  /**
   * Does the work.
   *
   * @throws UnreadableArticleException if it is no article that can be read
   */
  Content read() throws UnreadableArticleException;
}
