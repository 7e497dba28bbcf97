package org.solieu.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/** Opens the file that a user wants the output in. */
public final class OutputFile {
  private static final Pattern STANDARD_OUTPUT =
      Pattern.compile("/dev/(stdout|fd/1)|/proc/self/fd/1");
  private static final Pattern DESCRIPTOR =
      Pattern.compile("/dev/(stderr|fd/\\d+)|/proc/[^/]+/fd/\\d+");
  private static final int MOST_LINKS = 40;

  private OutputFile() {}

  /** Whether a file is another name for standard output. */
  public static boolean isStandardOutput(Path file) {
    return STANDARD_OUTPUT.matcher(file.toAbsolutePath().normalize().toString()).matches();
  }

  /**
   * Opens a file for writing. An ordinary file appears whole or not at all; a symbolic link stays,
   * and the file it leads to is written; pipes and devices are written straight.
   *
   * @throws UnwritableException if it is a folder, or cannot be written for another reason that is
   *     known
   * @throws IOException if it cannot be written otherwise
   */
  public static Destination open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnwritableException(Unwritable.FOLDER.of(), null);
    }
    try {
      return isSpecial(file) ? new SpecialFile(file) : AtomicFile.open(followLinks(file));
    } catch (NoSuchFileException e) {
      throw new UnwritableException(Unwritable.NO_FOLDER.of(), e);
    } catch (AccessDeniedException e) {
      throw new UnwritableException(Unwritable.DENIED.of(), e);
    }
  }

  /**
   * Makes a folder and those above it, where they are not there.
   *
   * @throws UnwritableException if there is a file instead, or the user may not
   * @throws IOException if it cannot be made otherwise
   */
  static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new UnwritableException(Unwritable.NOT_A_FOLDER.of(), e);
    } catch (AccessDeniedException e) {
      throw new UnwritableException(Unwritable.DENIED.of(), e);
    }
  }

  /** Whether a file is a pipe, a device or the like, which is written straight. */
  public static boolean isSpecial(Path file) {
    if (DESCRIPTOR.matcher(file.toAbsolutePath().normalize().toString()).matches()) {
      return true;
    }
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether two names lead to one file, whether there is one or not. */
  public static boolean isSame(Path one, Path other) {
    return place(one).equals(place(other));
  }

  private static Path place(Path file) {
    try {
      Path target = followLinks(file);
      Path folder = target.getParent();
      return folder == null ? target : folder.toRealPath().resolve(target.getFileName());
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // It cannot be written either.
    }
  }

  /**
   * Where a symbolic link leads in the end, whether there is a file or not; any other file itself.
   *
   * @throws IOException if it leads nowhere
   */
  public static Path followLinks(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new UnwritableException(Unwritable.MANY_LINKS.of(), null);
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }
}
