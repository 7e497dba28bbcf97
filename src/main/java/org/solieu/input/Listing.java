package org.solieu.input;

import java.util.List;

/**
 * What there is to read under the paths that the user named.
 *
 * @param files the articles, in the order in which they are to be written
 * @param problems paths that are missing, folders that cannot be opened
 * @param otherEndings files in folders whose ending is not one that is read
 * @param special pipes, devices and sockets in folders: never opened
 */
public record Listing(
    List<InputFile> files, List<Problem> problems, Skipped otherEndings, Skipped special) {

  /** Copies the lists. */
  public Listing {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
