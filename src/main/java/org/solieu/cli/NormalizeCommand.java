package org.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.ToneStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Repairs the text of articles: the options, and what follows from them. */
@Command(
    name = "normalize",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class NormalizeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<String> paths = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER")
  private @Nullable Path output;

  @Option(names = "--show-changes")
  private boolean showChanges;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      converter = ToneStyleOption.class,
      completionCandidates = ToneStyleOption.class)
  private ToneStyle style = ToneStyle.AS_WRITTEN;

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(names = "--max-article-size", paramLabel = "SIZE", converter = SizeOption.class)
  private long maxArticleSize = 64L << 20;

  @Option(names = {"-v", "--verbose"})
  private boolean[] verbose = {};

  @Option(names = {"-q", "--quiet"})
  private boolean quiet;

  NormalizeCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet, verbose.length);
    if (paths.isEmpty()) {
      throw new UsageException(Notice.NOTHING_NAMED.of());
    }
    return new Normalization(terminal, messages, output, showChanges, style)
        .run(paths, articles.reading().withMaxBytes(maxArticleSize));
  }
}
