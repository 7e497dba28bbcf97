/** Runs many articles through the extractor in parallel and writes their records in order. */
@NullMarked
package org.solieu.batch;

import org.jspecify.annotations.NullMarked;
