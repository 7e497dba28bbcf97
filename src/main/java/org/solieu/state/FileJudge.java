package org.solieu.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** It must be read. */
    record New(FileStamp stamp, @Nullable FileStamp beside) implements Verdict {}
  }

  /**
   * Looks at a file.
   *
   * @param known what earlier runs know of it, the one to be preferred first
   * @throws IOException if it cannot be looked at
   */
  public Verdict judge(Path file, List<Known> known) throws IOException {
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
    if (!known.isEmpty()) {
      FilePrint print = FilePrint.take(file, stamp, other, otherStamp);
      for (Known one : known) {
        boolean inTime =
            !timeMatters || one.entry().print().stamp().modified().equals(stamp.modified());
        if (inTime && one.hasHash(print.hash()) && stamp.equals(FileStamp.of(file))) {
          return new Verdict.Same(one.with(print));
        }
      }
    }
    return new Verdict.New(stamp, otherStamp);
  }

  /**
   * Takes the print of a file that was read.
   *
   * @param before what it was before it was read
   */
  public FilePrint print(Path file, Verdict.New before) throws IOException {
    Path other = beside.apply(file);
    FilePrint print = FilePrint.take(file, before.stamp(), other, before.beside());
    boolean still =
        before.stamp().equals(FileStamp.of(file))
            && Objects.equals(before.beside(), stampOfExisting(other));
    return still ? print : print.disturbed();
  }

  private static @Nullable FileStamp stampOfExisting(@Nullable Path file) {
    try {
      return file == null ? null : FileStamp.of(file);
    } catch (IOException e) {
      return null;
    }
  }
}
