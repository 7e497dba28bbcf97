package org.solieu.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says when articles were published. Used by several threads at once. */
@FunctionalInterface
public interface Dating {
  /** Knows of none. */
  Dating UNKNOWN = file -> null;

  /**
   * The day on which an article was published, as told where it was; null where it is not known.
   *
   * @throws UnreadableArticleException if what should tell it cannot be read
   */
  @Nullable LocalDate of(InputFile file) throws UnreadableArticleException;
}
