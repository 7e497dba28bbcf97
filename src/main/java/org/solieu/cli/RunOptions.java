package org.solieu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options of runs that nobody watches. */
final class RunOptions {
  @Option(names = "--summary", paramLabel = "FILE")
  private @Nullable Path summary;

  @Option(names = "--fail-on", paramLabel = "N", converter = Bound.class)
  private @Nullable FailBound failOn;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      converter = LogFormat.Reader.class,
      completionCandidates = LogFormat.Reader.class)
  private LogFormat logFormat = LogFormat.TEXT;

  /** Read by {@link OptionWords} before all else; here for the help and for completion. */
  @Option(names = "--config", paramLabel = "FILE")
  private @Nullable Path config;

  /** Where an account of the run is to be written; null for nowhere. */
  @Nullable Path summary() {
    return summary;
  }

  /** How many articles may fail; null where the user does not say. */
  @Nullable FailBound failOn() {
    return failOn;
  }

  LogFormat logFormat() {
    return logFormat;
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
