package org.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.BatchResult;
import org.solieu.batch.BatchRunner;
import org.solieu.batch.Extractor;
import org.solieu.batch.StateLedger;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFinder;
import org.solieu.input.InputWalk;
import org.solieu.input.SourceClashException;
import org.solieu.input.WrittenFileException;
import org.solieu.output.DataPackage;
import org.solieu.output.OutputFile;
import org.solieu.output.RecordOutput;
import org.solieu.output.RecordWriter;
import org.solieu.state.RunLock;
import org.solieu.state.StateException;
import org.solieu.state.StateSession;

/** One run of {@code solieu extract}: from paths to written records and an exit status. */
final class Extraction {
  private final Terminal terminal;
  private final Messages messages;
  private final ArticleReader reader;
  private final Extractor extractor;
  private final int jobs;
  private final Target target;
  private final @Nullable Path output;
  private final @Nullable FailBound failOn;
  private final @Nullable RunSummary account;
  private final ExtractionReport report;
  private int described = ExitStatus.OK;

  /**
   * A run.
   *
   * @param target what is written and where
   * @param failOn how many articles may fail; null for none
   * @param account an account of the run that is to be kept; null for none
   */
  Extraction(
      Terminal terminal,
      Messages messages,
      ArticleReader reader,
      Supplier<Extractor> extractor,
      int jobs,
      Target target,
      @Nullable FailBound failOn,
      @Nullable RunSummary account) {
    this.failOn = failOn;
    this.account = account;
    this.terminal = terminal;
    this.messages = messages;
    this.reader = reader;
    this.extractor = new LazyExtractor(extractor);
    this.jobs = jobs;
    this.target = target;
    this.output = target.path();
    this.report = new ExtractionReport(messages, account);
  }

  /** What was done; null if that is not known. */
  @Nullable BatchResult result() {
    return report.result();
  }

  /**
   * Runs.
   *
   * @param state how the run goes on from where the last one ended; null if it begins anew
   * @return the exit status
   */
  int run(List<String> paths, @Nullable StateRun state) throws UsageException {
    return state == null ? run(paths) : goOn(paths, state);
  }

  private int run(List<String> paths) throws UsageException {
    target.check(paths);
    InputFinder finder = find(paths);
    InputWalk walk = walk(finder, null);
    if (isNothingThere(walk)) {
      return nothingRead();
    }
    try (Interruption interruption = new Interruption(this::interrupted);
        RecordOutput records = target.open(terminal)) {
      DataPackage description = target.description();
      RecordWriter writer = records.writer();
      BatchResult result = run(finder, runner -> runner.run(walk, writer));
      report.finish(walk);
      if (result.read() == 0 && result.failed() > 0) {
        return nothingRead();
      }
      writer.account(report.account(result));
      writer.end();
      interruption.commit(
          () -> {
            records.commit();
            describe(description, records.files());
          });
      return status(result);
    } catch (WrittenFileException e) {
      throw readsWhatItWrites(e);
    } catch (IOException e) {
      return OutputErrors.status(e, output, terminal, messages);
    }
  }

  private int goOn(List<String> paths, StateRun state) throws UsageException {
    Path file = output;
    if (file == null || target.split() != null) {
      throw new UsageException(Notice.STATE_NEEDS_OUTPUT.of());
    }
    state.check(target.format(), file);
    InputFinder finder = find(paths);
    if (finder.readsStandardInput()) {
      throw new UsageException(Notice.STATE_STANDARD_INPUT.of());
    }
    try (RunLock lock = state.lock(messages)) {
      return lock == null ? ExitStatus.LOCKED : run(finder, state, file);
    } catch (IOException e) {
      return OutputErrors.status(e, state.path(), terminal, messages);
    }
  }

  private int run(InputFinder finder, StateRun state, Path file) throws UsageException {
    InputWalk walk = walk(finder, state.path());
    if (isNothingThere(walk)) {
      return nothingRead();
    }
    try {
      return run(finder, walk, state, file);
    } catch (WrittenFileException e) {
      throw readsWhatItWrites(e);
    } catch (StateException e) {
      throw new UsageException(Notice.ABOUT.of(state.path(), e.reason()));
    } catch (IOException e) {
      return OutputErrors.status(e, output, terminal, messages);
    }
  }

