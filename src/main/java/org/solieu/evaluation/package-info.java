/**
 * Compares extracted figures with those that people annotated: matching, precision, recall and F1.
 * Knows articles and figures, not how they are found.
 */
@NullMarked
package org.solieu.evaluation;

import org.jspecify.annotations.NullMarked;
