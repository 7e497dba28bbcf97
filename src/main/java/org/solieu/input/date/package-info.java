/** Reads the days that pages and dumps tell, in the many shapes in which they do. */
@NullMarked
package org.solieu.input.date;

import org.jspecify.annotations.NullMarked;
