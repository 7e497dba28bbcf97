package org.solieu.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: written under another name in the same folder, forced to
 * disk, then renamed. The permissions of a file that it takes the place of are kept.
 */
final class AtomicFile implements Destination {
  private final Path target;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream out;
  private boolean committed;

  private AtomicFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
    this.out = Channels.newOutputStream(channel);
  }

  static AtomicFile open(Path target) throws IOException {
    while (true) {
      String random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
      Path temporary = target.resolveSibling(".solieu-" + random + ".tmp");
      try {
        FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // An interrupted run goes without closing.
        temporary.toFile().deleteOnExit();
        return new AtomicFile(target, temporary, channel).withPermissionsOfTarget();
      } catch (FileAlreadyExistsException e) {
        // Another run has that name: take the next.
      }
    }
  }

  @Override
  public OutputStream stream() {
    return out;
  }

  @Override
  public void commit() throws IOException {
    channel.force(true);
    channel.close();
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    committed = true;
    forceFolder();
  }

  /** From the start, so that what is private is so while it is written, too. */
  private AtomicFile withPermissionsOfTarget() throws IOException {
    try {
      if (Files.exists(target)) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
      }
      return this;
    } catch (UnsupportedOperationException e) {
      return this; // This file system has no such permissions.
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Makes the new name last; where a folder cannot be opened, the system sees to it in time. */
  private void forceFolder() {
    Path folder = target.getParent();
    if (folder != null) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      } catch (IOException e) {
        // The file itself is safe.
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      if (!committed) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      // It is tried again at the end of the program.
    }
  }
}
