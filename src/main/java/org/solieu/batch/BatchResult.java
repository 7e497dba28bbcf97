package org.solieu.batch;

import java.util.Map;

/**
 * What a run did.
 *
 * @param read how many articles were read
 * @param failed how many articles gave no records because something was wrong
 * @param same how many files were the same as before, so that their records were taken over
 * @param stale how many files that could not be read have records of an earlier run in the output
 * @param kept how many files that are not there any more have records in the output still
 * @param dropped how many files of the last run are not there any more, nor are their records
 * @param counts how many {@code articles} have their records in the output, and how many records of
 *     each kind there are
 * @param figures how many records there are in the output
 * @param bytes how large the files are together that were read
 * @param repairs how often what was repaired in the articles that were read; empty where nobody
 *     counts
 */
public record BatchResult(
    long read,
    long failed,
    long same,
    long stale,
    long kept,
    long dropped,
    Map<String, Long> counts,
    long figures,
    long bytes,
    Map<String, Long> repairs) {

  /** Copies the maps. */
  public BatchResult {
    counts = Map.copyOf(counts);
    repairs = Map.copyOf(repairs);
  }
}
