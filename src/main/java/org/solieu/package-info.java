/** The library's front door: {@link org.solieu.Solieu} takes a text and gives its figures. */
@NullMarked
package org.solieu;

import org.jspecify.annotations.NullMarked;
