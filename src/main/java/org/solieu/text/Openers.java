package org.solieu.text;

import org.solieu.lexicon.Role;
import org.solieu.lexicon.RoleSet;
import org.solieu.text.lucene.TokenType;

/**
 * With which tokens something may begin: those of some shapes, and those with which phrases of some
 * roles may begin.
 *
 * @param roles the roles
 * @param shapes the shapes, one bit for each by ordinal
 */
public record Openers(RoleSet roles, int shapes) {
  /** Tokens with which phrases of some roles may begin. */
  public static Openers of(Role... roles) {
    return new Openers(RoleSet.of(roles), 0);
  }

  /** The same tokens, and those of a shape. */
  public Openers or(TokenType shape) {
    return new Openers(roles, shapes | 1 << shape.ordinal());
  }
}
