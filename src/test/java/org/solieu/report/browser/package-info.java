/** Drives a real browser for tests, over its DevTools protocol. */
@NullMarked
package org.solieu.report.browser;

import org.jspecify.annotations.NullMarked;
