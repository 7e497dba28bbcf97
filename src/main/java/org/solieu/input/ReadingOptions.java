package org.solieu.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.table.FieldNames;

/**
 * What the user says about the articles that are to be read.
 *
 * @param maxBytes how many bytes an article may have, at most {@link #LARGEST_LIMIT}
 * @param encoding how all articles are encoded
 * @param dating says when articles were published
 * @param format what all articles are; null where each tells by its name and content
 * @param fields where rows of tables and dumps hold what
 */
public record ReadingOptions(
    long maxBytes,
    TextEncoding encoding,
    Dating dating,
    @Nullable InputFormat format,
    FieldNames fields) {
  /** The largest size that a limit may have: 1 GiB, so that a text fits into one string. */
  public static final long LARGEST_LIMIT = 1L << 30;

  /** No limit but the largest, and each article is looked at for all that it tells of itself. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(LARGEST_LIMIT, TextEncoding.AUTO, Dating.ITSELF, null, FieldNames.USUAL);

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if the limit is negative or too large
   */
  public ReadingOptions {
    if (maxBytes < 0 || maxBytes > LARGEST_LIMIT) {
      throw new IllegalArgumentException("maxBytes=" + maxBytes);
    }
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(dating, "dating");
  }

  /** The same with another limit. */
  public ReadingOptions withMaxBytes(long bytes) {
    return new ReadingOptions(bytes, encoding, dating, format, fields);
  }

  /** The same with another encoding. */
  public ReadingOptions withEncoding(TextEncoding other) {
    return new ReadingOptions(maxBytes, other, dating, format, fields);
  }

  /** The same with another way to tell when articles were published. */
  public ReadingOptions withDating(Dating other) {
    return new ReadingOptions(maxBytes, encoding, other, format, fields);
  }

  /** The same for files that are all of one format; null where each tells for itself. */
  public ReadingOptions withFormat(@Nullable InputFormat other) {
    return new ReadingOptions(maxBytes, encoding, dating, other, fields);
  }

  /** The same with other fields. */
  public ReadingOptions withFields(FieldNames other) {
    return new ReadingOptions(maxBytes, encoding, dating, format, other);
  }
}
