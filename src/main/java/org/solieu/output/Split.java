package org.solieu.output;

import java.util.Locale;

/** Into which files the records of a run are split. */
public enum Split {
  /** One for each article. */
  SOURCE,
  /** One for each kind of figure. */
  KIND;

  /** The word that names it on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
