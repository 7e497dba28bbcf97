package org.solieu.input.table;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The fields of one article in a table or dump. */
interface Row {
  /** Behind a first row without a text, one of so many more tells that there are articles. */
  int MOST_AHEAD = 9;

  /** The names of its fields, in their order. */
  Collection<String> names();

  /** What a field holds, as text; null where it holds nothing, or no text. */
  @Nullable String get(String name);

  /** Whether a field holds something, be it no text. */
  default boolean holds(String name) {
    String value = get(name);
    return value != null && !value.isBlank();
  }
}
