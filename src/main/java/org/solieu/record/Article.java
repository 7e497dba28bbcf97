package org.solieu.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article: its decoded text and what is known about it.
 *
 * @param source where it came from, as records name it: parts joined by {@code /}, {@code -} for
 *     standard input
 * @param title its headline, if known
 * @param published its date of publication in ISO 8601, if known
 * @param url its address, if known
 * @param text the decoded text, without a byte-order mark
 */
public record Article(
    String source,
    @Nullable String title,
    @Nullable String published,
    @Nullable String url,
    String text) {

  /** Checks that source and text are there. */
  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
  }

  /** An article of which only its source and text are known. */
  public static Article of(String source, String text) {
    return new Article(source, null, null, null, text);
  }
}
