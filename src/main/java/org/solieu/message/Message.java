package org.solieu.message;

import java.util.List;

/**
 * Something to tell a user, in whatever language it is told in.
 *
 * @param key what is told
 * @param arguments what it is about: messages themselves, numbers, or anything else by its {@link
 *     Object#toString}
 */
public record Message(Key key, List<Object> arguments) {
  /** Copies the list. */
  public Message {
    arguments = List.copyOf(arguments);
  }
}
