/**
 * The language as data: words, phrases and their roles, read from resource files. Imports nothing
 * of ours.
 */
@NullMarked
package org.solieu.lexicon;

import org.jspecify.annotations.NullMarked;
