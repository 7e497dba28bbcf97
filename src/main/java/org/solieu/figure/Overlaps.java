package org.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The readings of a sentence by where they stand, to find those that overlap one another. */
final class Overlaps {
  private final List<Reading> readings; // by first token
  private final int[] before; // by token: how many readings begin before it
  private final int longest; // tokens that a reading takes at most

  Overlaps(List<Reading> all, int tokens) {
    readings = new ArrayList<>(all);
    readings.sort((one, other) -> Integer.compare(one.from(), other.from()));
    before = new int[tokens + 1];
    int most = 0;
    for (Reading reading : readings) {
      before[reading.from() + 1]++;
      most = Math.max(most, reading.to() - reading.from());
    }
    for (int i = 1; i < before.length; i++) {
      before[i] += before[i - 1];
    }
    longest = most;
  }

  /**
   * Whether any reading of a sort shares a token with a given one; the given one is one of them.
   */
  boolean any(Reading one, Predicate<Reading> sort) {
    int last = before[one.to()];
    for (int i = before[Math.max(0, one.from() - longest)]; i < last; i++) {
      Reading other = readings.get(i);
      if (one.from() < other.to() && sort.test(other)) {
        return true;
      }
    }
    return false;
  }
}
