package org.solieu.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Content;
import org.solieu.input.part.Origin;
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
  private final Opener opener;

  /**
   * A reader.
   *
   * @param standardInput where a file without a path is read from; not closed
   */
  public ArticleReader(InputStream standardInput, ReadingOptions options) {
    this.standardInput = standardInput;
    this.options = options;
    this.opener = new Opener(options);
  }

  /**
   * The parts of a file. Nothing is thrown: a file that cannot be opened is a part that cannot be
   * read.
   */
  public Parts open(InputFile file) {
    Part.Unread one = oneArticle(file);
    if (one != null) {
      return Parts.of(one);
    }
    Origin origin = origin(file);
    Path path = file.path();
    return path == null
        ? new OpenFile(origin, true, this::standardInput, in -> opener.open(origin, "", in))
        : new OpenFile(
            origin,
            file.isStream(),
            () -> bytes(path),
            in -> opener.open(origin, FileNames.last(path), in));
  }

  /**
   * The one part of a file that its name says is one article, opened only when the part is read;
   * null where it may hold several.
   */
  public Part.@Nullable Unread oneArticle(InputFile file) {
    Path path = file.path();
    InputFormat promised = path == null ? null : InputFormat.ofName(FileNames.last(path));
    return path == null || promised == null || promised.holds() != InputFormat.Holds.ONE
        ? null
        : origin(file).unread(0, () -> whole(path, promised));
  }

  private static Origin origin(InputFile file) {
    return new Origin(file.source(), file.name(), file.met());
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

  /**
   * The bytes of a file or pipe. How many of them are there at once is not told: of a pipe, Java
   * cannot, and fails.
   */
  private static InputStream bytes(Path path) throws IOException {
    return new FilterInputStream(Files.newInputStream(path)) {
      @Override
      public int available() {
        return 0;
      }
    };
  }

  /** It is not this reader's to close. */
  private InputStream standardInput() {
    return new FilterInputStream(standardInput) {
      @Override
      public void close() {}
    };
  }

  private Content whole(Path path, InputFormat promised) throws UnreadableArticleException {
    int most = (int) options.maxBytes();
    try (SeekableByteChannel file = Files.newByteChannel(path)) {
      byte[] bytes = Limits.readAtMost(most, file.size(), Channels.newInputStream(file));
      InputFormat insisted = options.format();
      return WholeArticle.read(
          insisted == null ? content(promised, bytes) : insisted, bytes, null, options);
    } catch (UnreadableArticleException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableArticleException(Reasons.of(e), e);
    }
  }

  /** A page or document is what it is whatever its name; all else is what its name promises. */
  private static InputFormat content(InputFormat promised, byte[] bytes) {
    if (promised == InputFormat.TEXT && !FormatGuess.mayBeOther(bytes)) {
      return promised;
    }
    int begin = Math.min(bytes.length, FormatGuess.SAMPLE);
    InputFormat guess = FormatGuess.of(promised, Arrays.copyOf(bytes, begin));
    return guess.holds() == InputFormat.Holds.ONE ? guess : promised;
  }
}
