/**
 * What goes between the rooms: articles in, figures and their records out. Imports nothing of ours.
 */
@NullMarked
package org.solieu.record;

import org.jspecify.annotations.NullMarked;
