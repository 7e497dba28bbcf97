/** Opens what holds other files: archives, compressed files, and what crawlers write down. */
@NullMarked
package org.solieu.input.archive;

import org.jspecify.annotations.NullMarked;
