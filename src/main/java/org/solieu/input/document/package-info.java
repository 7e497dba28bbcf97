/** Reads the text of documents: of word processors, PDF and Markdown. */
@NullMarked
package org.solieu.input.document;

import org.jspecify.annotations.NullMarked;
