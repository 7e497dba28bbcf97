/**
 * What a run keeps for the next one: which files it read, and where in the output the records of
 * each stand. How the output and the state are replaced so that a run may be killed at any moment
 * is told at {@link org.solieu.state.StateFiles}; the format of the file at {@link
 * org.solieu.state.StateLines}. Knows nothing of articles and figures.
 */
@NullMarked
package org.solieu.state;

import org.jspecify.annotations.NullMarked;
