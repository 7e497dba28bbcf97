package org.solieu.state;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run from a state that is in use. It is the system's lock on a file beside the
 * state, so that it is gone with the process, however that ends; the file itself stays, for between
 * its removal and the next run's look at it there would be a gap.
 */
public final class RunLock implements Closeable {
  /** Far behind the text, as on some systems nobody may read what is locked. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  private static final int LONGEST_TEXT = 100;

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, or tells at once that another run has it.
   *
   * @param state the state that is to be used
   * @return the lock; null if another run has it
   * @throws IOException if the file of the lock cannot be written
   */
  public static @Nullable RunLock tryToTake(Path state) throws IOException {
    FileChannel channel = open(state);
    try {
      FileLock lock = channel.tryLock(PLACE, 1, false);
      if (lock != null) {
        return new RunLock(channel).signed();
      }
    } catch (OverlappingFileLockException e) {
      // This very process has it.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return null;
  }

  /**
   * Takes the lock, and waits until no other run has it.
   *
   * @param state the state that is to be used
   * @throws IOException if the file of the lock cannot be written
   */
  public static RunLock take(Path state) throws IOException {
    FileChannel channel = open(state);
    try {
      if (channel.lock(PLACE, 1, false) == null) {
        throw new IOException("no lock");
      }
      return new RunLock(channel).signed();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** The number of the process that has the lock, as it wrote it; empty if it cannot be told. */
  public static String holder(Path state) {
    try (FileChannel channel = FileChannel.open(fileOf(state), StandardOpenOption.READ)) {
      ByteBuffer bytes = ByteBuffer.allocate(LONGEST_TEXT);
      channel.read(bytes, 0);
      return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }

  private static FileChannel open(Path state) throws IOException {
    return FileChannel.open(fileOf(state), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path fileOf(Path state) {
    return StateFiles.beside(state, "lock");
  }

  private RunLock signed() throws IOException {
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)),
        0);
    return this;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
