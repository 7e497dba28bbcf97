package org.solieu.batch;

/**
 * What a run did.
 *
 * @param read how many articles were read and written
 * @param failed how many articles gave no records because something was wrong
 * @param figures how many records were written
 */
public record BatchResult(int read, int failed, long figures) {}
