package org.solieu.output;

import java.util.List;
import org.solieu.message.Message;

/**
 * What a run read, for people who look at its figures later.
 *
 * @param read how many articles were read, with figures or without
 * @param failed how many could not be
 * @param failures the first of those that could not be
 */
public record Account(long read, long failed, List<Failure> failures) {
  /** How many failures an account names. */
  public static final int MOST_FAILURES = 1000;

  /** Copies the list. */
  public Account {
    failures = List.copyOf(failures);
  }

  /**
   * An article that could not be read.
   *
   * @param name the article, as messages name it
   * @param reason what was wrong
   */
  public record Failure(String name, Message reason) {}
}
