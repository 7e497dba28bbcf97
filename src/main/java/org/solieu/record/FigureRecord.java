package org.solieu.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A figure together with the article it stands in: what is written out.
 *
 * @param id the first 16 hexadecimal digits of SHA-256 over source, start, end and kind, joined by
 *     NUL
 * @param source the article's source
 * @param title the article's headline, if known
 * @param published the article's date of publication, if known
 * @param url the article's address, if known
 * @param figure the figure
 */
public record FigureRecord(
    String id,
    String source,
    @Nullable String title,
    @Nullable String published,
    @Nullable String url,
    Figure figure) {

  /** The record of a figure that was found in an article. */
  public static FigureRecord of(Article article, Figure figure) {
    return new FigureRecord(
        id(article.source(), figure),
        article.source(),
        article.title(),
        article.published(),
        article.url(),
        figure);
  }

  private static String id(String source, Figure figure) {
    String key =
        String.join(
            "\0",
            source,
            Integer.toString(figure.start()),
            Integer.toString(figure.end()),
            figure.kind().code());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
