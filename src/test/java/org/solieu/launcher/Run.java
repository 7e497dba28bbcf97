package org.solieu.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One start of a program, in an environment with nothing in it but what a test puts there. */
final class Run {
  private final List<String> command = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();
  private Path folder;
  private File output;

  private Run() {}

  static Run of(Object... command) {
    Run run = new Run();
    for (Object word : command) {
      run.command.add(word.toString());
    }
    run.environment.put("PATH", System.getenv("PATH"));
    run.environment.put("JAVA_HOME", System.getProperty("java.home"));
    run.environment.put("LC_ALL", "C.UTF-8");
    return run;
  }

  Run with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  Run without(String variable) {
    environment.remove(variable);
    return this;
  }

  Run in(Path workingFolder) {
    folder = workingFolder;
    return this;
  }

  /** Lets standard output go to a file; {@link Result#out} is empty then. */
  Run to(File file) {
    output = file;
    return this;
  }

  Process start(Path out, Path err) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    if (folder != null) {
      builder.directory(folder.toFile());
    }
    builder.redirectOutput(output != null ? output : out.toFile());
    builder.redirectError(err.toFile());
    return builder.start();
  }

  Result go() throws IOException, InterruptedException {
    return goTogether(1).get(0);
  }

  /** Several starts of the same at once. */
  List<Result> goTogether(int times) throws IOException, InterruptedException {
    // Files, for a pipe that nobody empties stops a program in the middle.
    Path files = Files.createTempDirectory("solieu-run");
    try {
      List<Process> processes = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        Process process = start(files.resolve("out" + i), files.resolve("err" + i));
        process.getOutputStream().close();
        processes.add(process);
      }
      List<Result> results = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        Process process = processes.get(i);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
          process.destroyForcibly();
          throw new AssertionError("does not end: " + command);
        }
        Path out = files.resolve("out" + i);
        results.add(
            new Result(
                process.exitValue(),
                Files.exists(out) ? Files.readString(out) : "",
                Files.readString(files.resolve("err" + i))));
      }
      return Collections.unmodifiableList(results);
    } finally {
      Folders.delete(files);
    }
  }

  /** What came of it. */
  record Result(int status, String out, String err) {}
}
