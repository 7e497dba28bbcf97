package org.solieu.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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

  /** The records of the figures that were found in an article, in their order. */
  public static List<FigureRecord> of(Article article, List<Figure> figures) {
    if (figures.isEmpty()) {
      return List.of();
    }
    MessageDigest digest = sha256();
    byte[] source = article.source().getBytes(StandardCharsets.UTF_8);
    List<FigureRecord> records = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      records.add(
          new FigureRecord(
              id(digest, source, figure),
              article.source(),
              article.title(),
              article.published(),
              article.url(),
              figure));
    }
    return records;
  }

  private static String id(MessageDigest digest, byte[] source, Figure figure) {
    digest.update(source);
    String rest = "\0" + figure.start() + "\0" + figure.end() + "\0" + figure.kind().code();
    digest.update(rest.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
