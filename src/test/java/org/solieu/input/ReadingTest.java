package org.solieu.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.input.part.Part;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.record.Article;

/** Reads files, and notes what comes of them. */
@Timeout(120)
abstract class ReadingTest {
  @TempDir Path temp;
  ReadingOptions options = ReadingOptions.DEFAULT.withMaxBytes(4 << 20);

  /** The articles of the last file. */
  final List<Article> articles = new ArrayList<>();

  /** What could not be read of the last file: {@code name: reason}. */
  final List<String> failures = new ArrayList<>();

  /** What was passed by in the last file: {@code name: reason}. */
  final List<String> skipped = new ArrayList<>();

  void read(String name, byte[] content) throws IOException {
    read(name, content, false);
  }

  /** Reads a file as one that was met in a folder. */
  void meet(String name, byte[] content) throws IOException {
    read(name, content, true);
  }

  void readStandardInput(byte[] content) {
    read(InputFile.standardInput(), new ByteArrayInputStream(content));
  }

  private void read(String name, byte[] content, boolean met) throws IOException {
    Path file = Files.write(temp.resolve(name), content);
    read(
        new InputFile(name, name, file, file, met, Files.size(file)),
        InputStream.nullInputStream());
  }

  private void read(InputFile file, InputStream stdin) {
    articles.clear();
    failures.clear();
    skipped.clear();
    new ArticleReader(stdin, options)
        .readAll(
            file,
            new ArticleVisitor<RuntimeException>() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void unreadable(String name, UnreadableArticleException why) {
                failures.add(name + ": " + why.getMessage());
              }

              @Override
              public void skipped(Part.Skipped part) {
                skipped.add(part.name() + ": " + part.why());
              }
            });
  }

  List<String> sources() {
    return articles.stream().map(Article::source).toList();
  }
}
