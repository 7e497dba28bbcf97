/**
 * What a file is made of as far as articles go: parts that are handed out one by one, what a part
 * turns out to hold, and what can be wrong with it. All readers of formats build on this.
 */
@NullMarked
package org.solieu.input.part;

import org.jspecify.annotations.NullMarked;
