package org.solieu.input;

import java.util.ArrayList;
import java.util.List;

/**
 * What a walk through folders passed by.
 *
 * @param count how many
 * @param examples the names of the first few
 */
public record Skipped(int count, List<String> examples) {

  private static final int MOST_EXAMPLES = 3;

  /** Nothing was passed by. */
  public static final Skipped NONE = new Skipped(0, List.of());

  /** Copies the list. */
  public Skipped {
    examples = List.copyOf(examples);
  }

  /** The same and one more. */
  public Skipped plus(String name) {
    if (examples.size() == MOST_EXAMPLES) {
      return new Skipped(count + 1, examples);
    }
    List<String> more = new ArrayList<>(examples);
    more.add(name);
    return new Skipped(count + 1, more);
  }
}
