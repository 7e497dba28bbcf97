package org.solieu.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.solieu.input.encoding.TextDecoder;
import org.solieu.input.part.Content;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.Reasons;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.record.Article;

/**
 * Reads articles in two steps. A file is opened and its parts are handed out one after the other,
 * which is quick and needs little memory, however large the file; a part is read, which is the
 * work, on any thread. Standard input is read by whoever comes first. {@link #readAll} does both on
 * one thread.
 */
public final class ArticleReader {
  private final InputStream standardInput;
  private final ReadingOptions options;

  /**
   * A reader.
   *
   * @param standardInput where a file without a path is read from; not closed
   */
  public ArticleReader(InputStream standardInput, ReadingOptions options) {
    this.standardInput = standardInput;
    this.options = options;
  }

  /** The parts of a file. A file that cannot be opened is a part that cannot be read. */
  public Parts open(InputFile file) {
    return Parts.of(new Part.Unread(file.source(), file.name(), 0, () -> whole(file)));
  }

  /**
   * Reads one article.
   *
   * @param file the file that the part is of
   * @throws UnreadableArticleException if the file cannot be opened or read, is too large or is no
   *     text in the encoding
   */
  public Article read(InputFile file, Part.Unread part) throws UnreadableArticleException {
    Content content = part.read();
    LocalDate published = options.dating().of(file, part.source(), content.published());
    return new Article(
        part.source(),
        content.title(),
        published == null ? null : published.toString(),
        content.url(),
        content.text());
  }

  /** Reads all articles of a file, one after the other. */
  public <X extends Exception> void readAll(InputFile file, ArticleVisitor<X> visitor) throws X {
    try (Parts parts = open(file)) {
      for (Part part = parts.next(); part != null; part = parts.next()) {
        if (part instanceof Part.Unread unread) {
          read(file, unread, visitor);
        } else if (part instanceof Part.Unreadable unreadable) {
          visitor.unreadable(unreadable.name(), unreadable.why());
        } else if (part instanceof Part.Skipped skipped) {
          visitor.skipped(skipped);
        }
      }
    }
  }

  private <X extends Exception> void read(
      InputFile file, Part.Unread part, ArticleVisitor<X> visitor) throws X {
    Article article;
    try {
      article = read(file, part);
    } catch (UnreadableArticleException e) {
      visitor.unreadable(part.name(), e);
      return;
    }
    visitor.article(article);
  }

  private Content whole(InputFile file) throws UnreadableArticleException {
    try {
      Path path = file.path();
      byte[] bytes = path == null ? readAtMost(standardInput) : readFile(path);
      return Content.of(TextDecoder.decode(bytes, options.encoding()));
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableArticleException(Reasons.of(e), e);
    }
  }

  private byte[] readFile(Path path) throws IOException {
    if (Files.size(path) > options.maxBytes()) {
      throw tooLarge();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return readAtMost(in);
    }
  }

  /** What has no known size, such as a pipe, or grows meanwhile, is cut off at the limit. */
  private byte[] readAtMost(InputStream in) throws IOException {
    int most = (int) options.maxBytes();
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge();
    }
    return bytes;
  }

  private UnreadableArticleException tooLarge() {
    return new UnreadableArticleException(Flaw.TOO_LARGE.of(size()));
  }

  private String size() {
    long bytes = options.maxBytes();
    for (int shift = 30; shift > 0; shift -= 10) {
      if (bytes != 0 && bytes % (1 << shift) == 0) {
        return (bytes >> shift) + " " + "KMG".charAt(shift / 10 - 1) + "B";
      }
    }
    return bytes + " B";
  }
}
