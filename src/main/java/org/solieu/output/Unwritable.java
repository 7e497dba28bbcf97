package org.solieu.output;

import org.solieu.message.Key;

/** Why output cannot be written where the user wants it. */
public enum Unwritable implements Key {
  /** It is a folder. */
  FOLDER,
  /** Its folder does not exist. */
  NO_FOLDER,
  /** The user may not write there. */
  DENIED,
  /** Links that lead to links. */
  MANY_LINKS,
  /** The output of an earlier run, which this one goes on from, was changed meanwhile. */
  CHANGED_MEANWHILE,
  /** A file where a folder should be. */
  NOT_A_FOLDER,
  /** A description of data that was not made by this program; its path is told. */
  FOREIGN_PACKAGE
}
