/** Turns bytes into text: decides the encoding, and refuses what is no text. */
@NullMarked
package org.solieu.input.encoding;

import org.jspecify.annotations.NullMarked;
