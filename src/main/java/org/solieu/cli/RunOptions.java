package org.solieu.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;

/** The options of runs that nobody watches. */
final class RunOptions {
  private final Option<@Nullable Path> summary =
      Option.named("--summary").takes("FILE").of(Path.class);

  private final Option<@Nullable FailBound> failOn =
      Option.named("--fail-on").takes("N").readBy(new Bound()).of(FailBound.class);

  /** Heeded by {@link LogFormat#in} before all else; here for the help and to be checked. */
  private final Option<LogFormat> logFormat =
      Option.named(LogFormat.OPTION)
          .takes("LOG")
          .readBy(new WordReader<>(LogFormat.values()))
          .of(LogFormat.class, LogFormat.TEXT);

  /** Read by {@link OptionWords} before all else; here for the help and for completion. */
  private final Option<@Nullable Path> config =
      Option.named("--config").takes("FILE").of(Path.class);

  /** Makes them options of a command. */
  void addTo(CommandSpec command) {
    Option.addAll(command, summary, failOn, logFormat, config);
  }

  /**
   * Checks that the account has a place of its own.
   *
   * @throws UsageException if it has none
   */
  void check() throws UsageException {
    Path file = summary.value();
    if (file != null && file.toString().equals("-")) {
      throw new UsageException(Notice.SUMMARY_NEEDS_FILE.of());
    }
  }

  /** Where an account of the run is to be written; null for nowhere. */
  @Nullable Path summary() {
    return summary.value();
  }

  /** The files that options were taken from. */
  List<Path> configs() {
    Path file = config.value();
    return file == null ? List.of() : List.of(file);
  }

  /** How many articles may fail; null where the user does not say. */
  @Nullable FailBound failOn() {
    return failOn.value();
  }

  /** Reads bounds. */
  static final class Bound implements ITypeConverter<FailBound> {
    @Override
    public FailBound convert(String text) {
      try {
        return FailBound.of(text);
      } catch (IllegalArgumentException e) {
        throw new WrongValueException(Notice.NO_BOUND.of(text));
      }
    }
  }
}
