package org.solieu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.solieu.input.ArticleReader;
import org.solieu.input.ArticleVisitor;
import org.solieu.input.InputFile;
import org.solieu.input.InputFinder;
import org.solieu.input.InputRoot;
import org.solieu.input.InputWalk;
import org.solieu.input.Problem;
import org.solieu.input.ReadingOptions;
import org.solieu.input.SourceClashException;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.lexicon.Lexicon;
import org.solieu.lexicon.ToneStyle;
import org.solieu.output.Destination;
import org.solieu.output.OutputFile;
import org.solieu.record.Article;
import org.solieu.text.RepairedText;
import org.solieu.text.TextRepairer;

/** One run of {@code solieu normalize}: from paths to repaired texts and an exit status. */
final class Normalization {
  private final Terminal terminal;
  private final Messages messages;
  private final @Nullable Path output;
  private final boolean showChanges;
  private final ToneStyle style;
  private final TextRepairer repairer = new TextRepairer(Lexicon.builtIn());
  private @Nullable Path writing; // what is being written; null for standard output
  private @Nullable String onlyText; // for standard output, until no other text can come
  private int read;
  private int problems;

  /**
   * A run.
   *
   * @param output the folder to write to; null for standard output
   */
  Normalization(
      Terminal terminal,
      Messages messages,
      @Nullable Path output,
      boolean showChanges,
      ToneStyle style) {
    this.terminal = terminal;
    this.messages = messages;
    this.output = output;
    this.showChanges = showChanges;
    this.style = style;
  }

  int run(List<String> paths, ReadingOptions options) throws UsageException {
    Map<InputFile, Path> names = list(paths);
    if (names.size() > 1 && output == null && !showChanges) {
      throw new UsageException(Notice.SEVERAL_ARTICLES.of());
    }
    if (output != null) {
      refuseToOverwrite(names, output);
    }
    if (names.isEmpty()) {
      return nothingRead();
    }
    ArticleReader reader = new ArticleReader(terminal.in(), options);
    for (Map.Entry<InputFile, Path> entry : names.entrySet()) {
      try {
        reader.readAll(entry.getKey(), new Writing(entry.getKey(), entry.getValue()));
      } catch (SecondArticleException e) {
        throw new UsageException(Notice.SEVERAL_ARTICLES.of());
      } catch (IOException e) {
        return OutputErrors.status(e, writing, terminal, messages);
      }
    }
    try {
      writeText();
    } catch (IOException e) {
      return OutputErrors.status(e, null, terminal, messages);
    }
    return read == 0 ? nothingRead() : problems == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
  }

  /** Writes the articles of a file. */
  private final class Writing implements ArticleVisitor<IOException> {
    private final InputFile file;
    private final Path path;

    Writing(InputFile file, Path path) {
      this.file = file;
      this.path = path;
    }

    @Override
    public void article(Article article) throws IOException {
      read++;
      write(article.source(), article.text(), TextPath.of(file, path, article.source()));
    }

    @Override
    public void unreadable(String name, UnreadableArticleException why) {
      messages.error(name, why.reason(), Notice.LEFT_OUT.of(), why.getCause());
      problems++;
    }
  }

  /** What there is to read, each with its path in the output folder. */
  private Map<InputFile, Path> list(List<String> paths) throws UsageException {
    Map<InputFile, Path> names = new LinkedHashMap<>();
    try {
      InputWalk walk = InputFinder.of(paths, this::problem).walk(this::problem);
      while (walk.hasNext()) {
        InputFile file = walk.next();
        names.put(file, nameOf(file, walk.root()));
      }
    } catch (SourceClashException e) {
      throw new UsageException(Notice.SOURCE_CLASH.of(e.source(), e.first(), e.second()));
    }
    return names;
  }

  private void problem(Problem problem) {
    messages.error(problem.name(), problem.reason(), Notice.REST_GOES_ON.of(), null);
    problems++;
  }

  private static Path nameOf(InputFile file, InputRoot root) {
    Path path = file.path();
    Path folder = root.path();
    if (path == null || folder == null) {
      return Path.of("stdin.txt");
    }
    if (root.isFolder()) {
      return folder.toAbsolutePath().relativize(path.toAbsolutePath());
    }
    Path name = path.getFileName();
    return name == null ? path : name;
  }

  private static void refuseToOverwrite(Map<InputFile, Path> names, Path folder)
      throws UsageException {
    Map<Path, InputFile> taken = new LinkedHashMap<>();
    for (Map.Entry<InputFile, Path> entry : names.entrySet()) {
      InputFile file = entry.getKey();
      InputFile other = taken.putIfAbsent(entry.getValue(), file);
      if (other != null && !isSame(other, file)) {
        throw new UsageException(Notice.NAME_CLASH.of(other.name(), file.name(), entry.getValue()));
      }
    }
    for (InputFile file : names.keySet()) {
      for (Path name : List.of(folder.resolve(String.valueOf(names.get(file))))) {
        if (isSame(name, file.realPath())) {
          throw new UsageException(Notice.WOULD_REPLACE.of(file.name()));
        }
      }
    }
  }

  private static boolean isSame(InputFile a, InputFile b) {
    return a.realPath() != null && a.realPath().equals(b.realPath());
  }

  private static boolean isSame(Path output, @Nullable Path input) {
    try {
      return Files.exists(output) && output.toRealPath().equals(input);
    } catch (IOException e) {
      return false; // It cannot be opened either, which is told in its place.
    }
  }

  private void write(String source, String text, Path name) throws IOException {
    RepairedText repaired = repairer.repair(text, style);
    if (output != null) {
      Path file = output.resolve(name);
      writing = file;
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (Destination destination = OutputFile.open(file)) {
        destination.stream().write(repaired.text().getBytes(StandardCharsets.UTF_8));
        destination.commit();
      }
      writing = null;
    }
    if (showChanges) {
      RepairWriter.write(source, text, repaired.repairs(), terminal.out());
      terminal.out().flush();
    } else if (output == null) {
      if (onlyText != null) {
        throw new SecondArticleException();
      }
      onlyText = repaired.text();
    }
  }

  private void writeText() throws IOException {
    if (onlyText != null) {
      terminal.out().write(onlyText.getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
    }
  }

  /** Standard output takes one article only. */
  private static final class SecondArticleException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private int nothingRead() {
    if (problems == 0 && read == 0) {
      messages.note(Notice.NOTHING_TO_READ.of());
      return ExitStatus.OK;
    }
    messages.error(Notice.NOTHING_READ.of());
    return ExitStatus.NOTHING_WRITTEN;
  }
}
