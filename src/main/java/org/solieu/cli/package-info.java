/** The command line: options, messages and exit statuses. */
@NullMarked
package org.solieu.cli;

import org.jspecify.annotations.NullMarked;
