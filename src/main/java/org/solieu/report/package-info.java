/**
 * Makes pages on which every figure stands in its article, for reading and checking in a browser.
 * Knows records and articles only; the pages' own code lies beside it among the resources.
 */
@NullMarked
package org.solieu.report;

import org.jspecify.annotations.NullMarked;
