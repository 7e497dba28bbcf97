package org.solieu.output;

import org.solieu.message.Key;

/** What workbooks and packages say besides their figures. */
enum Said implements Key {
  ARTICLES_READ,
  ARTICLES_FAILED,
  FIGURES,
  LONG_NUMBERS,
  PACKAGE_TITLE
}
