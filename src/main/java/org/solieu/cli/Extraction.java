package org.solieu.cli;

import static org.solieu.cli.OutputErrors.STANDARD_OUTPUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.BatchListener;
import org.solieu.batch.BatchResult;
import org.solieu.batch.BatchRunner;
import org.solieu.batch.Extractor;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFile;
import org.solieu.input.InputFinder;
import org.solieu.input.Listing;
import org.solieu.input.Problem;
import org.solieu.input.Skipped;
import org.solieu.input.SourceClashException;
import org.solieu.input.part.Part;
import org.solieu.input.part.SkipReason;
import org.solieu.output.Destination;
import org.solieu.output.OutputFile;
import org.solieu.output.OutputFormat;
import org.solieu.output.RecordWriter;

/** One run of {@code solieu extract}: from paths to written records and an exit status. */
final class Extraction {
  private final Terminal terminal;
  private final Messages messages;
  private final Supplier<Extractor> extractor;
  private final OutputFormat format;
  private final boolean excel;
  private final @Nullable Path output;
  private final String outputName;
  private final Map<SkipReason, Skipped> met = new EnumMap<>(SkipReason.class);

  /**
   * A run.
   *
   * @param output the file to write; null or {@code -} for standard output
   */
  Extraction(
      Terminal terminal,
      Messages messages,
      Supplier<Extractor> extractor,
      OutputFormat format,
      boolean excel,
      @Nullable Path output) {
    this.terminal = terminal;
    this.messages = messages;
    this.extractor = extractor;
    this.format = format;
    this.excel = excel;
    boolean standard =
        output == null || output.toString().equals("-") || OutputFile.isStandardOutput(output);
    this.output = standard ? null : output;
    this.outputName = standard ? STANDARD_OUTPUT : String.valueOf(output);
  }

  int run(List<String> paths, int jobs, ArticleReader reader) throws UsageException {
    Listing listing = list(paths);
    report(listing);
    if (listing.files().isEmpty() && !listing.problems().isEmpty()) {
      return nothingRead();
    }
    try (Destination destination =
        output == null ? Destination.of(terminal.out()) : OutputFile.open(output)) {
      RecordWriter writer = format.writer(destination.stream(), excel, terminal.width());
      BatchResult result =
          new BatchRunner(reader, extractor.get(), listener(), jobs).run(listing.files(), writer);
      met.forEach(this::reportSkipped);
      if (result.read() == 0 && result.failed() > 0) {
        return nothingRead();
      }
      writer.end();
      destination.commit();
      return summary(result, listing);
    } catch (IOException e) {
      return OutputErrors.status(e, outputName, terminal, messages);
    }
  }

  private Listing list(List<String> paths) throws UsageException {
    Listing listing;
    try {
      listing = InputFinder.find(paths);
    } catch (SourceClashException e) {
      throw new UsageException(
          "two different files would have the source "
              + e.source()
              + ": "
              + e.first()
              + " and "
              + e.second());
    }
    if (output != null && Files.isRegularFile(output)) {
      refuseToOverwrite(listing, output);
    }
    return listing;
  }

  private static void refuseToOverwrite(Listing listing, Path output) throws UsageException {
    Path real;
    try {
      real = output.toRealPath();
    } catch (IOException e) {
      return; // It cannot be opened either, which is told in its place.
    }
    for (InputFile file : listing.files()) {
      if (real.equals(file.realPath())) {
        throw new UsageException(file.name() + " is to be read, and the output would replace it");
      }
    }
  }

  private void report(Listing listing) {
    for (Problem problem : listing.problems()) {
      messages.error(problem.name(), problem.reason(), "the rest goes on", null);
    }
    reportSkipped(SkipReason.OTHER_ENDING, listing.otherEndings());
    reportSkipped(SkipReason.SPECIAL, listing.special());
    if (listing.files().isEmpty() && listing.problems().isEmpty()) {
      messages.note("nothing to read: no .txt file found");
    }
  }

  private void reportSkipped(SkipReason reason, Skipped skipped) {
    String why =
        switch (reason) {
          case OTHER_ENDING -> "not .txt";
          case SPECIAL -> "pipes or devices";
          case NO_TEXT_FIELD -> "no text field";
        };
    if (skipped.count() > 0) {
      messages.note(
          files(skipped.count())
              + " skipped ("
              + why
              + "): "
              + String.join(", ", skipped.examples())
              + (skipped.count() > skipped.examples().size() ? ", …" : ""));
    }
  }

  private BatchListener listener() {
    boolean progress = terminal.errIsTerminal() && (output != null || !terminal.outIsTerminal());
    return new BatchListener() {
      @Override
      public void failed(String name, String reason, @Nullable Throwable cause) {
        messages.error(name, reason, "it gives no records", cause);
      }

      @Override
      public void skipped(Part.Skipped part) {
        met.merge(part.why(), Skipped.NONE.plus(part.name()), (all, one) -> all.plus(part.name()));
      }

      @Override
      public void progressed(int done, int total) {
        if (progress) {
          messages.progress(done, total);
        }
      }
    };
  }

  private int nothingRead() {
    messages.error(
        "nothing could be read" + (output == null ? "" : "; " + outputName + " is left as it was"));
    return ExitStatus.NOTHING_WRITTEN;
  }

  private int summary(BatchResult result, Listing listing) {
    String done = files(result.read()) + " read, figures found: " + result.figures();
    int failed = result.failed() + listing.problems().size();
    if (failed == 0) {
      messages.detail(done);
      return ExitStatus.OK;
    }
    messages.note(done + ", failed: " + failed);
    return ExitStatus.SOME_FAILED;
  }

  private static String files(int count) {
    return count == 1 ? "1 file" : count + " files";
  }
}
