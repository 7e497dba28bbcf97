package org.solieu.input.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.solieu.input.part.NameBytes;

/** The names of members, as sources have them. */
final class MemberName {
  private static final ZipArchiveEntry.NameSource IN_EXTRA_FIELD =
      ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
  private static final char REPLACEMENT = '?'; // the library's, for what is no UTF-8
  private static final int NAME_LENGTH = 100; // of the name at the begin of a tar head
  private static final int PREFIX = 345; // where the folders before it stand
  private static final int PREFIX_LENGTH = 155;

  private MemberName() {}

  /**
   * A name with {@code /} between its parts, none of which leads upwards; odd bytes as %XX.
   *
   * @param head the bytes that were read last, which of a tar archive are the member's head
   */
  static String of(ArchiveEntry entry, byte[] head) {
    String name = entry.getName();
    if (entry instanceof ZipArchiveEntry zip && zip.getNameSource() != IN_EXTRA_FIELD) {
      name = NameBytes.toText(zip.getRawName());
    } else if (entry instanceof TarArchiveEntry && name.indexOf(REPLACEMENT) >= 0) {
      name = inHead(name, head);
    }
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** The name as a head of tar has it, if it is the same but for what is no UTF-8. */
  private static String inHead(String name, byte[] head) {
    byte[] last = upToNul(head, 0, NAME_LENGTH);
    byte[] folders = upToNul(head, PREFIX, PREFIX_LENGTH);
    for (byte[] raw : List.of(last, joined(folders, last))) {
      if (leniently(raw).equals(name)) {
        return NameBytes.toText(raw);
      }
    }
    return name;
  }

  private static byte[] upToNul(byte[] head, int from, int most) {
    int to = Math.min(from, head.length);
    int end = Math.min(from + most, head.length);
    while (to < end && head[to] != 0) {
      to++;
    }
    return Arrays.copyOfRange(head, Math.min(from, to), to);
  }

  private static byte[] joined(byte[] folders, byte[] last) {
    byte[] all = Arrays.copyOf(folders, folders.length + 1 + last.length);
    all[folders.length] = '/';
    System.arraycopy(last, 0, all, folders.length + 1, last.length);
    return all;
  }

  private static String leniently(byte[] name) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .replaceWith(String.valueOf(REPLACEMENT))
          .decode(ByteBuffer.wrap(name))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e); // Nothing is unmappable in UTF-8.
    }
  }

  /** What systems put beside files: forks of Mac OS and thumbnails. */
  static boolean isMeta(String name) {
    String last = last(name);
    return name.startsWith("__MACOSX/") || last.startsWith("._") || last.equals("Thumbs.db");
  }

  /** Whether systems do not show a file of this name. */
  static boolean isHidden(String name) {
    return last(name).startsWith(".");
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
