package org.solieu.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Chooses among readings that compete for the same tokens: the set of readings that do not overlap
 * and weigh most. A reading weighs its strength times its tokens, less a little, so that one
 * reading beats two that it joins. Of equal sets the one with the earlier rule wins, so that the
 * choice never depends on chance.
 */
final class Arbiter {
  private static final double PRICE = 0.1; // what each reading of a set costs

  /** The winners, in order of standing. */
  List<Reading> choose(List<Reading> readings) {
    List<Reading> sorted = new ArrayList<>(readings);
    sorted.sort(Arbiter::compare);
    int n = sorted.size();
    int[] ending = ending(sorted);
    double[] best = new double[n + 1];
    boolean[] taken = new boolean[n];
    for (int i = 0; i < n; i++) {
      Reading reading = sorted.get(i);
      double with = best[ending[reading.from()]] + weight(reading);
      taken[i] = with > best[i];
      best[i + 1] = Math.max(with, best[i]);
    }
    Deque<Reading> winners = new ArrayDeque<>();
    for (int i = n - 1; i >= 0; ) {
      if (taken[i]) {
        winners.addFirst(sorted.get(i));
        i = ending[sorted.get(i).from()] - 1;
      } else {
        i--;
      }
    }
    return List.copyOf(winners);
  }

  /** By where they end, then by where they begin, then by rule. */
  private static int compare(Reading one, Reading other) {
    int order = Integer.compare(one.to(), other.to());
    order = order != 0 ? order : Integer.compare(one.from(), other.from());
    return order != 0 ? order : one.rule().compareTo(other.rule());
  }

  static double weight(Reading reading) {
    return reading.strength() * (reading.to() - reading.from()) - PRICE;
  }

  /** By token: how many readings end at or before it; they are sorted by where they end. */
  private static int[] ending(List<Reading> sorted) {
    int[] ending = new int[sorted.isEmpty() ? 1 : sorted.get(sorted.size() - 1).to() + 1];
    for (Reading reading : sorted) {
      ending[reading.to()]++;
    }
    for (int i = 1; i < ending.length; i++) {
      ending[i] += ending[i - 1];
    }
    return ending;
  }
}
