package org.solieu.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.Extractor;
import org.solieu.input.ArticleReader;
import org.solieu.input.ReadingOptions;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.output.OutputFormat;
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
    description = "Extract the figures of articles, a record for each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    customSynopsis = "solieu extract [OPTIONS] PATH...",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  solieu extract articles/                           a table on the screen",
      "  solieu extract articles/ > figures.jsonl           JSON Lines for programs",
      "  solieu extract --excel -o figures.csv articles/    CSV that Excel opens as it is",
      "  solieu extract --kind money,percentage a.txt b.txt",
      "  cat a.txt | solieu extract -"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;
  private final ExtractorMaker extractor;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "A file; a folder, of which every .txt file is read, also in folders below;"
              + " or - for standard input. Articles are in UTF-8 or UTF-16.")
  private List<String> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      completionCandidates = FormatOption.class,
      description =
          "jsonl, json (one array), csv, tsv or table. Default: what the ending of --output says;"
              + " otherwise table on a terminal, jsonl elsewhere.")
  private @Nullable OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, whole or not at all, instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--excel",
      description =
          "CSV or TSV as spreadsheets want it: with byte-order mark and CRLF, and an apostrophe"
              + " before text that would be run as a formula.")
  private boolean excel;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      converter = KindOption.class,
      completionCandidates = KindOption.class,
      description =
          "Only figures of these kinds, separated by commas: percentage, money, count, ratio, rank,"
              + " measure, duration, age, multiple.")
  private Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description =
          "Only figures whose confidence is at least X, 0 to 1; those without one count as sure.")
  private BigDecimal minConfidence = BigDecimal.ZERO;

  @Mixin private PublishedOptions published = new PublishedOptions();

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "Work on N articles at once; the output is the same for any N. Default: the number of"
              + " processors.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--max-article-size",
      paramLabel = "SIZE",
      converter = SizeOption.class,
      description = "Leave out larger articles; at most 1G. Default: 64M.")
  private long maxArticleSize = 64L << 20;

  @Mixin private StateOptions stateOptions = new StateOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; twice (-vv) with stack traces of errors.")
  private boolean[] verbose = {};

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingOption.class,
      completionCandidates = EncodingOption.class,
      description =
          "utf-8, utf-16, tcvn3 (ABC), vni, viqr or windows-1258. Default: auto, whichever of them"
              + " gives Vietnamese.")
  private TextEncoding encoding = TextEncoding.AUTO;

  @Option(
      names = "--no-repair",
      description =
          "Take the text as it is: do not part words that were run together, nor put tone marks in"
              + " place.")
  private boolean noRepair;

  ExtractCommand(Terminal terminal, Messages messages, ExtractorMaker extractor) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet, verbose.length);
    if (paths.isEmpty()) {
      throw new UsageException(
          "nothing to read is named: give files or folders, or - for standard input");
    }
    if (jobs < 1) {
      throw new UsageException("--jobs must be at least 1, not " + jobs);
    }
    if (minConfidence.signum() < 0 || minConfidence.compareTo(BigDecimal.ONE) > 0) {
      throw new UsageException(
          "--min-confidence must be between 0 and 1, not " + minConfidence.toPlainString());
    }
    stateOptions.check();
    Supplier<Extractor> working = lexicon.supply(additions -> extractor.make(additions, !noRepair));
    OutputFormat chosen = chosenFormat();
    Extraction extraction =
        new Extraction(
            terminal,
            messages,
            new ArticleReader(
                terminal.in(),
                ReadingOptions.DEFAULT
                    .withMaxBytes(maxArticleSize)
                    .withEncoding(encoding)
                    .withDating(published.dating())),
            () -> filtered(working.get()),
            jobs,
            chosen,
            excel,
            output);
    Path state = stateOptions.state();
    return state == null
        ? extraction.run(paths)
        : extraction.run(
            paths, new StateRun(stateOptions, state, header(chosen), published.place()));
  }

  private StateHeader header(OutputFormat chosen) throws UsageException {
    try {
      return RecordOptions.of(command, chosen);
    } catch (IOException e) {
      throw new UsageException(e.getMessage() + ": cannot be read");
    }
  }

  private OutputFormat chosenFormat() throws UsageException {
    OutputFormat chosen = format == null ? defaultFormat() : format;
    if (excel && !chosen.isForSpreadsheets()) {
      throw new UsageException("--excel goes with csv and tsv, not with " + chosen.code());
    }
    return chosen;
  }

  private OutputFormat defaultFormat() {
    OutputFormat otherwise =
        excel
            ? OutputFormat.CSV
            : output == null && terminal.outIsTerminal() ? OutputFormat.TABLE : OutputFormat.JSONL;
    return output == null
        ? otherwise
        : OutputFormat.ofFileName(output.toString()).orElse(otherwise);
  }

  private Extractor filtered(Extractor all) {
    return kinds.isEmpty() && minConfidence.signum() == 0
        ? all
        : article -> all.extract(article).stream().filter(this::isWanted).toList();
  }

  private boolean isWanted(Figure figure) {
    BigDecimal confidence = figure.confidence();
    return (kinds.isEmpty() || kinds.contains(figure.kind()))
        && (confidence == null || confidence.compareTo(minConfidence) >= 0);
  }
}
