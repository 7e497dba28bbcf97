package org.solieu.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.solieu.record.Article;

/** Reads articles. Safe for use by many threads; standard input is read by whoever comes first. */
public final class ArticleReader {
  /** The largest size that a limit may have: 1 GiB, so that a text fits into one string. */
  public static final long LARGEST_LIMIT = 1L << 30;

  private final InputStream standardInput;
  private final int maxBytes;
  private final TextEncoding encoding;
  private final Dating dating;

  /**
   * A reader with a limit, which knows of no dates.
   *
   * @param standardInput where an article without a path is read from; not closed
   * @param maxBytes how many bytes an article may have, at most {@link #LARGEST_LIMIT}
   * @throws IllegalArgumentException if the limit is negative or too large
   */
  public ArticleReader(InputStream standardInput, long maxBytes) {
    this(standardInput, maxBytes, TextEncoding.AUTO, Dating.UNKNOWN);
  }

  /**
   * A reader with a limit.
   *
   * @param standardInput where an article without a path is read from; not closed
   * @param maxBytes how many bytes an article may have, at most {@link #LARGEST_LIMIT}
   * @param encoding how all articles are encoded
   * @param dating says when articles were published
   * @throws IllegalArgumentException if the limit is negative or too large
   */
  public ArticleReader(
      InputStream standardInput, long maxBytes, TextEncoding encoding, Dating dating) {
    if (maxBytes < 0 || maxBytes > LARGEST_LIMIT) {
      throw new IllegalArgumentException("maxBytes=" + maxBytes);
    }
    this.standardInput = standardInput;
    this.maxBytes = (int) maxBytes;
    this.encoding = encoding;
    this.dating = dating;
  }

  /**
   * Reads and decodes one article.
   *
   * @throws UnreadableArticleException if the file cannot be opened or read, is too large or is no
   *     text in the encoding
   */
  public Article read(InputFile file) throws UnreadableArticleException {
    byte[] bytes;
    try {
      Path path = file.path();
      bytes = path == null ? readAtMost(standardInput) : readFile(path);
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableArticleException(Reasons.of(e), e);
    }
    LocalDate published = dating.of(file);
    return new Article(
        file.source(),
        null,
        published == null ? null : published.toString(),
        null,
        TextDecoder.decode(bytes, encoding));
  }

  private byte[] readFile(Path path) throws IOException {
    if (Files.size(path) > maxBytes) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return readAtMost(in);
    }
  }

  /** What has no known size, such as a pipe, or grows meanwhile, is cut off at the limit. */
  private byte[] readAtMost(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes + 1);
    if (bytes.length > maxBytes) {
      throw tooLarge();
    }
    return bytes;
  }

  private UnreadableArticleException tooLarge() {
    return new UnreadableArticleException(
        "larger than the " + size() + " that --max-article-size allows");
  }

  private String size() {
    for (int shift = 30; shift > 0; shift -= 10) {
      if (maxBytes != 0 && maxBytes % (1 << shift) == 0) {
        return (maxBytes >> shift) + " " + "KMG".charAt(shift / 10 - 1) + "B";
      }
    }
    return maxBytes + " bytes";
  }
}
