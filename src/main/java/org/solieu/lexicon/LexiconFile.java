package org.solieu.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/**
 * A lexicon file of a user, in the format of the built-in ones: UTF-8 (a byte-order mark is
 * allowed, composed and decomposed letters, and look-alikes, are the same), a line for each entry,
 * seven columns parted by tabs: {@code role, code, factor, forms, needs, excludes, example}.
 *
 * @param name what messages and the entries' origins call it
 * @param entries its entries, in order
 */
public record LexiconFile(String name, List<LexiconEntry> entries) {
  /** Copies the list. */
  public LexiconFile {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file.
   *
   * @throws LexiconException if it cannot be read or a line is malformed; the message names file,
   *     line and what was expected
   */
  public static LexiconFile read(Path file) {
    return read(file, Files::readAllBytes);
  }

  /** Gives what a file holds. */
  @FunctionalInterface
  public interface Content {
    /**
     * All of it.
     *
     * @throws IOException if it cannot be read
     */
    byte[] of(Path file) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param content gives what it holds
   * @throws LexiconException as above
   */
  public static LexiconFile read(Path file, Content content) {
    String name = file.toString();
    try {
      return of(name, content.of(file));
    } catch (NoSuchFileException e) {
      throw new LexiconException(name, Malformed.MISSING.of());
    } catch (IOException e) {
      throw new LexiconException(name, Malformed.UNREADABLE.of());
    }
  }

  static LexiconFile of(String name, byte[] bytes) throws IOException {
    String text = decode(name, bytes);
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
    List<LexiconEntry> entries = LexiconReader.read(name, new StringReader(composed));
    return new LexiconFile(name, entries.stream().map(LexiconFile::folded).toList());
  }

  private static LexiconEntry folded(LexiconEntry entry) {
    return entry.withForms(entry.forms().stream().map(Forms::folded).toList());
  }

  private static String decode(String name, byte[] bytes) {
    int line = 1;
    int from = 0;
    StringBuilder text = new StringBuilder(bytes.length);
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        int to = Math.min(bytes.length, i + 1);
        try {
          text.append(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)));
        } catch (CharacterCodingException e) {
          throw new LexiconException(name + ":" + line, Malformed.NOT_UTF_8.of());
        }
        from = to;
        line++;
      }
    }
    return text.toString();
  }
}
