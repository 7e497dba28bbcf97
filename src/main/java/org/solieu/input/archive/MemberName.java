package org.solieu.input.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.solieu.input.part.NameBytes;

/** The names of members, as sources have them. */
final class MemberName {
  private MemberName() {}

  /** A name with {@code /} between its parts, none of which leads upwards; odd bytes as %XX. */
  static String of(ArchiveEntry entry) {
    String name = entry.getName();
    if (entry instanceof ZipArchiveEntry zip && name.indexOf('\uFFFD') >= 0) {
      name = NameBytes.toText(zip.getRawName());
    }
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** What systems put beside files: forks of Mac OS, thumbnails, hidden files. */
  static boolean isMeta(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || last.startsWith(".") || last.equals("Thumbs.db");
  }
}
