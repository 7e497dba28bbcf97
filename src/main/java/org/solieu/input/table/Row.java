package org.solieu.input.table;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The fields of one article in a table or dump. */
interface Row {
  /** The names of its fields, in their order. */
  Collection<String> names();

  /** What a field holds, as text; null where it holds nothing, or no text. */
  @Nullable String get(String name);
}
