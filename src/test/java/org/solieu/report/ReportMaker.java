package org.solieu.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.solieu.Solieu;
import org.solieu.lexicon.Lexicon;
import org.solieu.record.Article;
import org.solieu.record.FigureRecord;
import org.solieu.text.TextRepairer;

/** Makes reports of articles for tests. */
final class ReportMaker {
  private static final Solieu SOLIEU = Solieu.create();
  private static final TextRepairer REPAIRER = new TextRepairer(Lexicon.builtIn());

  private ReportMaker() {}

  /** The articles in {@code samples}. */
  static List<Article> samples() throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Article.of("samples/" + file.getFileName(), Files.readString(file)));
      }
    }
    return articles;
  }

  /** An article with what is found in it. */
  static ReportArticle reported(Article article) {
    List<FigureRecord> records = FigureRecord.of(article, SOLIEU.extract(article.text()));
    List<Change> changes =
        REPAIRER.repair(article.text()).repairs().stream()
            .map(
                repair ->
                    new Change(repair.start(), repair.end(), repair.to(), repair.reason().code()))
            .toList();
    return ReportArticle.of(article, records, changes);
  }

  /** Writes the report of articles into a folder: {@code report.html} and what follows it. */
  static Path write(
      List<ReportArticle> articles, Path folder, int mostFigures, @Nullable String lang)
      throws IOException {
    List<OutputStream> streams = new ArrayList<>();
    PageStore store =
        new PageStore() {
          @Override
          public OutputStream open(int number) throws IOException {
            OutputStream stream = Files.newOutputStream(folder.resolve(name(number)));
            streams.add(stream);
            return stream;
          }

          @Override
          public String name(int number) {
            return number == 1 ? "report.html" : "report-" + number + ".html";
          }
        };
    Report report = new Report(store, mostFigures, lang);
    for (ReportArticle article : articles) {
      report.add(article);
    }
    report.end();
    for (OutputStream stream : streams) {
      stream.close();
    }
    return folder.resolve("report.html");
  }

  /** The page of articles that stand on one, as bytes. */
  static byte[] page(List<ReportArticle> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageStore store =
        new PageStore() {
          @Override
          public OutputStream open(int number) {
            return out;
          }

          @Override
          public String name(int number) {
            return "report.html";
          }
        };
    Report report = new Report(store, Integer.MAX_VALUE, null);
    for (ReportArticle article : articles) {
      report.add(article);
    }
    report.end();
    return out.toByteArray();
  }
}
