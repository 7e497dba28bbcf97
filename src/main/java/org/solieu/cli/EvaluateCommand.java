package org.solieu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Extractor;
import org.solieu.batch.Failure;
import org.solieu.evaluation.Field;
import org.solieu.evaluation.GoldArticle;
import org.solieu.evaluation.Mistake;
import org.solieu.evaluation.Scorer;
import org.solieu.record.Figure;
import org.solieu.record.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures precision and recall on annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private static final List<String> SORTS =
      Stream.concat(
              Stream.of(Mistake.MISSED, Mistake.INVENTED),
              Stream.of(Field.values()).map(Field::key))
          .toList();

  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  @Parameters(paramLabel = "GOLD_DIR", descriptionKey = "GOLD_DIR")
  private Path folder = Path.of("");

  @Option(names = "--errors", paramLabel = "N")
  private int errors;

  @Option(names = "--field", paramLabel = "NAME")
  private @Nullable String field;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindOption.class,
      completionCandidates = KindOption.class)
  private @Nullable Kind kind;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = ReportFormat.class,
      completionCandidates = ReportFormat.class)
  private ReportFormat.Name format = ReportFormat.Name.TABLE;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(names = {"-v", "--verbose"})
  private boolean[] verbose = {};

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  EvaluateCommand(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet, verbose.length);
    if (errors < 0) {
      throw new UsageException(Notice.FEW_ERRORS.of(errors));
    }
    if (field != null && !SORTS.contains(field)) {
      throw new UsageException(
          Notice.ABOUT.of("--field", Notice.NONE_OF.of(field, String.join(", ", SORTS))));
    }
    Supplier<Extractor> working = lexicon.supply(additions -> extractor.make(additions, true));
    GoldFolder gold = GoldFolder.read(folder, terminal, messages);
    List<GoldArticle> articles = gold.articles();
    Scorer scorer = new Scorer();
    int failed = gold.failed() + score(articles, scorer, working);
    if (failed > 0 && failed >= articles.size() + gold.failed() || articles.isEmpty()) {
      messages.error(folder.toString(), gold.nothing(), Notice.NOTHING_EVALUATED.of(), null);
      return ExitStatus.NOTHING_WRITTEN;
    }
    try {
      List<Mistake> chosen = scorer.mistakes().stream().filter(this::isWanted).toList();
      new ScoreReport(scorer.scores(), chosen, errors, messages).write(terminal.out(), format);
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
    return (field == null || mistake.sort().equals(field))
        && (kind == null || mistake.kind().equals(kind.code()));
  }
}
