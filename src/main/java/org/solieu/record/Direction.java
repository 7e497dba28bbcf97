package org.solieu.record;

import java.util.Locale;

/** Which way an amount of change goes. */
public enum Direction {
  /** The figure is an amount of growth. */
  UP,
  /** The figure is an amount of decline. */
  DOWN;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word that stands for this direction in records: {@code up} or {@code down}. */
  public String code() {
    return code;
  }
}
