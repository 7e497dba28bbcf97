/** Writes records in the formats that people and programs read; knows nothing about Vietnamese. */
@NullMarked
package org.solieu.output;

import org.jspecify.annotations.NullMarked;
