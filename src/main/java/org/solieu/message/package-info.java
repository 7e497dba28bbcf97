/**
 * What the program tells its users, in Vietnamese and English. Each room has an enum of what it may
 * have to tell; the words stand in {@code vi.properties} and {@code en.properties}. Imports nothing
 * of ours.
 */
@NullMarked
package org.solieu.message;

import org.jspecify.annotations.NullMarked;
