package org.solieu.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.solieu.input.part.Reasons;

/**
 * Walks folders to the bottom, in the order of the code points of the relative paths. Symbolic
 * links are followed, but each folder is entered once, so that a loop of links ends.
 */
final class FolderWalk {
  private final List<Problem> problems;
  private final Set<Path> entered = new HashSet<>();
  private Skipped otherEndings = Skipped.NONE;
  private Skipped special = Skipped.NONE;

  FolderWalk(List<Problem> problems) {
    this.problems = problems;
  }

  Skipped otherEndings() {
    return otherEndings;
  }

  Skipped special() {
    return special;
  }

  /**
   * Walks one folder.
   *
   * @param folder the folder as the user reaches it
   * @param realFolder the same folder with links resolved
   * @param source what the sources of its files begin with; empty for a root
   */
  void into(Path folder, Path realFolder, String source, Consumer<InputFile> found) {
    if (!entered.add(realFolder)) {
      return;
    }
    for (Entry entry : entries(folder, realFolder)) {
      String shown = entry.path.toString();
      String name = source.isEmpty() ? entry.name : source + "/" + entry.name;
      switch (entry.what) {
        case FOLDER -> into(entry.path, entry.realPath, name, found);
        case ARTICLE -> found.accept(new InputFile(name, shown, entry.path, entry.realPath, true));
        case OTHER_ENDING -> otherEndings = otherEndings.plus(shown);
        case SPECIAL -> special = special.plus(shown);
        case BROKEN_LINK -> problems.add(new Problem(shown, "a link that leads to no file"));
      }
    }
  }

  private List<Entry> entries(Path folder, Path realFolder) {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        entries.add(look(child, realFolder));
      }
    } catch (DirectoryIteratorException e) {
      problems.add(
          new Problem(folder.toString(), Reasons.of(Objects.requireNonNull(e.getCause()))));
    } catch (IOException e) {
      problems.add(new Problem(folder.toString(), Reasons.of(e)));
    }
    entries.sort((a, b) -> FileNames.compareByCodePoint(a.sortKey(), b.sortKey()));
    return entries;
  }

  private static Entry look(Path child, Path realFolder) {
    String name = FileNames.last(child);
    boolean wanted = InputFormat.ofName(name) != null;
    Path plain = realFolder.resolve(child.getName(child.getNameCount() - 1));
    try {
      BasicFileAttributes own =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      BasicFileAttributes target =
          own.isSymbolicLink() ? Files.readAttributes(child, BasicFileAttributes.class) : own;
      Path realPath = own.isSymbolicLink() ? child.toRealPath() : plain;
      return new Entry(child, realPath, name, what(target, wanted));
    } catch (IOException e) {
      return new Entry(child, plain, name, wanted ? What.BROKEN_LINK : What.OTHER_ENDING);
    }
  }

  private static What what(BasicFileAttributes attributes, boolean wanted) {
    if (attributes.isDirectory()) {
      return What.FOLDER;
    }
    if (!wanted) {
      return What.OTHER_ENDING;
    }
    return attributes.isRegularFile() ? What.ARTICLE : What.SPECIAL;
  }

  private enum What {
    FOLDER,
    ARTICLE,
    OTHER_ENDING,
    SPECIAL,
    BROKEN_LINK
  }

  private record Entry(Path path, Path realPath, String name, What what) {
    /** With the slash, siblings sort as the paths of all files below them do. */
    String sortKey() {
      return what == What.FOLDER ? name + "/" : name;
    }
  }
}
