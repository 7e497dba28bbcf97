package org.solieu.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.UnreadableArticleException;

/** How large an article may be. */
final class Limits {
  private Limits() {}

  /**
   * All bytes of a stream. What has no known size, such as a pipe, or grows meanwhile, is cut off
   * at the limit.
   *
   * @throws UnreadableArticleException if there are more than allowed
   */
  static byte[] readAtMost(int most, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    require(bytes.length, most);
    return bytes;
  }

  /**
   * The same for a stream of which it is known about how many bytes it has.
   *
   * @throws UnreadableArticleException if there are more than allowed
   */
  static byte[] readAtMost(int most, long expected, InputStream in) throws IOException {
    require(expected, most);
    byte[] begin = new byte[(int) expected + 1]; // one more, so that the end is met at once
    int length = in.readNBytes(begin, 0, begin.length);
    return length < begin.length
        ? Arrays.copyOf(begin, length)
        : readAtMost(most, new SequenceInputStream(new ByteArrayInputStream(begin), in));
  }

  /** Refuses what is larger than allowed. */
  static void require(long size, int most) throws UnreadableArticleException {
    if (size > most) {
      throw new UnreadableArticleException(Flaw.TOO_LARGE.of(words(most)));
    }
  }

  private static String words(int bytes) {
    for (int shift = 30; shift > 0; shift -= 10) {
      if (bytes != 0 && bytes % (1 << shift) == 0) {
        return (bytes >> shift) + " " + "KMG".charAt(shift / 10 - 1) + "B";
      }
    }
    return bytes + " B";
  }
}
