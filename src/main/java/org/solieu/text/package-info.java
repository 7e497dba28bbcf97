/** From an article's text to sentences of tokens, each with its place in the source. */
@NullMarked
package org.solieu.text;

import org.jspecify.annotations.NullMarked;
