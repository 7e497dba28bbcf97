package org.solieu.lexicon;

/**
 * A set of roles.
 *
 * @param bits one for each role, by ordinal
 */
public record RoleSet(long bits) {
  /** No role at all. */
  public static final RoleSet NONE = new RoleSet(0);

  /** The set of some roles. */
  public static RoleSet of(Role... roles) {
    long bits = 0;
    for (Role role : roles) {
      bits |= bit(role);
    }
    return new RoleSet(bits);
  }

  /** Whether a role is one of them. */
  public boolean holds(Role role) {
    return (bits & bit(role)) != 0;
  }

  /** The bit of one role. */
  public static long bit(Role role) {
    return 1L << role.ordinal();
  }
}
