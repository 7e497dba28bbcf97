package org.solieu.input;

/** Two different files would have the same {@code source} in the records. */
public final class SourceClashException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String source;
  private final String first;
  private final String second;

  SourceClashException(String source, String first, String second) {
    super(first + " and " + second + " would both have the source " + source);
    this.source = source;
    this.first = first;
    this.second = second;
  }

  /** The source that both would have. */
  public String source() {
    return source;
  }

  /** The file that was reached first, as the user reaches it. */
  public String first() {
    return first;
  }

  /** The file that was reached second, as the user reaches it. */
  public String second() {
    return second;
  }
}
