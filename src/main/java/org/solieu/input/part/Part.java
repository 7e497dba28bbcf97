package org.solieu.input.part;

import java.util.Objects;

/**
 * A part of a file that should be an article: the whole of a text or a page, one member of an
 * archive, one row of a dump.
 */
public sealed interface Part {
  /** How messages name it, such as {@code news/dump.zip!a.jsonl#12}. */
  String name();

  /**
   * An article whose bytes were found but not looked at yet. Reading it is the larger part of the
   * work, and may be done on any thread, once.
   *
   * @param source how records name it
   * @param name how messages name it
   * @param held about how many bytes of memory it holds until it is read
   * @param reading does the work
   */
  record Unread(String source, String name, long held, Reading reading) implements Part {
    /** Checks that all is there. */
    public Unread {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reading, "reading");
    }

    /**
     * Decodes and reads it.
     *
     * @throws UnreadableArticleException if it is no article that can be read
     */
    public Content read() throws UnreadableArticleException {
      return reading.read();
    }
  }

  /**
   * Something that should be an article, or hold some, and cannot be read.
   *
   * @param name how messages name it
   * @param why what was wrong
   */
  record Unreadable(String name, UnreadableArticleException why) implements Part {}

  /**
   * Something that was met in a folder or an archive and is passed by.
   *
   * @param name how messages name it
   * @param why for what reason
   */
  record Skipped(String name, SkipReason why) implements Part {}
}
