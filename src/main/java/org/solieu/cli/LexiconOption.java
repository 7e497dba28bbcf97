package org.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.LexiconException;
import org.solieu.lexicon.LexiconFile;
import picocli.CommandLine.Model.CommandSpec;

/** The option {@code --lexicon}, for all commands that read figures. */
final class LexiconOption {
  private final Option<List<Path>> files =
      Option.named("--lexicon").takes("FILE").repeated(Path.class);

  /** What was read: a pipe can be read only once. */
  private final Map<Path, byte[]> contents = new HashMap<>();

  /** Makes it an option of a command. */
  void addTo(CommandSpec command) {
    Option.addAll(command, files);
  }

  /** The files that are read. */
  List<Path> files() {
    return files.value();
  }

  /**
   * What an addition holds, which is read once.
   *
   * @throws IOException if it cannot be read
   */
  byte[] content(Path file) throws IOException {
    byte[] content = contents.get(file);
    if (content == null) {
      content = Files.readAllBytes(file);
      contents.put(file, content);
    }
    return content;
  }

  /**
   * Has something made with the additions: without any only when it is asked for, with some at
   * once, so that wrong ones are told before anything is done.
   *
   * @throws UsageException if an addition is wrong
   */
  <T> Supplier<T> supply(Function<List<LexiconFile>, T> maker) throws UsageException {
    if (files.value().isEmpty()) {
      return new Once<>(() -> maker.apply(List.of()));
    }
    try {
      T made =
          maker.apply(
              files.value().stream().map(file -> LexiconFile.read(file, this::content)).toList());
      return () -> made;
    } catch (LexiconException e) {
      throw new UsageException(Notice.ABOUT.of(e.place(), e.wrong()));
    }
  }

  /** Makes what it supplies when it is first asked for, and keeps it. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public synchronized T get() {
      T known = made;
      if (known == null) {
        known = maker.get();
        made = known;
      }
      return known;
    }
  }
}
