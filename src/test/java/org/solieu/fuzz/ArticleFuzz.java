package org.solieu.fuzz;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.solieu.input.ArticleReader;
import org.solieu.input.ArticleVisitor;
import org.solieu.input.InputFile;
import org.solieu.input.InputFormat;
import org.solieu.input.ReadingOptions;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.part.Part;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.record.Article;

/**
 * Bytes become articles, or are told to be none. The first byte chooses the encoding, the second
 * the format.
 */
public final class ArticleFuzz {
  private static final long LIMIT = 1 << 20;
  private static final InputFile INPUT = new InputFile("-", "bytes", null, null);

  private ArticleFuzz() {}

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length < 2) {
      return;
    }
    TextEncoding[] encodings = TextEncoding.values();
    InputFormat[] formats = InputFormat.values();
    int format = (data[1] & 0xFF) % (formats.length + 1);
    ReadingOptions options =
        ReadingOptions.DEFAULT
            .withMaxBytes(LIMIT)
            .withEncoding(encodings[(data[0] & 0xFF) % encodings.length])
            .withFormat(format == formats.length ? null : formats[format]);
    byte[] bytes = Arrays.copyOfRange(data, 2, data.length);
    new ArticleReader(new ByteArrayInputStream(bytes), options).readAll(INPUT, new Reader());
  }

  private static final class Reader implements ArticleVisitor<RuntimeException> {
    @Override
    public void article(Article article) {
      if (!article.source().startsWith(INPUT.source())) {
        throw new AssertionError("not from the file: " + article.source());
      }
    }

    @Override
    public void unreadable(String name, UnreadableArticleException why) {
      if (why.reason() == null) {
        throw new AssertionError("no reason is told");
      }
    }

    @Override
    public void skipped(Part.Skipped part) {
      // Nothing is wrong with that.
    }
  }
}
