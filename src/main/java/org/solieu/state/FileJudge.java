package org.solieu.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a file is the same as before. Size and time decide, where they differ the content.
 * Used by several threads at once.
 */
public final class FileJudge {
  private final boolean verifying;
  private final boolean timeMatters;
  private final UnaryOperator<@Nullable Path> beside;

  /**
   * A judge.
   *
   * @param verifying whether only the content decides
   * @param timeMatters whether a file of another time gives other records, even if its content is
   *     the same
   * @param beside finds the file beside another that tells of it; gives null where none could
   */
  public FileJudge(boolean verifying, boolean timeMatters, UnaryOperator<@Nullable Path> beside) {
    this.verifying = verifying;
    this.timeMatters = timeMatters;
    this.beside = beside;
  }

  /** What a file was found to be. */
  public sealed interface Verdict {
    /** The same as an earlier run knows it: its records can be taken over. */
    record Same(Known known) implements Verdict {}

    /**
     * It must be read.
     *
     * @param before what it is like before that
     */
    record New(FilePrint before) implements Verdict {}
  }

  /**
   * Looks at a file.
   *
   * @param known what earlier runs know of it, the one to be preferred first
   * @throws IOException if it cannot be looked at
   */
  public Verdict judge(Path file, List<Known> known) throws IOException {
    Instant looked = Instant.now();
    FileStamp stamp = FileStamp.of(file);
    Path other = beside.apply(file);
    FileStamp otherStamp = stampOfExisting(other);
    if (!verifying) {
      for (Known one : known) {
        // What may not be read any more is no longer the same, though its size and time are.
        if (one.isStill(stamp, otherStamp) && Files.isReadable(file)) {
          return new Verdict.Same(one);
        }
      }
    }
    FilePrint print = FilePrint.of(stamp, otherStamp, looked);
    // Where the time cannot tell whether it changes while it is read, the content must.
    if (!print.settled() || known.stream().anyMatch(Known::isReusable)) {
      print = print.with(print.hash(file, other));
      for (Known one : known) {
        boolean inTime =
            !timeMatters || one.entry().print().stamp().modified().equals(stamp.modified());
        if (inTime && one.hasHash(print.hash()) && stamp.equals(FileStamp.of(file))) {
          return new Verdict.Same(one.with(print));
        }
      }
    }
    return new Verdict.New(print);
  }

  /**
   * Takes the print of a file that was read.
   *
   * @param found what it was found to be before it was read
   */
  public FilePrint print(Path file, Verdict.New found) throws IOException {
    FilePrint before = found.before();
    Path other = beside.apply(file);
    String hash = before.hash(file, other);
    boolean still =
        before.stamp().equals(FileStamp.of(file))
            && Objects.equals(before.beside(), stampOfExisting(other))
            && (before.hash() == null || before.hash().equals(hash));
    return still ? before.with(hash) : before.disturbed();
  }

  private static @Nullable FileStamp stampOfExisting(@Nullable Path file) {
    try {
      return file == null ? null : FileStamp.of(file);
    } catch (IOException e) {
      return null;
    }
  }
}
