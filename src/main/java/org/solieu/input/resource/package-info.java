/** Reads the tables that come with the program. */
@NullMarked
package org.solieu.input.resource;

import org.jspecify.annotations.NullMarked;
