package org.solieu.benchmark;

/** The smallest program, by which starts are measured. */
final class Hello {
  private Hello() {}

  /** Prints a word. */
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
