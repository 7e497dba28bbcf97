package org.solieu.batch;

import org.solieu.message.Key;

/** Why an article that could be read gives no records. */
public enum Failure implements Key {
  /** There is not memory enough. */
  OUT_OF_MEMORY,
  /** The program is wrong; what it said itself is told. */
  INTERNAL_ERROR
}
