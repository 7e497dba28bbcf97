package org.solieu.record;

import java.util.Locale;

/** The nine kinds of figures. */
public enum Kind {
  /** Percent, per mille, basis points and percentage points. */
  PERCENTAGE,
  /** Any sum, price, budget or income. */
  MONEY,
  /** How many people, things, events, cases or places. */
  COUNT,
  /** A part of a stated whole, such as 50/98. */
  RATIO,
  /** A place in a ranking. */
  RANK,
  /** Length, area, volume, mass, speed, power, temperature, data and the like. */
  MEASURE,
  /** A length of time. */
  DURATION,
  /** A person's or thing's age. */
  AGE,
  /** A multiple of another amount, such as "gấp 3 lần". */
  MULTIPLE;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word that stands for this kind in records, such as {@code percentage}. */
  public String code() {
    return code;
  }
}
