package org.solieu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.StateLedger;
import org.solieu.input.PublishedFrom;
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
    if (format == OutputFormat.JSON || format == OutputFormat.TABLE) {
      throw new UsageException("--state goes with jsonl, csv and tsv, not with " + format.code());
    }
    if (OutputFile.isSpecial(output)) {
      throw new UsageException("--state needs an ordinary file as --output, not " + output);
    }
    if (Files.isDirectory(path)) {
      throw new UsageException("--state needs a file, and " + path + " is a folder");
    }
    if (path.toAbsolutePath().normalize().equals(output.toAbsolutePath().normalize())) {
      throw new UsageException("--state and --output name the same file");
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
    String other = "another run uses it" + (holder.isEmpty() ? "" : " (process " + holder + ")");
    if (options.waitForOthers()) {
      messages.note(path + ": " + other + "; waiting for it");
      return RunLock.take(state);
    }
    messages.error(path.toString(), other, "nothing is done, --wait would wait for it", null);
    return null;
  }

  StateSession open(Path output, Messages messages) throws IOException {
    StateSession session =
        StateSession.open(OutputFile.followLinks(path), output, header, options.verify());
    if (session.isResuming()) {
      messages.note(path + ": the last run was interrupted; this one goes on where it stopped");
    }
    if (!session.difference().isEmpty()) {
      messages.note(
          path + ": made otherwise (" + session.difference() + "); all articles are read anew");
    } else if (session.isOutputForeign()) {
      messages.note(output + ": not as the last run left it; what is wrong in it is made anew");
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
