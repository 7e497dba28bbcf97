package org.solieu.input.part;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article turns out to hold.
 *
 * @param title its headline, if it tells one
 * @param published the day on which it was published, if it tells one
 * @param url its address, if it tells one
 * @param text its decoded text, without a byte-order mark
 */
public record Content(
    @Nullable String title, @Nullable LocalDate published, @Nullable String url, String text) {

  /** Checks that the text is there. */
  public Content {
    Objects.requireNonNull(text, "text");
  }

  /** An article that tells of nothing but its text. */
  public static Content of(String text) {
    return new Content(null, null, null, text);
  }
}
