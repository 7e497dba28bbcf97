package org.solieu.input;

import static org.solieu.input.InputFile.STANDARD_INPUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Reasons;

/**
 * Finds the articles under the paths that a user names. Each file is listed once, under the name by
 * which it is reached first. Only looks at names and attributes: nothing is opened but folders. An
 * instance serves one search.
 */
public final class InputFinder {
  private final List<InputFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Map<String, String> nameOfSource = new HashMap<>();
  private final FolderWalk walk = new FolderWalk(problems);
  private @Nullable SourceClashException clash;

  private InputFinder() {}

  /**
   * Lists what there is to read.
   *
   * @param arguments files, folders (searched to the bottom) or {@code -} for standard input
   * @return the articles in the order of the arguments, those of a folder sorted by code point
   * @throws SourceClashException if two different files would have the same source
   */
  public static Listing find(List<String> arguments) throws SourceClashException {
    InputFinder finder = new InputFinder();
    for (String argument : arguments) {
      finder.add(argument);
    }
    if (finder.clash != null) {
      throw finder.clash;
    }
    return new Listing(
        finder.files, finder.problems, finder.walk.otherEndings(), finder.walk.special());
  }

  private void add(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      if (!nameOfSource.containsKey(STANDARD_INPUT)) {
        list(InputFile.standardInput());
      }
      return;
    }
    try {
      if (argument.isEmpty()) {
        throw new NoSuchFileException(argument);
      }
      Path path = Path.of(argument);
      if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
        walk.into(path, path.toRealPath(), ownName(path), this::list);
      } else {
        list(new InputFile(FileNames.last(path), argument, path, realPath(path)));
      }
    } catch (InvalidPathException e) {
      problems.add(new Problem(argument, "not a possible file name here"));
    } catch (IOException e) {
      problems.add(new Problem(argument, Reasons.of(e)));
    }
  }

  private void list(InputFile file) {
    if (file.realPath() != null && !seen.add(file.realPath())) {
      return;
    }
    String other = nameOfSource.putIfAbsent(file.source(), file.name());
    if (other != null && clash == null) {
      clash = new SourceClashException(file.source(), other, file.name());
    }
    files.add(file);
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
