package org.solieu.message;

import java.util.List;
import java.util.Locale;

/**
 * What can be told, without the words for it. To be implemented by enums, of which each room has
 * its own: {@code TOO_LARGE} of one in the package {@code org.solieu.input} or below has its words
 * under {@code input.too-large}.
 */
public interface Key {
  /** What the names of all packages begin with. */
  String ROOMS = "org.solieu.";

  /** The constant's name, as every enum has it. */
  String name();

  /** The enum, as every enum has it. */
  Class<?> getDeclaringClass();

  /** The key in the files of words. */
  default String id() {
    String room = getDeclaringClass().getPackageName().substring(ROOMS.length());
    int below = room.indexOf('.');
    return (below < 0 ? room : room.substring(0, below))
        + "."
        + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A message.
   *
   * @param arguments what stands for {0}, {1} … in the words, each as {@link Message} says
   */
  default Message of(Object... arguments) {
    return new Message(this, List.of(arguments));
  }
}
