package org.solieu.input;

import static org.solieu.input.InputFile.NO_SIZE;
import static org.solieu.input.InputFile.STANDARD_INPUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Reasons;

/**
 * Finds the articles under the paths that a user names. Only looks at names and attributes: nothing
 * is opened but folders.
 */
public final class InputFinder {
  private final List<InputRoot> roots;

  private InputFinder(List<InputRoot> roots) {
    this.roots = List.copyOf(roots);
  }

  /**
   * Looks at the paths themselves.
   *
   * @param arguments files, folders (searched to the bottom) or {@code -} for standard input
   * @param problems hears of paths that are missing
   * @throws SourceClashException if two different files would have the same source
   */
  public static InputFinder of(List<String> arguments, Consumer<Problem> problems)
      throws SourceClashException {
    List<InputRoot> roots = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (String argument : arguments) {
      InputRoot root = named.add(argument) ? look(argument, problems) : null;
      if (root != null) {
        roots.add(root);
      }
    }
    InputFinder finder = new InputFinder(roots);
    finder.refuseClashes();
    return finder;
  }

  /**
   * Goes through the articles; may be called again.
   *
   * @param problems hears of folders that cannot be opened and the like
   */
  public InputWalk walk(Consumer<Problem> problems) {
    return walk(problems, Set.of());
  }

  /**
   * Goes through the articles; may be called again.
   *
   * @param problems hears of folders that cannot be opened and the like
   * @param written files that are to be written, with links resolved: the walk throws a {@link
   *     WrittenFileException} when it meets one
   */
  public InputWalk walk(Consumer<Problem> problems, Set<Path> written) {
    return new InputWalk(roots, problems, written);
  }

  /** The paths that were found, in their order. */
  public List<InputRoot> roots() {
    return roots;
  }

  /** Whether standard input is among what is to be read. */
  public boolean readsStandardInput() {
    return roots.stream().anyMatch(root -> root.path() == null);
  }

  /**
   * Lists what there is to read, for those who need to know all of it beforehand.
   *
   * @return the articles in the order of the arguments, those of a folder sorted by code point
   * @throws SourceClashException if two different files would have the same source
   */
  public static Listing find(List<String> arguments) throws SourceClashException {
    List<Problem> problems = new ArrayList<>();
    List<InputFile> files = new ArrayList<>();
    InputWalk walk = of(arguments, problems::add).walk(problems::add);
    walk.forEachRemaining(files::add);
    return new Listing(files, problems, walk.otherEndings(), walk.special());
  }

  private static @Nullable InputRoot look(String argument, Consumer<Problem> problems) {
    if (argument.equals(STANDARD_INPUT)) {
      return new InputRoot(STANDARD_INPUT, null, null, false, NO_SIZE);
    }
    try {
      if (argument.isEmpty()) {
        throw new NoSuchFileException(argument);
      }
      Path path = Path.of(argument);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return new InputRoot(ownName(path), path, path.toRealPath(), true, NO_SIZE);
      }
      long size = attributes.isRegularFile() ? attributes.size() : NO_SIZE;
      return new InputRoot(FileNames.last(path), path, realPath(path), false, size);
    } catch (InvalidPathException e) {
      problems.accept(new Problem(argument, Flaw.IMPOSSIBLE_NAME.of()));
    } catch (IOException e) {
      problems.accept(new Problem(argument, Reasons.of(e)));
    }
    return null;
  }

  /**
   * Under one root no two files have the same source. Under several they may where the roots' names
   * are equal: only then the walk is made twice.
   */
  private void refuseClashes() throws SourceClashException {
    Set<String> names = new HashSet<>();
    boolean possible = false;
    for (InputRoot root : roots) {
      possible |= !names.add(root.source()) || root.source().isEmpty();
    }
    if (!possible || roots.size() < 2) {
      return;
    }
    InputWalk walk = walk(problem -> {});
    while (walk.hasNext()) {
      InputFile file = walk.next();
      for (InputRoot root : roots.subList(0, roots.indexOf(walk.root()))) {
        Path other = root.withSource(file.source());
        if (other != null && isOtherFile(other, file)) {
          throw new SourceClashException(file.source(), other.toString(), file.name());
        }
      }
    }
  }

  private static boolean isOtherFile(Path other, InputFile file) {
    return Files.isRegularFile(other) && !realPath(other).equals(file.realPath());
  }

  /** A folder's own name, also where it was named as {@code .} or {@code ..}; empty for a root. */
  private static String ownName(Path folder) throws IOException {
    String name = FileNames.last(folder);
    boolean relative = name.isEmpty() || name.equals(".") || name.equals("..");
    return relative ? FileNames.last(folder.toRealPath()) : name;
  }

  /** What is no file on disk, such as the pipe behind /dev/fd/63, has no real path. */
  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
