package org.solieu.report;

import java.util.Objects;

/**
 * A place of a text that was read otherwise than it is written, such as a space that was lost.
 *
 * @param start where the replaced text begins, in UTF-16
 * @param end where it ends, exclusive; {@code start} where something was only put in
 * @param to what was read there
 * @param reason why, such as {@code lost-space}
 */
public record Change(int start, int end, String to, String reason) {

  /**
   * Checks the span.
   *
   * @throws IllegalArgumentException if the span is negative
   */
  public Change {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: start=" + start + ", end=" + end);
    }
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(reason, "reason");
  }
}
