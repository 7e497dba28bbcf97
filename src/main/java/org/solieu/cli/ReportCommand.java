package org.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ReadingOptions;
import org.solieu.lexicon.Lexicon;
import org.solieu.message.Language;
import org.solieu.text.TextRepairer;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a page on which every figure stands in its article: the options. */
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  private final Option<List<String>> paths = Option.operands("PATH");

  private final Option<@Nullable Path> output =
      Option.named("-o", "--output").takes("FILE").of(Path.class);

  private final Option<Integer> figuresPerPage =
      Option.named("--figures-per-page").takes("N").of(int.class, 50_000);

  private final ArticleOptions articles = new ArticleOptions();
  private final PublishedOptions published = new PublishedOptions();
  private final LexiconOption lexicon = new LexiconOption();

  private final Option<Integer> jobs =
      Option.named("-j", "--jobs")
          .takes("N")
          .of(int.class, Runtime.getRuntime().availableProcessors());

  private final Option<Long> maxArticleSize = SizeOption.make();
  private final Option<Boolean> noRepair = Option.flag("--no-repair");
  private final Option<boolean[]> verbose = Option.countedFlag("-v", "--verbose");
  private final Option<Boolean> quiet = Option.flag("-q", "--quiet");
  private final CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("report");

  ReportCommand(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
    command.usageMessage().sortOptions(false);
    Option.addAll(command, paths, output, figuresPerPage);
    articles.addTo(command);
    published.addTo(command);
    lexicon.addTo(command);
    Option.addAll(command, jobs, maxArticleSize, noRepair, verbose, quiet);
    HelpOptions.addTo(command);
  }

  /** What picocli is to know of it. */
  CommandSpec spec() {
    return command;
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet.value(), verbose.value().length);
    if (paths.value().isEmpty()) {
      throw new UsageException(Notice.NOTHING_TO_REPORT.of());
    }
    if (jobs.value() < 1) {
      throw new UsageException(Notice.FEW_JOBS.of(jobs.value()));
    }
    if (figuresPerPage.value() < 1000) {
      throw new UsageException(Notice.FEW_FIGURES_PER_PAGE.of(figuresPerPage.value()));
    }
    if (output.value() == null && terminal.outIsTerminal()) {
      throw new UsageException(Notice.PAGE_ON_TERMINAL.of());
    }
    Target.refuseToReplace(output.value(), lexicon.files());
    Supplier<ArticleAnalysis> analysis =
        lexicon.supply(
            additions ->
                new ArticleAnalysis(
                    extractor.make(additions, !noRepair.value()),
                    noRepair.value() ? null : new TextRepairer(Lexicon.builtInWith(additions))));
    ReadingOptions reading =
        articles.reading().withMaxBytes(maxArticleSize.value()).withDating(published.dating());
    Language language = command.findOption(LanguageOption.NAME).getValue();
    return new Reporting(
            terminal,
            messages,
            reading,
            analysis,
            output.value(),
            figuresPerPage.value(),
            language,
            jobs.value())
        .run(paths.value(), published.given());
  }
}
