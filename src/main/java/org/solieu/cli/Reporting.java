package org.solieu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Failure;
import org.solieu.input.ArticleReader;
import org.solieu.input.ArticleVisitor;
import org.solieu.input.InputFile;
import org.solieu.input.InputFinder;
import org.solieu.input.Listing;
import org.solieu.input.ReadingOptions;
import org.solieu.input.Skipped;
import org.solieu.input.SourceClashException;
import org.solieu.input.part.Part;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.message.Language;
import org.solieu.message.Message;
import org.solieu.output.OutputFile;
import org.solieu.record.Article;
import org.solieu.record.FigureRecord;
import org.solieu.report.NoRecordsException;
import org.solieu.report.RecordReader;
import org.solieu.report.Report;
import org.solieu.report.ReportArticle;

/** One run of {@code solieu report}: from paths to pages and an exit status. */
final class Reporting {
  private final Terminal terminal;
  private final Messages messages;
  private final ReadingOptions reading;
  private final Supplier<ArticleAnalysis> analyses;
  private final @Nullable Path output;
  private final int figuresPerPage;
  private final @Nullable Language language;
  private final int jobs;
  private final BufferedInputStream standardInput;
  private final ExtractionReport passedBy;
  private @Nullable ArticleAnalysis made;
  private int shown;
  private int failed;

  /**
   * A run.
   *
   * @param output the file of the first page; null or {@code -} for standard output
   * @param language that of the pages; null for the reader's own
   */
  Reporting(
      Terminal terminal,
      Messages messages,
      ReadingOptions reading,
      Supplier<ArticleAnalysis> analysis,
      @Nullable Path output,
      int figuresPerPage,
      @Nullable Language language,
      int jobs) {
    this.terminal = terminal;
    this.messages = messages;
    this.reading = reading;
    this.analyses = analysis;
    boolean standard =
        output == null || output.toString().equals("-") || OutputFile.isStandardOutput(output);
    this.output = standard ? null : output;
    this.figuresPerPage = figuresPerPage;
    this.language = language;
    this.jobs = jobs;
    this.passedBy = new ExtractionReport(messages, null);
    this.standardInput = new BufferedInputStream(terminal.in(), RecordReader.LOOK_AHEAD);
  }

  /**
   * Runs.
   *
   * @param ofArticles an option that was given and changes nothing in records; null for none
   */
  int run(List<String> paths, @Nullable String ofArticles) throws UsageException {
    List<String> recordFiles = new ArrayList<>();
    List<String> articlePaths = new ArrayList<>();
    for (String path : paths) {
      (holdsRecords(path) ? recordFiles : articlePaths).add(path);
    }
    if (ofArticles != null && !recordFiles.isEmpty()) {
      throw new UsageException(Notice.NOT_WITH_RECORDS.of(ofArticles, recordFiles.get(0)));
    }
    try {
      return run(recordFiles, articlePaths);
    } catch (OutOfMemoryError e) {
      if (recordFiles.isEmpty()) {
        throw e;
      }
      String files = String.join(", ", recordFiles); // All of their records are held.
      messages.error(files, Notice.MANY_RECORDS.of(), Notice.NO_PAGE.of(), e);
      return ExitStatus.NOTHING_WRITTEN;
    }
  }

  private int run(List<String> recordFiles, List<String> articlePaths) throws UsageException {
    RecordedArticles recorded = recordFiles.isEmpty() ? null : read(recordFiles);
    Listing listing =
        recorded != null && articlePaths.isEmpty()
            ? search(recorded, path(recordFiles.get(0)))
            : list(articlePaths);
    if (listing.files().isEmpty() && recorded == null && failed == 0) {
      messages.note(Notice.NOTHING_TO_READ.of());
    }
    List<Path> inputs =
        Stream.concat(
                listing.files().stream().map(InputFile::realPath),
                recordFiles.stream().map(Reporting::path).map(Reporting::realPath))
            .filter(Objects::nonNull)
            .toList();
    try (ReportPages pages = new ReportPages(terminal.out(), output, inputs)) {
      if (output != null && pages.wouldReplaceInput()) {
        throw new UsageException(Notice.WOULD_REPLACE.of(output));
      }
      return write(listing, recorded, pages);
    } catch (IOException e) {
      return OutputErrors.status(e, output, terminal, messages);
    }
  }

  /** The articles under the paths that were named. */
  private Listing list(List<String> paths) throws UsageException {
    Listing listing = find(paths);
    listing.problems().forEach(passedBy::problem);
    failed += listing.problems().size();
    return listing;
  }

  /** Where no path was named: those files in likely places that records tell of. */
  private static Listing search(RecordedArticles recorded, @Nullable Path recordFile)
      throws UsageException {
    List<InputFile> files =
        find(recorded.likelyPaths(recordFile)).files().stream()
            .filter(recorded::mayComeFrom)
            .toList();
    return new Listing(files, List.of(), Skipped.NONE, Skipped.NONE);
  }

  private static Listing find(List<String> paths) throws UsageException {
    try {
      return InputFinder.find(paths);
    } catch (SourceClashException e) {
      throw new UsageException(Notice.SOURCE_CLASH.of(e.source(), e.first(), e.second()));
    }
  }

