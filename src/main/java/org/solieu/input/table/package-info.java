/** Reads tables and dumps whose rows are articles: CSV, TSV, JSON and JSON Lines. */
@NullMarked
package org.solieu.input.table;

import org.jspecify.annotations.NullMarked;
