package org.solieu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.lexicon.LexiconException;
import org.solieu.lexicon.LexiconFile;
import picocli.CommandLine.Option;

/** The option {@code --lexicon}, for all commands that read figures. */
final class LexiconOption {
  @Option(names = "--lexicon", paramLabel = "FILE")
  private List<Path> files = new ArrayList<>();

  /**
   * Has something made with the additions: without any only when it is asked for, with some at
   * once, so that wrong ones are told before anything is done.
   *
   * @throws UsageException if an addition is wrong
   */
  <T> Supplier<T> supply(Function<List<LexiconFile>, T> maker) throws UsageException {
    if (files.isEmpty()) {
      return new Once<>(() -> maker.apply(List.of()));
    }
    try {
      T made = maker.apply(files.stream().map(LexiconFile::read).toList());
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
