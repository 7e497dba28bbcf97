package org.solieu.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.solieu.Solieu;
import org.solieu.explanation.Explanation;
import org.solieu.input.ArticleReader;
import org.solieu.input.Dates;
import org.solieu.input.InputFile;
import org.solieu.input.InputFinder;
import org.solieu.input.Listing;
import org.solieu.input.Problem;
import org.solieu.input.SourceClashException;
import org.solieu.lexicon.Lexicon;
import org.solieu.record.Article;
import picocli.CommandLine.Model.CommandSpec;

/** Tells how each figure came about. */
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  private final Option<List<String>> paths = Option.operands("PATH");

  private final Option<ExplanationFormat> format =
      Option.named("-f", "--format")
          .takes("FORMAT")
          .readBy(new WordReader<>(ExplanationFormat.values()))
          .of(ExplanationFormat.class, ExplanationFormat.TEXT);

  private final ArticleOptions articles = new ArticleOptions();
  private final PublishedOptions published = new PublishedOptions();
  private final LexiconOption lexicon = new LexiconOption();
  private final Option<Long> maxArticleSize = SizeOption.make();
  private final Option<boolean[]> verbose = Option.countedFlag("-v", "--verbose");
  private final Option<Boolean> quiet = Option.flag("-q", "--quiet");

  ExplainCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /** What picocli is to know of it. */
  CommandSpec spec() {
    CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("explain");
    command.usageMessage().sortOptions(false);
    Option.addAll(command, paths, format);
    articles.addTo(command);
    published.addTo(command);
    lexicon.addTo(command);
    Option.addAll(command, maxArticleSize, verbose, quiet);
    return HelpOptions.addTo(command);
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet.value(), verbose.value().length);
    if (paths.value().isEmpty()) {
      throw new UsageException(Notice.NOTHING_NAMED.of());
    }
    ExplanationWriter writer =
        switch (format.value()) {
          case TEXT -> new ExplanationText(terminal.out(), messages);
          case JSONL -> new ExplanationJson(terminal.out());
        };
    Supplier<Solieu> solieu =
        lexicon.supply(additions -> Solieu.with(Lexicon.builtInWith(additions)));
    Listing listing = list();
    for (Problem problem : listing.problems()) {
      messages.error(problem.name(), problem.reason(), Notice.REST_GOES_ON.of(), null);
    }
    if (listing.files().isEmpty() && listing.problems().isEmpty()) {
      messages.note(Notice.NOTHING_TO_READ.of());
      return ExitStatus.OK;
    }
    try {
      return explain(listing, solieu, writer);
    } catch (IOException e) {
      return OutputErrors.status(e, null, terminal, messages);
    }
  }

  private Listing list() throws UsageException {
    try {
      return InputFinder.find(paths.value());
    } catch (SourceClashException e) {
      throw new UsageException(Notice.SOURCE_CLASH.of(e.source(), e.first(), e.second()));
    }
  }

  private int explain(Listing listing, Supplier<Solieu> solieu, ExplanationWriter writer)
      throws IOException {
    ArticleReader reader =
        new ArticleReader(
            terminal.in(),
            articles.reading().withMaxBytes(maxArticleSize.value()).withDating(published.dating()));
    Explaining explaining =
        new Explaining(article -> explain(solieu.get(), article), writer, messages);
    for (InputFile file : listing.files()) {
      reader.readAll(file, explaining);
    }
    int failed = explaining.failed() + listing.problems().size();
    return failed == 0
        ? ExitStatus.OK
        : explaining.done() == 0 ? ExitStatus.NOTHING_WRITTEN : ExitStatus.SOME_FAILED;
  }

  private static List<Explanation> explain(Solieu solieu, Article article) {
    String day = article.published();
    LocalDate date = day == null ? null : Dates.parse(day);
    return solieu.explain(article.text(), date);
  }
}
