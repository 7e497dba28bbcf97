package org.solieu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Extractor;
import org.solieu.batch.Failure;
import org.solieu.evaluation.GoldArticle;
import org.solieu.evaluation.Mistake;
import org.solieu.evaluation.Scorer;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import picocli.CommandLine.Model.CommandSpec;

/** Measures precision and recall on annotated articles. */
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  private final Option<Path> folder = Option.oneOperand("GOLD_DIR", Path.class);
  private final Option<Integer> errors = Option.named("--errors").takes("N").of(int.class, 0);

  private final Option<@Nullable String> field =
      Option.named("--field").takes("FIELD").readBy(new MistakeOption()).of(String.class);

  private final Option<@Nullable Kind> kind =
      Option.named("--kind").takes("KIND").readBy(new KindOption()).of(Kind.class);

  private final Option<ScoreFormat> format =
      Option.named("-f", "--format")
          .takes("FORMAT")
          .readBy(new WordReader<>(ScoreFormat.values()))
          .of(ScoreFormat.class, ScoreFormat.TABLE);

  private final LexiconOption lexicon = new LexiconOption();
  private final Option<boolean[]> verbose = Option.countedFlag("-v", "--verbose");
  private final Option<Boolean> quiet = Option.flag("-q", "--quiet");

  EvaluateCommand(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
  }

  /** What picocli is to know of it. */
  CommandSpec spec() {
    CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("evaluate");
    command.usageMessage().sortOptions(false);
    Option.addAll(command, folder, errors, field, kind, format);
    lexicon.addTo(command);
    Option.addAll(command, verbose, quiet);
    return HelpOptions.addTo(command);
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet.value(), verbose.value().length);
    if (errors.value() < 0) {
      throw new UsageException(Notice.FEW_ERRORS.of(errors.value()));
    }
    if (errors.value() == 0 && (field.value() != null || kind.value() != null)) {
      String option = field.value() != null ? "--field" : "--kind";
      throw new UsageException(Notice.GOES_WITH.of(option, "--errors"));
    }
    Supplier<Extractor> working = lexicon.supply(additions -> extractor.make(additions, true));
    GoldFolder gold = GoldFolder.read(folder.value(), terminal, messages);
    List<GoldArticle> articles = gold.articles();
    Scorer scorer = new Scorer();
    int failed = gold.failed() + score(articles, scorer, working);
    if (failed > 0 && failed >= articles.size() + gold.failed() || articles.isEmpty()) {
      messages.error(
          folder.value().toString(), gold.nothing(), Notice.NOTHING_EVALUATED.of(), null);
      return ExitStatus.NOTHING_WRITTEN;
    }
    try {
      List<Mistake> chosen = scorer.mistakes().stream().filter(this::isWanted).toList();
      new ScoreReport(scorer.scores(), chosen, errors.value(), messages)
          .write(terminal.out(), format.value());
    } catch (IOException e) {
      return OutputErrors.status(e, null, terminal, messages);
    }
    return failed > 0 ? ExitStatus.SOME_FAILED : ExitStatus.OK;
  }

  /** Runs the extractor; returns how many articles it failed on. */
  private int score(List<GoldArticle> articles, Scorer scorer, Supplier<Extractor> maker) {
    if (articles.isEmpty()) {
      return 0;
    }
    Extractor working = maker.get();
    List<GoldArticle> failed = new ArrayList<>();
    for (GoldArticle article : articles) {
      try {
        List<Figure> figures = working.extract(article.article());
        scorer.add(article, figures);
      } catch (RuntimeException | StackOverflowError e) {
        String name = article.article().source();
        messages.error(name, Failure.INTERNAL_ERROR.of(e), Notice.NOT_COUNTED.of(), e);
        failed.add(article);
      }
    }
    return failed.size();
  }

  private boolean isWanted(Mistake mistake) {
    String sort = field.value();
    Kind of = kind.value();
    return (sort == null || mistake.sort().equals(sort))
        && (of == null || mistake.kind().equals(of.code()));
  }
}
