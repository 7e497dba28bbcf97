package org.solieu.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Extractor;
import org.solieu.input.ArticleReader;
import org.solieu.output.OutputFile;
import org.solieu.output.OutputFormat;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import org.solieu.state.StateHeader;
import picocli.CommandLine.Model.CommandSpec;

/** Extracts the figures of articles: the options, and what follows from them. */
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  private final Option<List<String>> paths = Option.operands("PATH");
  private final OutputOptions outputOptions = new OutputOptions();

  private final Option<Set<Kind>> kinds =
      Option.named("--kind").takes("KIND").readBy(new KindOption()).setOf(Kind.class);

  private final Option<BigDecimal> minConfidence =
      Option.named("--min-confidence").takes("X").of(BigDecimal.class, BigDecimal.ZERO);

  private final ArticleOptions articles = new ArticleOptions();
  private final PublishedOptions published = new PublishedOptions();
  private final LexiconOption lexicon = new LexiconOption();

  private final Option<Integer> jobs =
      Option.named("-j", "--jobs")
          .takes("N")
          .of(int.class, Runtime.getRuntime().availableProcessors());

  private final Option<Long> maxArticleSize = SizeOption.make();
  private final StateOptions stateOptions = new StateOptions();
  private final RunOptions runOptions = new RunOptions();
  private final Option<boolean[]> verbose = Option.countedFlag("-v", "--verbose");
  private final Option<Boolean> quiet = Option.flag("-q", "--quiet");

  private final Option<@Nullable Path> saveText =
      Option.named("--save-text").takes("FOLDER").of(Path.class);

  private final Option<Boolean> noRepair = Option.flag("--no-repair");

  private final CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("extract");

  ExtractCommand(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
    command.usageMessage().sortOptions(false);
    Option.addAll(command, paths);
    outputOptions.addTo(command);
    Option.addAll(command, kinds, minConfidence);
    articles.addTo(command);
    published.addTo(command);
    lexicon.addTo(command);
    Option.addAll(command, jobs, maxArticleSize);
    stateOptions.addTo(command);
    runOptions.addTo(command);
    Option.addAll(command, verbose, quiet, saveText, noRepair);
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
      throw new UsageException(Notice.NOTHING_NAMED.of());
    }
    if (jobs.value() < 1) {
      throw new UsageException(Notice.FEW_JOBS.of(jobs.value()));
    }
    BigDecimal least = minConfidence.value();
    if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0) {
      throw new UsageException(Notice.CONFIDENCE_RANGE.of(least.toPlainString()));
    }
    stateOptions.check();
    runOptions.check();
    Target target = outputOptions.target(terminal);
    Path folder = saveText.value();
    refuseToReplace(target, folder);
    TextSaver texts = folder == null ? null : new TextSaver(folder);
    return run(target, texts);
  }

  private void refuseToReplace(Target target, @Nullable Path texts) throws UsageException {
    if (target.split() == null) {
      Target.refuseToReplace(target.path(), lexicon.files());
      Target.refuseToReplace(target.path(), runOptions.configs());
    }
    if (texts != null) {
      Target.keepApart(texts, paths.value());
    }
  }

  private int run(Target target, @Nullable TextSaver texts) throws UsageException {
    Path summary = runOptions.summary();
    if (summary == null) {
      return run(extraction(target, texts, null), target, texts);
    }
    check(summary, "--output", target.path());
    check(summary, "--state", stateOptions.state());
    try (RunSummary account = new RunSummary(summary, header(target.format()), target.path())) {
      Extraction extraction = extraction(target, texts, account);
      int status = run(extraction, target, texts);
      account.write(status, extraction.result());
      return status;
    } catch (IOException e) {
      return OutputErrors.status(e, summary, terminal, messages);
    }
  }

  private int run(Extraction extraction, Target target, @Nullable TextSaver texts)
      throws UsageException {
    int status = extraction.run(paths.value(), state(target));
    return texts == null ? status : texts.status(status, messages);
  }

  /** Checks that the account is not written over something else. */
  private static void check(Path summary, String option, @Nullable Path other)
      throws UsageException {
    if (other != null && !OutputFile.isSpecial(other) && OutputFile.isSame(summary, other)) {
      throw new UsageException(Notice.SAME_FILE.of("--summary", option));
    }
  }

  private Extraction extraction(
      Target target, @Nullable TextSaver texts, @Nullable RunSummary account)
      throws UsageException {
    Supplier<Extractor> working =
        lexicon.supply(additions -> extractor.make(additions, !noRepair.value()));
    return new Extraction(
        terminal,
        messages,
        new ArticleReader(
            terminal.in(),
            articles.reading().withMaxBytes(maxArticleSize.value()).withDating(published.dating())),
        () -> saving(texts, filtered(working.get())),
        jobs.value(),
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
      return RecordOptions.of(command, chosen, lexicon);
    } catch (IOException e) {
      throw new UsageException(
          Notice.ABOUT.of(String.valueOf(e.getMessage()), Notice.UNREADABLE.of()));
    }
  }

  private Extractor filtered(Extractor all) {
    if (kinds.value().isEmpty() && minConfidence.value().signum() == 0) {
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
    return (kinds.value().isEmpty() || kinds.value().contains(figure.kind()))
        && (confidence == null || confidence.compareTo(minConfidence.value()) >= 0);
  }
}
