package org.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.solieu.input.encoding.TextEncoding;
import org.solieu.lexicon.ToneStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repairs the text of articles: the options, and what follows from them. */
@Command(
    name = "normalize",
    description =
        "Repair the text of articles: part words that were run together, put tone marks on the"
            + " right vowel, compose letters. All else stays, line breaks too.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    customSynopsis = "solieu normalize [OPTIONS] PATH...",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  solieu normalize a.txt                        repaired text on standard output",
      "  solieu normalize -o repaired/ articles/       each article under its path in repaired/",
      "  solieu normalize --show-changes articles/     what would be changed, as JSON Lines"
    })
final class NormalizeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "A file; a folder, of which every .txt file is read, also in folders below;"
              + " or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description =
          "Write each article under its name here, those of a folder under their paths in it."
              + " Needed for more than one article.")
  private @Nullable Path output;

  @Option(
      names = "--show-changes",
      description =
          "Print each change as a line of JSON: source, start, end (in code points), from, to, why."
              + " The repaired text is written only if --output is given.")
  private boolean showChanges;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      converter = ToneStyleOption.class,
      completionCandidates = ToneStyleOption.class,
      description =
          "Where tone marks stand in oa, oe, uy: modern (hoà, thuỷ) or traditional (hòa, thủy)."
              + " Default: as the article has them.")
  private ToneStyle style = ToneStyle.AS_WRITTEN;

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
      names = "--max-article-size",
      paramLabel = "SIZE",
      converter = SizeOption.class,
      description = "Leave out larger articles; at most 1G. Default: 64M.")
  private long maxArticleSize = 64L << 20;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; twice (-vv) with stack traces of errors.")
  private boolean[] verbose = {};

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  NormalizeCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet, verbose.length);
    if (paths.isEmpty()) {
      throw new UsageException(
          "nothing to read is named: give files or folders, or - for standard input");
    }
    return new Normalization(terminal, messages, output, showChanges, style)
        .run(paths, maxArticleSize, encoding);
  }
}
