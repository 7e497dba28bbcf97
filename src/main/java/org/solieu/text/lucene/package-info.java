/** Vietnamese news text as a Lucene analyzer; the only place where Lucene types are public. */
@NullMarked
package org.solieu.text.lucene;

import org.jspecify.annotations.NullMarked;
