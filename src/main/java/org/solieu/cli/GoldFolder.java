package org.solieu.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.solieu.evaluation.GoldArticle;
import org.solieu.evaluation.GoldException;
import org.solieu.evaluation.GoldReader;
import org.solieu.input.ArticleReader;
import org.solieu.input.ArticleVisitor;
import org.solieu.input.InputFile;
import org.solieu.input.InputFormat;
import org.solieu.input.ReadingOptions;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.message.Message;
import org.solieu.record.Article;

/**
 * The annotated articles of a folder, in the order of their names. What cannot be used is told.
 *
 * @param articles those that can be used
 * @param failed how many cannot
 * @param nothing what to say where there are none
 */
record GoldFolder(List<GoldArticle> articles, int failed, Message nothing) {
  private static final String GOLD = ".json";
  private static final String TEXT = ".txt";

  static GoldFolder read(Path folder, Terminal terminal, Messages messages) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + GOLD)) {
      all.forEach(files::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return new GoldFolder(List.of(), 0, Notice.NO_SUCH_FOLDER.of());
    } catch (IOException e) {
      return new GoldFolder(List.of(), 0, Notice.UNREADABLE.of());
    }
    files.sort(null);
    ArticleReader reader =
        new ArticleReader(
            terminal.in(),
            ReadingOptions.DEFAULT.withEncoding(TextEncoding.UTF_8).withFormat(InputFormat.TEXT));
    List<GoldArticle> articles = new ArrayList<>();
    int failed = 0;
    for (Path file : files) {
      try {
        articles.add(article(file, reader));
      } catch (GoldException e) {
        messages.error(file.toString(), e.reason(), Notice.NOT_COUNTED.of(), e.getCause());
        failed++;
      } catch (UnreadableArticleException e) {
        messages.error(text(file).toString(), e.reason(), Notice.NOT_COUNTED.of(), e.getCause());
        failed++;
      } catch (IOException e) {
        messages.error(file.toString(), Notice.UNREADABLE.of(), Notice.NOT_COUNTED.of(), e);
        failed++;
      }
    }
    Message nothing = failed > 0 ? Notice.NO_USABLE_GOLD.of() : Notice.NO_GOLD.of();
    return new GoldFolder(List.copyOf(articles), failed, nothing);
  }

  private static GoldArticle article(Path gold, ArticleReader reader) throws IOException {
    Path text = text(gold);
    InputFile file = new InputFile(text.getFileName() + "", text.toString(), text, null);
    return GoldReader.read(text(file, reader), Files.readAllBytes(gold));
  }

  /** A text is one part. */
  private static Article text(InputFile file, ArticleReader reader)
      throws UnreadableArticleException {
    List<Article> articles = new ArrayList<>();
    reader.readAll(
        file,
        new ArticleVisitor<UnreadableArticleException>() {
          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void unreadable(String name, UnreadableArticleException why)
              throws UnreadableArticleException {
            throw why;
          }
        });
    return articles.get(0);
  }

  private static Path text(Path gold) {
    String name = gold.getFileName() + "";
    return gold.resolveSibling(name.substring(0, name.length() - GOLD.length()) + TEXT);
  }
}
