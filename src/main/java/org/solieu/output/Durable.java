package org.solieu.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that take the place of others, so that these are whole at any moment: old or new. */
public final class Durable {
  private Durable() {}

  /**
   * Makes a new file that is to take the place of another, with the permissions of that from the
   * start, so that what is private is so while it is written, too.
   *
   * @param temporary the file to make
   * @param target the file whose place it will take; need not exist
   * @throws java.nio.file.FileAlreadyExistsException if there is a file of that name
   * @throws IOException if it cannot be made
   */
  public static FileChannel create(Path temporary, Path target) throws IOException {
    FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      if (Files.exists(target)) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
      }
      return channel;
    } catch (UnsupportedOperationException e) {
      return channel; // This file system has no such permissions.
    } catch (IOException e) {
      channel.close();
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  /**
   * Gives a file, whose content was forced to disk, its name in one step, and makes that last.
   *
   * @throws IOException if it cannot be renamed; then the target is as it was
   */
  public static void replace(Path temporary, Path target) throws IOException {
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(target);
  }

  /** Where a folder cannot be opened, the system sees to it in time. */
  private static void forceFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      } catch (IOException e) {
        // The file itself is safe.
      }
    }
  }
}
