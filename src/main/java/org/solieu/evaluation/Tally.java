package org.solieu.evaluation;

/** Hits, inventions and misses as they are counted. */
final class Tally {
  private int hits;
  private int invented;
  private int missed;

  void hit() {
    hits++;
  }

  void invent() {
    invented++;
  }

  void miss() {
    missed++;
  }

  /** One that was to be found and was found: right, or missed and another one invented. */
  void found(boolean right) {
    if (right) {
      hits++;
    } else {
      missed++;
      invented++;
    }
  }

  /** How many there were to be found. */
  int wanted() {
    return hits + missed;
  }

  int hits() {
    return hits;
  }

  /** What the counts come to. */
  Rate rate() {
    return Rate.of(hits, invented, missed);
  }
}
