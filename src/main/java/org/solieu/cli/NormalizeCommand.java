package org.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.ToneStyle;
import picocli.CommandLine.Model.CommandSpec;

/** Repairs the text of articles: the options, and what follows from them. */
final class NormalizeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Messages messages;

  private final Option<List<String>> paths = Option.operands("PATH");

  private final Option<@Nullable Path> output =
      Option.named("-o", "--output").takes("FOLDER").of(Path.class);

  private final Option<Boolean> showChanges = Option.flag("--show-changes");

  private final Option<ToneStyle> style =
      Option.named("--style")
          .takes("STYLE")
          .readBy(new ToneStyleOption())
          .of(ToneStyle.class, ToneStyle.AS_WRITTEN);

  private final ArticleOptions articles = new ArticleOptions();
  private final Option<Long> maxArticleSize = SizeOption.make();
  private final Option<boolean[]> verbose = Option.countedFlag("-v", "--verbose");
  private final Option<Boolean> quiet = Option.flag("-q", "--quiet");

  NormalizeCommand(Terminal terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  /** What picocli is to know of it. */
  CommandSpec spec() {
    CommandSpec command = CommandSpec.wrapWithoutInspection(this).name("normalize");
    command.usageMessage().sortOptions(false);
    Option.addAll(command, paths, output, showChanges, style);
    articles.addTo(command);
    Option.addAll(command, maxArticleSize, verbose, quiet);
    return HelpOptions.addTo(command);
  }

  @Override
  public Integer call() throws UsageException {
    messages.listenTo(quiet.value(), verbose.value().length);
    if (paths.value().isEmpty()) {
      throw new UsageException(Notice.NOTHING_NAMED.of());
    }
    return new Normalization(terminal, messages, output.value(), showChanges.value(), style.value())
        .run(paths.value(), articles.reading().withMaxBytes(maxArticleSize.value()));
  }
}
