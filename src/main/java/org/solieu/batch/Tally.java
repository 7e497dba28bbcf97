package org.solieu.batch;

import java.util.HashMap;
import java.util.Map;
import org.solieu.record.Kind;

/** Counts what a run does. */
final class Tally {
  private static final String ARTICLES = "articles";

  private final Map<String, Long> counts = new HashMap<>();
  private final Map<String, Long> repairs = new HashMap<>();
  private final Map<String, Integer> ofFile = new HashMap<>();
  private int failedOfFile;
  private long read;
  private long failed;
  private long same;
  private long stale;
  private long kept;
  private long dropped;
  private long figures;
  private long bytes;

  void read(Map<Kind, Integer> records, Map<String, Integer> repaired) {
    read++;
    ofFile.merge(ARTICLES, 1, Integer::sum);
    records.forEach((kind, often) -> ofFile.merge(kind.code(), often, Integer::sum));
    repaired.forEach((what, often) -> repairs.merge(what, (long) often, Long::sum));
  }

  void failed() {
    failed++;
    failedOfFile++;
  }

  /** What was found in the file in hand. */
  Map<String, Integer> ofFile() {
    return Map.copyOf(ofFile);
  }

  /** Whether all of the file in hand could be read. */
  boolean isFileWhole() {
    return failedOfFile == 0;
  }

  void endOfFile(long size) {
    add(ofFile);
    ofFile.clear();
    failedOfFile = 0;
    bytes += size;
  }

  void same(Map<String, Integer> known) {
    same++;
    add(known);
  }

  void stale(Map<String, Integer> known) {
    stale++;
    add(known);
  }

  void gone(Map<String, Integer> known, boolean keeping) {
    if (keeping) {
      kept++;
      add(known);
    } else {
      dropped++;
    }
  }

  private void add(Map<String, Integer> some) {
    some.forEach(
        (what, often) -> {
          counts.merge(what, (long) often, Long::sum);
          figures += what.equals(ARTICLES) ? 0 : often;
        });
  }

  long figures() {
    return figures;
  }

  BatchResult result() {
    return new BatchResult(
        read, failed, same, stale, kept, dropped, counts, figures, bytes, repairs);
  }
}
