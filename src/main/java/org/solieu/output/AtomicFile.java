package org.solieu.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: written under another name in the same folder, forced to
 * disk, then renamed. It is locked while it is written: one without a lock was left by a run that
 * was killed, and is removed by the next run that writes into the folder.
 */
final class AtomicFile implements Destination {
  private static final String START = ".solieu-";
  private static final String END = ".tmp";

  /**
   * The names of the files that this process writes. It must not open any of them once more: as
   * soon as it closed that, the system would take the file for unlocked.
   */
  private static final Set<String> OWN = ConcurrentHashMap.newKeySet();

  /** The folders in which this process looked for what was left. */
  private static final Set<Path> SEEN = ConcurrentHashMap.newKeySet();

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
    removeLeftOver(target);
    while (true) {
      String name =
          START + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + END;
      Path temporary = target.resolveSibling(name);
      boolean opened = false;
      OWN.add(name);
      try {
        FileChannel channel = Durable.create(temporary, target);
        // An interrupted run goes without closing.
        temporary.toFile().deleteOnExit();
        if (isLocked(channel) && Files.exists(temporary)) {
          opened = true;
          return new AtomicFile(target, temporary, channel);
        }
        // Another run took it for left over, in the moment before it had its lock.
        channel.close();
      } catch (FileAlreadyExistsException e) {
        // Another run has that name: take the next.
      } finally {
        if (!opened) {
          OWN.remove(name);
        }
      }
    }
  }

  /** Whether a file is locked now, or cannot be: not every file system knows locks. */
  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return true;
    }
  }

  private static void removeLeftOver(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !SEEN.add(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, START + "*" + END)) {
      for (Path file : files) {
        if (!OWN.contains(String.valueOf(file.getFileName()))) {
          removeIfLeftOver(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The next run tries again.
    }
  }

  private static void removeIfLeftOver(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // Not ours to remove.
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
    Durable.replace(temporary, target);
    committed = true;
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
    } finally {
      OWN.remove(String.valueOf(temporary.getFileName()));
    }
  }
}
