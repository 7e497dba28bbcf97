/**
 * Looks at the sentence around each figure for subject, period, status, direction and what it is
 * compared with.
 */
@NullMarked
package org.solieu.context;

import org.jspecify.annotations.NullMarked;
