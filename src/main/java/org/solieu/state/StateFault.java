package org.solieu.state;

import org.solieu.message.Key;

/** What is wrong with a state. */
enum StateFault implements Key {
  /** It is no state of this program. */
  FOREIGN,
  /** It is of a version, which is told, that is not known. */
  OTHER_VERSION,
  /** It is damaged. */
  DAMAGED
}
