package org.solieu.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Reasons;

/**
 * Goes through the articles under the paths that a user named, in the order in which they are to be
 * written: that of the arguments, those of a folder by the code points of their relative paths.
 * Each file is met once, under the name by which it is reached first. Nothing is opened but
 * folders, each when its turn comes.
 *
 * <p>What is held in memory: the names in the folders on the way to where the walk is, the folders
 * that were entered, and the files that were named or reached by a link; not the files that were
 * met.
 */
public final class InputWalk implements Iterator<InputFile> {
  /** The order of the sources of one path. */
  public static final Comparator<String> SOURCE_ORDER = FileNames::compareByCodePoint;

  private final Iterator<InputRoot> roots;
  private Consumer<Problem> problems;
  private final Set<Path> written;
  private final Deque<Folder> stack = new ArrayDeque<>();
  private final Set<Path> entered = new HashSet<>();

  /** Files that were met otherwise than by walking through the folder they stand in. */
  private final Set<Path> metApart = new HashSet<>();

  private @Nullable InputRoot root;
  private @Nullable InputFile next;
  private @Nullable InputRoot rootOfNext;
  private @Nullable InputRoot rootOfLast;
  private Skipped otherEndings = Skipped.NONE;
  private Skipped special = Skipped.NONE;

  InputWalk(List<InputRoot> roots, Consumer<Problem> problems, Set<Path> written) {
    this.roots = roots.iterator();
    this.problems = problems;
    this.written = written;
  }

  /** From now on, has another hear of folders that cannot be opened and the like. */
  public void tell(Consumer<Problem> other) {
    problems = other;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
      rootOfNext = root;
      if (next != null && next.realPath() != null && written.contains(next.realPath())) {
        throw new WrittenFileException(next.name());
      }
    }
    return next != null;
  }

  @Override
  public InputFile next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InputFile file = Objects.requireNonNull(next);
    next = null;
    rootOfLast = rootOfNext;
    return file;
  }

  /**
   * The path under which the last article was met.
   *
   * @throws IllegalStateException if there was none yet
   */
  public InputRoot root() {
    if (rootOfLast == null) {
      throw new IllegalStateException("no article was met yet");
    }
    return rootOfLast;
  }

  /** Files met so far in folders whose ending is not one that is read. */
  public Skipped otherEndings() {
    return otherEndings;
  }

  /** Pipes, devices and sockets met so far in folders: never opened. */
  public Skipped special() {
    return special;
  }

  private @Nullable InputFile advance() {
    while (true) {
      Folder folder = stack.peek();
      if (folder != null) {
        FolderEntry entry = folder.next();
        InputFile file = entry == null ? leave() : meet(folder, entry);
        if (file != null) {
          return file;
        }
      } else if (roots.hasNext()) {
        InputFile file = begin(roots.next());
        if (file != null) {
          return file;
        }
      } else {
        return null;
      }
    }
  }

  private @Nullable InputFile leave() {
    stack.pop();
    return null;
  }

  private @Nullable InputFile begin(InputRoot newRoot) {
    root = newRoot;
    Path path = newRoot.path();
    Path realPath = newRoot.realPath();
    if (path == null || realPath == null) {
      return InputFile.standardInput();
    }
    if (newRoot.isFolder()) {
      enter(path, realPath, newRoot.source());
      return null;
    }
    return isMetApart(realPath)
        ? new InputFile(newRoot.source(), path.toString(), path, realPath, false, newRoot.size())
        : null;
  }

  private void enter(Path path, Path realPath, String source) {
    if (entered.add(realPath)) {
      stack.push(Folder.open(path, realPath, source, problems));
    }
  }

  private @Nullable InputFile meet(Folder folder, FolderEntry entry) {
    Path path = folder.pathOf(entry);
    switch (entry.what()) {
      case FOLDER -> enter(path, folder.realPathOf(entry), folder.sourceOf(entry));
      case LINKED_FOLDER -> {
        Path realPath = realPath(path);
        if (realPath != null) {
          enter(path, realPath, folder.sourceOf(entry));
        }
      }
      case FILE -> {
        Path realPath = folder.realPathOf(entry);
        if (metApart.isEmpty() || !metApart.contains(realPath)) {
          return file(folder, entry, path, realPath);
        }
      }
      case LINKED_FILE -> {
        Path realPath = realPath(path);
        if (realPath != null && isMetApart(realPath)) {
          return file(folder, entry, path, realPath);
        }
      }
      case OTHER_ENDING -> otherEndings = otherEndings.plus(path.toString());
      case SPECIAL -> special = special.plus(path.toString());
      case BROKEN_LINK -> problems.accept(new Problem(path.toString(), Flaw.BROKEN_LINK.of()));
    }
    return null;
  }

  private static InputFile file(Folder folder, FolderEntry entry, Path path, Path realPath) {
    return new InputFile(
        folder.sourceOf(entry), path.toString(), path, realPath, true, entry.size());
  }

  private @Nullable Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      problems.accept(new Problem(path.toString(), Reasons.of(e)));
      return null;
    }
  }

  /** Notes a file that is met by name or link; false if it was met before. */
  private boolean isMetApart(Path realPath) {
    return !isMetInItsFolder(realPath) && metApart.add(realPath);
  }

  private boolean isMetInItsFolder(Path realPath) {
    Path parent = realPath.getParent();
    if (parent == null || !entered.contains(parent)) {
      return false;
    }
    String name = FileNames.last(realPath);
    if (!FolderEntry.hasWantedEnding(name)) {
      return false;
    }
    for (Folder folder : stack) {
      if (folder.isAt(parent)) {
        return folder.isPast(name);
      }
    }
    return true;
  }
}
