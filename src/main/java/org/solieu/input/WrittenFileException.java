package org.solieu.input;

/** A file is to be read and to be written. */
public final class WrittenFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String name;

  WrittenFileException(String name) {
    super(name + " is to be read and to be written");
    this.name = name;
  }

  /** The file, as the user reaches it. */
  public String name() {
    return name;
  }
}
