package org.solieu.context;

import org.jspecify.annotations.Nullable;
import org.solieu.record.Direction;
import org.solieu.record.Status;

/**
 * What a sentence says about one of its figures.
 *
 * @param direction which way an amount of change goes, otherwise null
 * @param versus what it is compared with, otherwise null
 * @param subject what is measured, otherwise null
 * @param period the time it is about, otherwise null
 * @param status fact, estimate or plan
 */
public record Context(
    @Nullable Direction direction,
    @Nullable String versus,
    @Nullable String subject,
    @Nullable String period,
    Status status) {

  /** The same with another subject. */
  Context withSubject(String told) {
    return new Context(direction, versus, told, period, status);
  }

  /** The same with what it is compared with. */
  Context withVersus(String told) {
    return new Context(direction, told, subject, period, status);
  }
}
