package org.solieu.input.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;

/** Opens what stands in an archive. */
public interface Opening {
  /** The archive. */
  Origin origin();

  /** How many bytes an article may have. */
  int maxBytes();

  /** Whether a member's name promises something that is read. */
  boolean isWanted(String name);

  /**
   * The parts of a member.
   *
   * @param name its name in the archive
   * @param in its bytes; what is not read is skipped
   * @throws IOException if it cannot be read
   */
  Parts member(String name, InputStream in) throws IOException;

  /**
   * A page that was crawled.
   *
   * @param place which of the file it is
   * @param url where it was taken from, if that is known
   * @param plain whether it is plain text
   */
  Part page(Origin place, @Nullable String url, byte[] bytes, boolean plain);
}
