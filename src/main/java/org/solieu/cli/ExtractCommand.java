package org.solieu.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Extractor;
import org.solieu.input.ArticleReader;
import org.solieu.output.OutputFormat;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.state.StateHeader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts the figures of articles: the options, and what follows from them. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = List.of();

  @Mixin private OutputOptions outputOptions = new OutputOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = KindOption.class,
      completionCandidates = KindOption.class)
  private Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  @Option(names = "--min-confidence", paramLabel = "X")
  private BigDecimal minConfidence = BigDecimal.ZERO;

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Mixin private PublishedOptions published = new PublishedOptions();

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--max-article-size", paramLabel = "SIZE", converter = SizeOption.class)
  private long maxArticleSize = 64L << 20;

  @Mixin private StateOptions stateOptions = new StateOptions();

  @Mixin private RunOptions runOptions = new RunOptions();

  @Option(names = {"-v", "--verbose"})
  private boolean[] verbose = {};

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  @Option(names = "--save-text", paramLabel = "FOLDER")
  private @Nullable Path saveText;

  @Option(names = "--no-repair")
  private boolean noRepair;

  ExtractCommand(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet, verbose.length);
    messages.setFormat(runOptions.logFormat());
    if (paths.isEmpty()) {
      throw new UsageException(Notice.NOTHING_NAMED.of());
    }
    if (jobs < 1) {
      throw new UsageException(Notice.FEW_JOBS.of(jobs));
    }
    if (minConfidence.signum() < 0 || minConfidence.compareTo(BigDecimal.ONE) > 0) {
      throw new UsageException(Notice.CONFIDENCE_RANGE.of(minConfidence.toPlainString()));
    }
    stateOptions.check();
    Target target = outputOptions.target(terminal);
    TextSaver texts = saveText == null ? null : new TextSaver(saveText);
    int status = run(target, texts);
    IOException unsaved = texts == null ? null : texts.failure();
    return unsaved == null ? status : OutputErrors.status(unsaved, saveText, terminal, messages);
  }

  private int run(Target target, @Nullable TextSaver texts) throws UsageException {
    Path summary = runOptions.summary();
    if (summary == null) {
      return extraction(target, texts, null).run(paths, state(target));
    }
    try (RunSummary account = new RunSummary(summary, header(target.format()), target.path())) {
      Extraction extraction = extraction(target, texts, account);
      int status = extraction.run(paths, state(target));
      account.write(status, extraction.result());
      return status;
    } catch (IOException e) {
      return OutputErrors.status(e, summary, terminal, messages);
    }
  }

  private Extraction extraction(
      Target target, @Nullable TextSaver texts, @Nullable RunSummary account)
      throws UsageException {
    Supplier<Extractor> working = lexicon.supply(additions -> extractor.make(additions, !noRepair));
    return new Extraction(
        terminal,
        messages,
        new ArticleReader(
            terminal.in(),
            articles.reading().withMaxBytes(maxArticleSize).withDating(published.dating())),
        () -> saving(texts, filtered(working.get())),
        jobs,
        target,
        runOptions.failOn(),
        account);
  }

  private @Nullable StateRun state(Target target) throws UsageException {
    Path state = stateOptions.state();
    return state == null
        ? null
        : new StateRun(stateOptions, state, header(target.format()), published.place());
  }

  private static Extractor saving(@Nullable TextSaver texts, Extractor extractor) {
    return texts == null ? extractor : new SavingExtractor(texts, extractor);
  }

  private StateHeader header(OutputFormat chosen) throws UsageException {
    try {
      return RecordOptions.of(command, chosen);
    } catch (IOException e) {
      throw new UsageException(
          Notice.ABOUT.of(String.valueOf(e.getMessage()), Notice.UNREADABLE.of()));
    }
  }

  private Extractor filtered(Extractor all) {
    if (kinds.isEmpty() && minConfidence.signum() == 0) {
      return all;
    }
    return new Extractor() {
      @Override
      public List<Figure> extract(Article article) {
        return all.extract(article).stream().filter(figure -> isWanted(figure)).toList();
      }

      @Override
      public Map<String, Integer> repairs(Article article) {
        return all.repairs(article);
      }
    };
  }

  private boolean isWanted(Figure figure) {
    BigDecimal confidence = figure.confidence();
    return (kinds.isEmpty() || kinds.contains(figure.kind()))
        && (confidence == null || confidence.compareTo(minConfidence) >= 0);
  }
}
