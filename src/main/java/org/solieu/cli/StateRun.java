package org.solieu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.StateLedger;
import org.solieu.input.InputRoot;
import org.solieu.input.PublishedFrom;
import org.solieu.message.Message;
import org.solieu.output.OutputFile;
import org.solieu.output.OutputFormat;
import org.solieu.output.RecordWriter;
import org.solieu.state.FileJudge;
import org.solieu.state.RunLock;
import org.solieu.state.StateHeader;
import org.solieu.state.StateSession;

/** What a run with a state needs besides what every run does. */
final class StateRun {
  private final StateOptions options;
  private final Path path;
  private final StateHeader header;
  private final @Nullable PublishedFrom publishedFrom;

  /**
   * A run with a state.
   *
   * @param path the state
   * @param header what the records of the run depend on
   * @param publishedFrom where the articles' days are found; null where that was not said
   */
  StateRun(
      StateOptions options, Path path, StateHeader header, @Nullable PublishedFrom publishedFrom) {
    this.options = options;
    this.path = path;
    this.header = header;
    this.publishedFrom = publishedFrom;
  }

  Path path() {
    return path;
  }

  /**
   * Checks that a state can be kept for an output.
   *
   * @throws UsageException if it cannot
   */
  void check(OutputFormat format, Path output) throws UsageException {
    if (format == OutputFormat.JSON
        || format == OutputFormat.XLSX
        || format == OutputFormat.TABLE) {
      throw new UsageException(Notice.OTHER_FORMAT.of("--state", "jsonl, csv, tsv", format.code()));
    }
    if (OutputFile.isSpecial(output)) {
      throw new UsageException(Notice.STATE_ORDINARY_OUTPUT.of(output));
    }
    if (Files.isDirectory(path)) {
      throw new UsageException(Notice.STATE_FOLDER.of(path));
    }
    if (OutputFile.isSame(path, output)) {
      throw new UsageException(Notice.SAME_FILE.of("--state", "--output"));
    }
  }

  /** Takes the lock; null if another run has it and nobody waits, which is told. */
  @Nullable RunLock lock(Messages messages) throws IOException {
    Path state = OutputFile.followLinks(path);
    RunLock lock = RunLock.tryToTake(state);
    if (lock != null) {
      return lock;
    }
    String holder = RunLock.holder(state);
    Message other = holder.isEmpty() ? Notice.OTHER_RUN.of() : Notice.OTHER_RUN_PROCESS.of(holder);
    if (options.waitForOthers()) {
      messages.note(Notice.WAITING.of(path, other));
      return RunLock.take(state);
    }
    messages.error(path.toString(), other, Notice.NOT_WAITING.of(), null);
    return null;
  }

  StateSession open(Path output, List<InputRoot> paths, Messages messages) throws IOException {
    StateSession session =
        StateSession.open(OutputFile.followLinks(path), output, header, options.verify(), paths);
    if (session.isResuming()) {
      messages.note(Notice.RESUMING.of(path));
    }
    if (!session.difference().isEmpty()) {
      messages.note(Notice.MADE_OTHERWISE.of(path, session.difference()));
    } else if (session.isOutputForeign()) {
      messages.note(Notice.OUTPUT_FOREIGN.of(output));
    }
    return session;
  }

  StateLedger ledger(StateSession session, Function<OutputStream, RecordWriter> writer)
      throws IOException {
    FileJudge judge =
        new FileJudge(
            options.verify(),
            publishedFrom == PublishedFrom.MTIME,
            file -> publishedFrom == PublishedFrom.SIDECAR ? PublishedFrom.sidecarOf(file) : null);
    return new StateLedger(session, judge, writer, options.prune());
  }
}