  private int write(Listing listing, @Nullable RecordedArticles recorded, ReportPages pages)
      throws IOException {
    Report report = new Report(pages, figuresPerPage, language == null ? null : language.code());
    if (recorded == null) {
      readAll(listing.files(), this::extracted, report);
    } else {
      readAll(listing.files(), article -> recorded(article, recorded), report);
      addWithoutText(recorded, report);
    }
    passedBy.finish(listing.otherEndings(), listing.special());
    if (shown == 0 && failed > 0) {
      messages.nothingRead(output);
      return ExitStatus.NOTHING_WRITTEN;
    }
    int count = report.end();
    pages.commit();
    tell(report, count, pages);
    return failed == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  private void tell(Report report, int pages, ReportPages store) {
    if (pages > 1) {
      messages.note(Notice.SEVERAL_PAGES.of(pages, store.name(pages)));
    }
    messages.detail(Notice.REPORTED.of(shown, report.figures()));
  }

  /** Made when the first article is there, on the thread that reads. */
  private ArticleAnalysis analysis() {
    ArticleAnalysis ready = made;
    if (ready == null) {
      ready = analyses.get();
      made = ready;
    }
    return ready;
  }

  private Callable<ReportArticle> extracted(Article article) {
    ArticleAnalysis ready = analysis();
    return () -> ready.extract(article);
  }

  private Callable<ReportArticle> recorded(Article article, RecordedArticles recorded) {
    List<FigureRecord> records = recorded.take(article.source());
    if (!RecordedArticles.fit(article, records)) {
      messages.error(article.source(), Notice.OTHER_TEXT.of(), Notice.SENTENCES_SHOWN.of(), null);
      failed++;
      return () -> ReportArticle.withoutText(records);
    }
    ArticleAnalysis ready = analysis();
    return () -> ready.show(article, records);
  }

  private void addWithoutText(RecordedArticles recorded, Report report) throws IOException {
    int count = recorded.left().size();
    if (count > 0) {
      messages.note(Notice.ARTICLES_NOT_FOUND.of(count));
    }
    for (List<FigureRecord> records : recorded.left()) {
      report.add(ReportArticle.withoutText(records));
      shown++;
    }
  }

  /** Reads on this thread, works on several, and adds in the order of the articles. */
  private void readAll(
      List<InputFile> files, Function<Article, Callable<ReportArticle>> plan, Report report)
      throws IOException {
    ArticleReader reader = new ArticleReader(standardInput, reading);
    InOrder.Receiver<ReportArticle> receiver =
        new InOrder.Receiver<>() {
          @Override
          public void take(ReportArticle article) throws IOException {
            report.add(article);
            shown++;
          }

          @Override
          public void failed(String name, Throwable why) {
            leftOut(name, Failure.INTERNAL_ERROR.of(why), why);
          }
        };
    try (InOrder<ReportArticle> work = new InOrder<>(jobs, receiver)) {
      ArticleVisitor<IOException> visitor =
          new ArticleVisitor<>() {
            @Override
            public void article(Article article) throws IOException {
              work.submit(article.source(), plan.apply(article));
            }

            @Override
            public void unreadable(String name, UnreadableArticleException why) {
              leftOut(name, why.reason(), why.getCause());
            }

            @Override
            public void skipped(Part.Skipped part) {
              passedBy.skipped(part);
            }
          };
      for (InputFile file : files) {
        reader.readAll(file, visitor);
      }
      work.finish();
    }
  }

  private void leftOut(String name, Message reason, @Nullable Throwable cause) {
    messages.error(name, reason, Notice.LEFT_OUT.of(), cause);
    failed++;
  }

  /** A pipe can be read once, so that only standard input is looked into beforehand. */
  private boolean holdsRecords(String argument) {
    try {
      if (argument.equals(InputFile.STANDARD_INPUT)) {
        return RecordReader.looksLikeRecords(standardInput);
      }
      Path path = Path.of(argument);
      if (!Files.isRegularFile(path)) {
        return false;
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        return RecordReader.looksLikeRecords(in);
      }
    } catch (InvalidPathException | IOException e) {
      return false; // What is wrong is told when it is read as an article.
    }
  }

  private RecordedArticles read(List<String> recordFiles) {
    List<FigureRecord> records = new ArrayList<>();
    for (String file : recordFiles) {
      Path path = path(file);
      int before = records.size();
      try (InputStream in = path == null ? standardInput : Files.newInputStream(path)) {
        RecordReader.read(in, records::add);
      } catch (NoRecordsException e) {
        Message next = records.size() > before ? Notice.REST_LEFT_OUT.of() : Notice.LEFT_OUT.of();
        messages.error(file, Notice.NOT_ALL_RECORDS.of(e.reason()), next, e);
        failed++;
      } catch (IOException e) {
        leftOut(file, Notice.UNREADABLE.of(), e);
      }
    }
    return new RecordedArticles(records);
  }

  private static @Nullable Path path(String argument) {
    return argument.equals(InputFile.STANDARD_INPUT) ? null : Path.of(argument);
  }

  private static @Nullable Path realPath(@Nullable Path path) {
    try {
      return path == null ? null : path.toRealPath();
    } catch (IOException e) {
      return null; // It could not be read either.
    }
  }
}
