package org.solieu.evaluation;

/**
 * Precision, recall and their harmonic mean, each 0 to 1; 0 where there is nothing to divide by.
 *
 * @param precision of those found, how many are right
 * @param recall of those to be found, how many were
 * @param f1 the harmonic mean of both
 */
public record Rate(double precision, double recall, double f1) {
  static Rate of(int hits, int invented, int missed) {
    double precision = share(hits, hits + invented);
    double recall = share(hits, hits + missed);
    double sum = precision + recall;
    return new Rate(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
