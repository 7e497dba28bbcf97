package org.solieu.batch;

import java.util.List;

/**
 * Tasks that one worker does one after the other, because handing over takes longer than a short
 * article.
 *
 * @param tasks at least one, in the order of the run
 * @param held how many bytes of memory they hold until they are done, about
 */
record Group(List<Task> tasks, long held) {}
