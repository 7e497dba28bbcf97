package org.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.input.InputFile;
import org.solieu.output.DataPackage;
import org.solieu.output.Layout;
import org.solieu.output.OutputFormat;
import org.solieu.output.RecordOutput;
import org.solieu.output.Split;

/**
 * Where records go, and how.
 *
 * @param format their format
 * @param layout how they are laid out
 * @param path the file, or the folder if they are split; null for standard output
 * @param split into which files they are split; null for one
 * @param described whether a {@code datapackage.json} is to tell of the files
 */
record Target(
    OutputFormat format,
    Layout layout,
    @Nullable Path path,
    @Nullable Split split,
    boolean described) {

  /** Opens it. */
  RecordOutput open(Terminal terminal) throws IOException {
    if (path == null) {
      return RecordOutput.of(terminal.out(), format, layout);
    }
    return split == null
        ? RecordOutput.of(path, format, layout)
        : RecordOutput.of(path, split, format, layout);
  }

  /**
   * The description of what will be written; null if none is wanted.
   *
   * @throws IOException if there is another one, which is not to be replaced
   */
  @Nullable DataPackage description() throws IOException {
    if (!described || path == null) {
      return null;
    }
    Path folder = split == null ? path.toAbsolutePath().getParent() : path;
    return folder == null ? null : new DataPackage(folder, layout);
  }

  /**
   * Checks that a folder of outputs and what is read do not hold each other: the outputs of one run
   * would be the inputs of the next.
   *
   * @throws UsageException if they do
   */
  void check(List<String> paths) throws UsageException {
    if (path != null && split != null) {
      keepApart(path, paths);
    }
  }

  /**
   * Checks the same of any folder that is written to.
   *
   * @throws UsageException if it and what is read hold each other
   */
  static void keepApart(Path written, List<String> paths) throws UsageException {
    Path folder = real(written);
    for (String name : paths) {
      try {
        Path read = real(Path.of(name));
        if (!name.equals(InputFile.STANDARD_INPUT)
            && (read.startsWith(folder) || Files.isDirectory(read) && folder.startsWith(read))) {
          throw new UsageException(Notice.FOLDER_IS_READ.of(written, name));
        }
      } catch (InvalidPathException e) {
        // It is told when it is to be read.
      }
    }
  }

  /**
   * Checks that a file that is written is none of those that are read beside the articles.
   *
   * @param written null for standard output
   * @throws UsageException if it is
   */
  static void refuseToReplace(@Nullable Path written, List<Path> read) throws UsageException {
    for (Path file : read) {
      if (written != null && real(written).equals(real(file))) {
        throw new UsageException(Notice.WOULD_REPLACE.of(file));
      }
    }
  }

  /** A path with links resolved as far as it exists. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path known = absolute; known != null; known = known.getParent()) {
      try {
        return known.toRealPath().resolve(known.relativize(absolute));
      } catch (IOException e) {
        // Its parent may exist.
      }
    }
    return absolute;
  }
}
