/** How fast the program is, and how much memory it takes. No part of what is shipped. */
@NullMarked
package org.solieu.benchmark;

import org.jspecify.annotations.NullMarked;
