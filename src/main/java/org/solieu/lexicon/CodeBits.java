package org.solieu.lexicon;

/**
 * Sets of roles with codes, one bit for each. There are more than 64, so that several share a bit:
 * a set without the bit surely has not the role with the code, one with it may have it.
 */
public final class CodeBits {
  private static final int BITS = 6;

  private CodeBits() {}

  /** The bit of a role with a code. */
  public static long bit(Role role, String code) {
    return 1L << number(role, code);
  }

  /** The number of that bit, below 64. */
  static int number(Role role, String code) {
    return Vocabulary.spread(31L * code.hashCode() + role.ordinal(), BITS);
  }
}