  private int run(InputFinder finder, InputWalk walk, StateRun state, Path file)
      throws IOException {
    DataPackage description = target.description();
    try (StateSession session =
        state.open(OutputFile.followLinks(file), finder.roots(), messages)) {
      boolean done = false;
      try (Interruption interruption = new Interruption(this::interrupted)) {
        StateLedger ledger =
            state.ledger(session, stream -> target.format().writer(stream, target.layout()));
        BatchResult result = run(finder, runner -> runner.run(walk, ledger));
        report.finish(walk);
        if (result.read() + result.same() == 0 && result.failed() > 0) {
          return nothingRead();
        }
        interruption.commit(
            () -> {
              session.commit();
              describe(description, List.of(file));
            });
        done = true;
        return status(result);
      } catch (IOException e) {
        // Where the disk is full, it would be so for the next run, too.
        session.abandonAll();
        throw e;
      } finally {
        if (!done) {
          session.abandon();
        }
      }
    }
  }

  /** Describes files that have their names already, whatever comes of the description. */
  private void describe(@Nullable DataPackage description, List<Path> files) {
    if (description != null) {
      try {
        description.write(files);
      } catch (IOException e) {
        described = OutputErrors.status(e, description.file(), terminal, messages);
      }
    }
  }

  private BatchResult run(InputFinder finder, Run run) throws IOException {
    BatchRunner runner = new BatchRunner(reader, extractor, report, jobs, account != null);
    boolean seen = terminal.errIsTerminal() && (output != null || !terminal.outIsTerminal());
    if (!seen || messages.isQuiet() || messages.isForPrograms()) {
      return run.with(runner);
    }
    try (Progress progress = new Progress(messages, terminal.width(), finder.walk(problem -> {}))) {
      report.show(progress);
      BatchResult result = run.with(runner);
      progress.finish();
      return result;
    }
  }

  /** What is run. */
  @FunctionalInterface
  private interface Run {
    BatchResult with(BatchRunner runner) throws IOException;
  }

  private InputFinder find(List<String> paths) throws UsageException {
    try {
      return InputFinder.of(paths, report::problem);
    } catch (SourceClashException e) {
      throw new UsageException(Notice.SOURCE_CLASH.of(e.source(), e.first(), e.second()));
    }
  }

  private InputWalk walk(InputFinder finder, @Nullable Path state) {
    Set<Path> written = new HashSet<>();
    for (Path file : new @Nullable Path[] {output, state}) {
      try {
        if (file != null && Files.isRegularFile(file)) {
          written.add(file.toRealPath());
        }
      } catch (IOException e) {
        // It cannot be opened either, which is told in its place.
      }
    }
    return finder.walk(report::problem, written);
  }

  private boolean isNothingThere(InputWalk walk) throws UsageException {
    try {
      if (walk.hasNext()) {
        return false;
      }
    } catch (WrittenFileException e) {
      throw readsWhatItWrites(e);
    }
    if (report.problems() == 0) {
      messages.note(Notice.NOTHING_TO_READ.of());
    }
    return report.problems() > 0;
  }

  private static UsageException readsWhatItWrites(WrittenFileException e) {
    return new UsageException(Notice.WOULD_REPLACE.of(e.name()));
  }

  private void interrupted() {
    try {
      if (account != null) {
        account.write("interrupted", null, null);
      }
    } catch (IOException e) {
      // It ends without an account.
    }
    messages.error(
        output == null
            ? Notice.INTERRUPTED.of(Notice.STANDARD_OUTPUT.of(), Notice.REST_NOT_WRITTEN.of())
            : Notice.INTERRUPTED.of(output, Notice.LEFT_AS_IT_WAS.of()));
  }

  private int nothingRead() {
    messages.nothingRead(output);
    return ExitStatus.NOTHING_WRITTEN;
  }

  private int status(BatchResult result) {
    int status = statusOfArticles(result);
    return described == ExitStatus.OK ? status : described;
  }

  private int statusOfArticles(BatchResult result) {
    report.summary(result);
    long failed = result.failed() + report.problems();
    if (failOn == null) {
      return failed == 0 ? ExitStatus.OK : ExitStatus.SOME_FAILED;
    }
    long articles = result.counts().getOrDefault("articles", 0L);
    if (failOn.isReached(failed, articles + failed)) {
      messages.error(Notice.TOO_MANY_FAILED.of(failed, articles + failed));
      return ExitStatus.TOO_MANY_FAILED;
    }
    return ExitStatus.OK;
  }
}
