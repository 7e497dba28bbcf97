/**
 * Finds numerals and reads them as figures, or as what is no figure, by rules over the tokens
 * around them.
 */
@NullMarked
package org.solieu.figure;

import org.jspecify.annotations.NullMarked;
