package org.solieu.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The readings of a sentence by where they stand, to find those that overlap one another. */
final class Overlaps {
  private final List<Reading> readings; // by first token
  private final int longest; // tokens that a reading takes at most

  Overlaps(List<Reading> all) {
    readings = new ArrayList<>(all);
    readings.sort((one, other) -> Integer.compare(one.from(), other.from()));
    int most = 0;
    for (Reading reading : readings) {
      most = Math.max(most, reading.to() - reading.from());
    }
    longest = most;
  }

  /**
   * Whether any reading of a sort shares a token with a given one; the given one is one of them.
   */
  boolean any(Reading one, Predicate<Reading> sort) {
    for (int i = firstFrom(one.from() - longest); i < readings.size(); i++) {
      Reading other = readings.get(i);
      if (other.from() >= one.to()) {
        return false;
      }
      if (one.from() < other.to() && sort.test(other)) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = readings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (readings.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
