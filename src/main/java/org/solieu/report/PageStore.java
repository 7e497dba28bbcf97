package org.solieu.report;

import java.io.IOException;
import java.io.OutputStream;

/** Where the pages of a report go. */
public interface PageStore {
  /**
   * Opens a page. It is not closed by the report.
   *
   * @param number which page, from 1 on
   * @throws IOException if it cannot be written
   */
  OutputStream open(int number) throws IOException;

  /** The name of a page's file, by which the other pages lead to it. */
  String name(int number);
}
