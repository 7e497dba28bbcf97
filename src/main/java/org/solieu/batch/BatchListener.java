package org.solieu.batch;

import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Part;

/**
 * Hears of what happens to articles, in the order of the articles, from the thread that runs the
 * batch.
 */
public interface BatchListener {
  /**
   * An article gave no records.
   *
   * @param name the article, as messages name it
   * @param reason what was wrong, as the middle of a sentence
   * @param cause the exception behind it, if there is one
   */
  void failed(String name, String reason, @Nullable Throwable cause);

  /** Something that a file holds was met and is passed by. */
  default void skipped(Part.Skipped part) {}

  /**
   * One more file is dealt with.
   *
   * @param done how many are
   * @param total how many there are
   */
  default void progressed(int done, int total) {}
}
