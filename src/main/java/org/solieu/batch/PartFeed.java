package org.solieu.batch;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFile;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;

/** The parts of files, one file after the other; one file is open at a time. */
final class PartFeed implements AutoCloseable {
  /**
   * One step on.
   *
   * @param file the file
   * @param part its next part; null behind its last
   */
  record Step(InputFile file, @Nullable Part part) {}

  private final ArticleReader reader;
  private final Iterator<InputFile> files;
  private @Nullable InputFile file;
  private @Nullable Parts parts;

  PartFeed(ArticleReader reader, List<InputFile> files) {
    this.reader = reader;
    this.files = files.iterator();
  }

  /** The next step; null behind the last file. */
  @Nullable Step next() {
    InputFile current = file;
    Parts open = parts;
    if (current == null || open == null) {
      if (!files.hasNext()) {
        return null;
      }
      current = files.next();
      open = reader.open(current);
      file = current;
      parts = open;
    }
    Part part = open.next();
    if (part == null) {
      close();
    }
    return new Step(current, part);
  }

  @Override
  public void close() {
    Parts open = parts;
    file = null;
    parts = null;
    if (open != null) {
      open.close();
    }
  }
}
