package org.solieu.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Reasons;

/** A folder on the way of a walk, and how far the walk is in it. */
final class Folder {
  private final Path path;
  private final Path realPath;
  private final String source;
  private final List<FolderEntry> entries;
  private int at = -1;

  private Folder(Path path, Path realPath, String source, List<FolderEntry> entries) {
    this.path = path;
    this.realPath = realPath;
    this.source = source;
    this.entries = entries;
  }

  /**
   * Lists a folder. What cannot be listed is told, and the rest is there.
   *
   * @param path the folder as the user reaches it
   * @param realPath the same folder with links resolved
   * @param source what the sources of its files begin with; empty for a root
   */
  static Folder open(Path path, Path realPath, String source, Consumer<Problem> problems) {
    List<FolderEntry> entries = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
      for (Path child : children) {
        entries.add(FolderEntry.of(child));
      }
    } catch (DirectoryIteratorException e) {
      problems.accept(
          new Problem(path.toString(), Reasons.of(Objects.requireNonNull(e.getCause()))));
    } catch (IOException e) {
      problems.accept(new Problem(path.toString(), Reasons.of(e)));
    }
    entries.sort(null);
    Folder folder = new Folder(path, realPath, source, entries);
    folder.leaveOutLookAlikes(problems);
    return folder;
  }

  private void leaveOutLookAlikes(Consumer<Problem> problems) {
    for (int i = entries.size() - 1; i > 0; i--) {
      if (entries.get(i).looksLike(entries.get(i - 1))) {
        problems.accept(new Problem(sourceOf(entries.get(i)), Flaw.LOOK_ALIKE.of()));
        entries.remove(i);
      }
    }
  }

  /** The next entry; null after the last. */
  @Nullable FolderEntry next() {
    at++;
    return at < entries.size() ? entries.get(at) : null;
  }

  Path pathOf(FolderEntry entry) {
    return resolve(path, entry);
  }

  Path realPathOf(FolderEntry entry) {
    return resolve(realPath, entry);
  }

  private static Path resolve(Path folder, FolderEntry entry) {
    Path odd = entry.odd();
    return odd == null ? folder.resolve(entry.name()) : folder.resolve(odd);
  }

  String sourceOf(FolderEntry entry) {
    return source.isEmpty() ? entry.name() : source + "/" + entry.name();
  }

  /** Whether this is the folder with that real path. */
  boolean isAt(Path folder) {
    return realPath.equals(folder);
  }

  /** Whether the walk is past the place of a file of that name. */
  boolean isPast(String file) {
    return at >= entries.size() || entries.get(at).isAfterFile(file);
  }
}
