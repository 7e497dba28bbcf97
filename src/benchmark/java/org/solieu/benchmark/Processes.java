package org.solieu.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program as its users do: whole processes, started by the launcher. */
final class Processes {
  static final String HELLO = "a class that prints hello";
  static final String VERSION = "solieu --version";
  static final String ONE_ARTICLE = "solieu extract, one article";
  static final String ONE_JOB = "--jobs 1";
  static final String TWO_JOBS = "--jobs 2";
  static final int FEW = 1_000;
  static final int MANY = 100_000;

  private static final int LENGTH = 500; // chars of a short article
  private static final int IN_A_FOLDER = 1_000;

  private final Path home;
  private final Path work;
  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /**
   * Runs the program of a folder.
   *
   * @param home the folder with bin and lib
   * @param work a folder for articles and output
   */
  Processes(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /** Starts that end at once, in turn: milliseconds by what was started. */
  Medians starts(int rounds) throws IOException, InterruptedException {
    Path article = work.resolve("bai.txt");
    Files.createDirectories(work);
    Files.writeString(article, Texts.all().get(0));
    List<String> hello = List.of(java, "-cp", classes(), Hello.class.getName());
    List<String> version = List.of(solieu(), "--version");
    List<String> one = List.of(solieu(), "extract", "--format", "jsonl", article.toString());
    Medians time = new Medians();
    for (int round = -2; round < rounds; round++) { // two to warm up
      Medians counted = round < 0 ? new Medians() : time;
      counted.add(HELLO, run(hello));
      counted.add(ONE_ARTICLE, run(one));
      counted.add(VERSION, run(version));
    }
    return time;
  }

  /** Runs over {@link #MANY} articles, in turn: milliseconds by the number of jobs. */
  Medians batches(int rounds) throws IOException, InterruptedException {
    String folder = articles(MANY).toString();
    Medians time = new Medians();
    for (int round = 0; round < rounds; round++) {
      time.add(ONE_JOB, run(List.of(solieu(), "extract", "-f", "jsonl", "-j", "1", folder)));
      time.add(TWO_JOBS, run(List.of(solieu(), "extract", "-f", "jsonl", "-j", "2", folder)));
    }
    return time;
  }

  /** The bytes of the largest heap after a full collection while so many articles are read. */
  long heap(int articles) throws IOException, InterruptedException {
    Path log = work.resolve("heap.log");
    String classPath =
        String.join(System.getProperty("path.separator"), classes(), home + "/lib/*");
    run(
        List.of(
            java,
            "-Xmx128m",
            "-XX:+UseParallelGC",
            "-cp",
            classPath,
            HeapProbe.class.getName(),
            "extract",
            "-f",
            "jsonl",
            "-j",
            "1", // a second one comes late and has buffers of its own
            articles(articles).toString()),
        log);
    return Files.readAllLines(log).stream()
        .filter(line -> line.startsWith(HeapProbe.LARGEST))
        .mapToLong(line -> Long.parseLong(line.substring(HeapProbe.LARGEST.length())))
        .findFirst()
        .orElseThrow();
  }

  private String solieu() {
    return home.resolve("bin").resolve("solieu").toString();
  }

  private static String classes() {
    return Path.of("target", "benchmark-classes").toString();
  }

  private double run(List<String> command) throws IOException, InterruptedException {
    return run(command, work.resolve("errors.log"));
  }

  private double run(List<String> command, Path errors) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(work.resolve("output").toFile())
            .redirectError(errors.toFile());
    builder
        .environment()
        .putAll(Map.of("LC_ALL", "C.UTF-8", "JAVA_HOME", System.getProperty("java.home")));
    long begun = System.nanoTime();
    Process process = builder.start();
    int status = process.waitFor();
    double milliseconds = (System.nanoTime() - begun) / 1e6;
    if (status != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + status + ": " + Files.readString(errors));
    }
    return milliseconds;
  }

  /** A folder with so many short articles, kept for the next time. */
  private Path articles(int count) throws IOException {
    Path folder = work.resolve("articles-" + count);
    if (Files.exists(folder)) {
      return folder;
    }
    NewsMaker maker = new NewsMaker(2);
    List<byte[]> texts = new ArrayList<>();
    for (int i = 0; i < IN_A_FOLDER; i++) {
      texts.add(maker.article(LENGTH).getBytes(StandardCharsets.UTF_8));
    }
    Path part = work.resolve("articles-" + count + ".part");
    for (int i = 0; i < count; i++) {
      Path below = part.resolve(String.format("%03d", i / IN_A_FOLDER));
      Files.createDirectories(below);
      Files.write(
          below.resolve(String.format("%03d.txt", i % IN_A_FOLDER)), texts.get(i % IN_A_FOLDER));
    }
    return Files.move(part, folder);
  }
}
