package org.solieu.input.part;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file, one after the other, in their order. Only as much of the file is held in
 * memory as the next part needs. For one thread; the parts it hands out are for any.
 */
public interface Parts extends AutoCloseable {
  /**
   * The next part; null after the last. What cannot be read is a part too, so that nothing is
   * thrown for a bad file.
   */
  @Nullable Part next();

  /**
   * Whether the next part, or the news that there is none, can be had without waiting for whoever
   * writes the bytes. If unsure, it is not.
   */
  default boolean isReady() {
    return true;
  }

  /** Lets go of the file. Parts that were handed out can still be read. */
  @Override
  default void close() {}

  /** Parts that are known already. */
  static Parts of(Part... parts) {
    Iterator<Part> rest = List.of(parts).iterator();
    return () -> rest.hasNext() ? rest.next() : null;
  }
}
