package org.solieu.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Something in a folder. Small, for there may be a million of them in one.
 *
 * @param name its name as text
 * @param odd its name as the system has it, where that is not the same; otherwise null
 * @param what what it is
 * @param size how many bytes it has, where it is a file
 */
record FolderEntry(String name, @Nullable Path odd, What what, long size)
    implements Comparable<FolderEntry> {
  enum What {
    FOLDER,
    LINKED_FOLDER,
    FILE,
    LINKED_FILE,
    OTHER_ENDING,
    SPECIAL,
    BROKEN_LINK
  }

  /** Looks at what a folder's listing gave. */
  static FolderEntry of(Path child) {
    String name = FileNames.last(child);
    Path plain = child.getFileName();
    Path odd = plain == null || plain.toString().equals(name) ? null : plain;
    boolean wanted = hasWantedEnding(name);
    try {
      BasicFileAttributes own =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean link = own.isSymbolicLink();
      BasicFileAttributes target =
          link ? Files.readAttributes(child, BasicFileAttributes.class) : own;
      return new FolderEntry(name, odd, what(target, link, wanted), target.size());
    } catch (IOException e) {
      return new FolderEntry(name, odd, wanted ? What.BROKEN_LINK : What.OTHER_ENDING, 0);
    }
  }

  static boolean hasWantedEnding(String name) {
    return InputFormat.ofName(name) != null;
  }

  private static What what(BasicFileAttributes target, boolean link, boolean wanted) {
    if (target.isDirectory()) {
      return link ? What.LINKED_FOLDER : What.FOLDER;
    }
    if (!wanted) {
      return What.OTHER_ENDING;
    }
    if (!target.isRegularFile()) {
      return What.SPECIAL;
    }
    return link ? What.LINKED_FILE : What.FILE;
  }

  boolean isFolder() {
    return what == What.FOLDER || what == What.LINKED_FOLDER;
  }

  /** With the slash, siblings sort as the paths of all files below them do. */
  private String sortKey() {
    return isFolder() ? name + "/" : name;
  }

  @Override
  public int compareTo(FolderEntry other) {
    int order = FileNames.compareByCodePoint(sortKey(), other.sortKey());
    if (order != 0 || odd == null || other.odd == null) {
      return order != 0 ? order : Boolean.compare(odd != null, other.odd != null);
    }
    return odd.compareTo(other.odd);
  }

  /** Whether both would have one source: a name that is no UTF-8, and one that looks like it. */
  boolean looksLike(FolderEntry other) {
    return name.equals(other.name) && isFolder() == other.isFolder();
  }

  /** Whether a file of that name in the same folder comes before this. */
  boolean isAfterFile(String other) {
    return FileNames.compareByCodePoint(other, sortKey()) < 0;
  }
}
