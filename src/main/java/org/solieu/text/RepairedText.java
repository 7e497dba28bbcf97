package org.solieu.text;

import java.util.List;

/**
 * A text as it should have been.
 *
 * @param text the repaired text
 * @param repairs what was changed, in the order of the source; no two overlap
 */
public record RepairedText(String text, List<Repair> repairs) {
  /** Keeps a copy of the list. */
  public RepairedText {
    repairs = List.copyOf(repairs);
  }
}
