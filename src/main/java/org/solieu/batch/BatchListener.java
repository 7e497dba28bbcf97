package org.solieu.batch;

import org.jspecify.annotations.Nullable;
import org.solieu.input.Problem;
import org.solieu.input.part.Part;
import org.solieu.message.Message;

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
  void failed(String name, Message reason, @Nullable Throwable cause);

  /** Something on the way to the articles, such as a folder, could not be looked at. */
  default void problem(Problem problem) {}

  /** Something that a file holds was met and is passed by. */
  default void skipped(Part.Skipped part) {}

  /**
   * A file of an earlier run is not there any more.
   *
   * @param source its source
   * @param kept whether its records are kept
   */
  default void gone(String source, boolean kept) {}

  /** A file could not be read, and the records that an earlier run found in it are kept. */
  default void stale(String source) {}

  /**
   * Some more files are dealt with.
   *
   * @param files how many are
   * @param figures how many records there are in the output by now
   */
  default void progressed(long files, long figures) {}
}
