package org.solieu.report.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium of its own, with an empty profile, for as long as it is open. */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Process process;
  private final Connection connection;

  private Chromium(Process process, Connection connection) {
    this.process = process;
    this.connection = connection;
  }

  /** The program, if one is installed. */
  public static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param profile a folder for its profile
   */
  public static Chromium start(Path program, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new Chromium(process, Connection.to(address(process, profile)));
  }

  /** Chromium writes its port, and the path of its address, into a file once it listens. */
  private static URI address(Process process, Path profile) throws IOException {
    Path file = profile.resolve("DevToolsActivePort");
    Instant end = Instant.now().plusSeconds(30);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }
    process.destroyForcibly();
    throw new IOException("Chromium does not tell its address");
  }

  /** Opens an empty tab. */
  public Tab newTab() {
    JsonNode target = connection.call(null, "Target.createTarget", Map.of("url", "about:blank"));
    String id = target.path("targetId").asText();
    JsonNode session =
        connection.call(null, "Target.attachToTarget", Map.of("targetId", id, "flatten", true));
    return new Tab(connection, id, session.path("sessionId").asText());
  }

  /** Ends it, with all the processes it started. */
  @Override
  public void close() {
    connection.close();
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    children.forEach(ProcessHandle::destroy);
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
