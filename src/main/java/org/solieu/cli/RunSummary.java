package org.solieu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.solieu.batch.BatchResult;
import org.solieu.output.Destination;
import org.solieu.output.OutputFile;
import org.solieu.state.StateHeader;

/**
 * An account of a run as a JSON object, for programs that watch over it. Holds the first failures
 * only, so that it stays small.
 */
final class RunSummary implements AutoCloseable {
  private static final int VERSION = 1;
  private static final int MOST_FAILURES = 1000;

  private record Failure(String name, String reason) {}

  private final Destination destination;
  private final StateHeader header;
  private final @Nullable Path output;
  private final Instant started = Instant.now();
  private final List<Failure> failures = new ArrayList<>();
  private final Map<String, Integer> skipped = new HashMap<>();
  private long failureCount;

  /**
   * Begins an account.
   *
   * @param file where it is to be written
   * @param header what the records of the run depend on
   * @param output where the records go; null for standard output
   * @throws IOException if the file cannot be written
   */
  RunSummary(Path file, StateHeader header, @Nullable Path output) throws IOException {
    this.destination = OutputFile.open(file);
    this.header = header;
    this.output = output;
  }

  synchronized void failed(String name, String reason) {
    failureCount++;
    if (failures.size() < MOST_FAILURES) {
      failures.add(new Failure(name, reason));
    }
  }

  void skipped(String why, int count) {
    skipped.merge(why, count, Integer::sum);
  }

  /**
   * Writes the account of a run that came to its end.
   *
   * @param status the exit status
   * @param result what was done; null where that is not known
   * @throws IOException if it cannot be written
   */
  void write(int status, @Nullable BatchResult result) throws IOException {
    boolean well = status == ExitStatus.OK || status == ExitStatus.SOME_FAILED;
    write(well ? "done" : "failed", status, result);
  }

  /**
   * Writes the account.
   *
   * @param outcome how the run ended: {@code done}, {@code failed} or {@code interrupted}
   * @param status the exit status; null where it is not known
   * @param result what was done; null where that is not known
   * @throws IOException if it cannot be written
   */
  synchronized void write(String outcome, @Nullable Integer status, @Nullable BatchResult result)
      throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(destination.stream())) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeNumberField("solieu-summary", VERSION);
      json.writeStringField("outcome", outcome);
      if (status != null) {
        json.writeNumberField("status", status);
      }
      json.writeStringField("started", started.truncatedTo(ChronoUnit.MILLIS).toString());
      json.writeNumberField(
          "seconds", Duration.between(started, Instant.now()).toMillis() / 1000.0);
      versions(json);
      if (result != null) {
        result(result, json);
      }
      counts("skipped", skipped, json);
      failures(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    destination.commit();
  }

  private void versions(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("versions");
    json.writeStringField("program", header.program());
    json.writeStringField("java", System.getProperty("java.runtime.version", ""));
    json.writeStringField("lexicon", header.options().getOrDefault("lexicon", ""));
    json.writeEndObject();
  }

  private void result(BatchResult result, JsonGenerator json) throws IOException {
    Map<String, Long> figures = new TreeMap<>(result.counts());
    Long articles = figures.remove("articles");
    json.writeObjectFieldStart("articles");
    json.writeNumberField("in-output", articles == null ? 0 : articles);
    json.writeNumberField("read", result.read());
    json.writeNumberField("failed", failureCount);
    json.writeEndObject();
    json.writeObjectFieldStart("files");
    json.writeNumberField("unchanged", result.same());
    json.writeNumberField("gone-kept", result.kept());
    json.writeNumberField("gone-dropped", result.dropped());
    json.writeNumberField("unreadable-kept", result.stale());
    json.writeEndObject();
    json.writeNumberField("figures", result.figures());
    counts("figures-by-kind", figures, json);
    counts("repairs", new TreeMap<>(result.repairs()), json);
    json.writeObjectFieldStart("bytes");
    json.writeNumberField("read", result.bytes());
    if (output != null && Files.isRegularFile(output)) {
      json.writeNumberField("output", Files.size(output));
    }
    json.writeEndObject();
  }

  private static void counts(String name, Map<String, ? extends Number> counts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, ? extends Number> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue().longValue());
    }
    json.writeEndObject();
  }

  private void failures(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("failures");
    for (Failure failure : failures) {
      json.writeStartObject();
      json.writeStringField("name", failure.name());
      json.writeStringField("reason", failure.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void close() {
    destination.close();
  }
}
