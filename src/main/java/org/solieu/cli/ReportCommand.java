package org.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ReadingOptions;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.lexicon.Lexicon;
import org.solieu.message.Language;
import org.solieu.text.TextRepairer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a page on which every figure stands in its article: the options. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--figures-per-page", paramLabel = "N")
  private int figuresPerPage = 50_000;

  @Mixin private PublishedOptions published = new PublishedOptions();

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--max-article-size", paramLabel = "SIZE", converter = SizeOption.class)
  private long maxArticleSize = 64L << 20;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingOption.class,
      completionCandidates = EncodingOption.class)
  private TextEncoding encoding = TextEncoding.AUTO;

  @Option(names = "--no-repair")
  private boolean noRepair;

  @Option(names = {"-v", "--verbose"})
  private boolean[] verbose = {};

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  ReportCommand(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet, verbose.length);
    if (paths.isEmpty()) {
      throw new UsageException(Notice.NOTHING_TO_REPORT.of());
    }
    if (jobs < 1) {
      throw new UsageException(Notice.FEW_JOBS.of(jobs));
    }
    if (figuresPerPage < 1000) {
      throw new UsageException(Notice.FEW_FIGURES_PER_PAGE.of(figuresPerPage));
    }
    if (output == null && terminal.outIsTerminal()) {
      throw new UsageException(Notice.PAGE_ON_TERMINAL.of());
    }
    Supplier<ArticleAnalysis> analysis =
        lexicon.supply(
            additions ->
                new ArticleAnalysis(
                    extractor.make(additions, !noRepair),
                    noRepair ? null : new TextRepairer(Lexicon.builtInWith(additions))));
    ReadingOptions reading =
        ReadingOptions.DEFAULT
            .withMaxBytes(maxArticleSize)
            .withEncoding(encoding)
            .withDating(published.dating());
    Language language = spec.findOption(LanguageOption.NAME).getValue();
    return new Reporting(
            terminal, messages, reading, analysis, output, figuresPerPage, language, jobs)
        .run(paths);
  }
}
