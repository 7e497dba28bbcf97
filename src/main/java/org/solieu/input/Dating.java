package org.solieu.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.UnreadableArticleException;

/** Says when articles were published. Used by several threads at once. */
@FunctionalInterface
public interface Dating {
  /** Takes what each article tells of itself. */
  Dating ITSELF = (file, source, own) -> own;

  /**
   * The day on which an article was published, as told where it was; null where it is not known.
   *
   * @param file the file in which the article stands
   * @param source the article's source
   * @param own the day that the article tells of itself; null if it tells none
   * @throws UnreadableArticleException if what should tell it cannot be read
   */
  @Nullable LocalDate of(InputFile file, String source, @Nullable LocalDate own)
      throws UnreadableArticleException;
}
