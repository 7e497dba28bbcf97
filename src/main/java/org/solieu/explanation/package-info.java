/** What is told of how figures came about. Knows the lexicon and figures. */
@NullMarked
package org.solieu.explanation;

import org.jspecify.annotations.NullMarked;
