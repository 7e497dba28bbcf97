package org.solieu.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measurements by name, of which the median counts. */
final class Medians {
  private final Map<String, List<Double>> measured = new LinkedHashMap<>();

  void add(String name, double value) {
    measured.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  double of(String name) {
    List<Double> values = new ArrayList<>(measured.getOrDefault(name, List.of()));
    Collections.sort(values);
    int n = values.size();
    return n == 0 ? Double.NaN : (values.get((n - 1) / 2) + values.get(n / 2)) / 2;
  }
}
