package org.solieu.record;

import java.util.Locale;

/** Whether a figure tells what is, what is thought to be, or what is meant to be. */
public enum Status {
  /** A fact as the article states it. */
  ACTUAL,
  /** An estimate of what is: ước đạt, ước tính. */
  ESTIMATED,
  /** A target, plan, budget to come or forecast. */
  PLANNED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word that stands for this status in records, such as {@code actual}. */
  public String code() {
    return code;
  }
}
