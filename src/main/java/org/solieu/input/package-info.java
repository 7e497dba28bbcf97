/** Turns the paths that a user names into articles: finds the files, decides their encoding. */
@NullMarked
package org.solieu.input;

import org.jspecify.annotations.NullMarked;
