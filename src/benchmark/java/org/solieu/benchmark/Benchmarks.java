package org.solieu.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;

/**
 * Measures and prints tables. What is compared is measured in turn, round by round, so that a
 * machine that has other things to do slows all of it; the medians of the rounds count.
 */
final class Benchmarks {
  private static final String STANDARD = "standardTokenizer";
  private static final String WHOLE = "extraction";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final int rounds;

  private Benchmarks(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Runs the parts that are named.
   *
   * @param args the parts (throughput, hostile, start, batch), the number of rounds, the folder
   *     with the program, and a folder for files that are needed meanwhile
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Set<String> parts = Set.of(args[0].split(","));
    Benchmarks benchmarks = new Benchmarks(Integer.parseInt(args[1]));
    Processes processes = new Processes(Path.of(args[2]), Path.of(args[3]));
    if (parts.contains("throughput")) {
      benchmarks.throughput();
    }
    if (parts.contains("hostile")) {
      benchmarks.hostile();
    }
    if (parts.contains("start")) {
      benchmarks.start(processes);
    }
    if (parts.contains("batch")) {
      benchmarks.batch(processes);
    }
  }

  private void throughput() {
    List<String> texts = Texts.all();
    double chars = Texts.codePoints(texts) / 1e6;
    double megabytes = Texts.bytes(texts) / 1e6;
    print("%n%d articles, %.2f million characters, %.2f MB%n", texts.size(), chars, megabytes);
    Medians time = new Medians();
    Medians allocated = new Medians();
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : Jmh.run(ThroughputBenchmark.class, 12, 5, "2g")) {
        String method = result.getPrimaryResult().getLabel();
        time.add(method, result.getPrimaryResult().getScore());
        allocated.add(method, Jmh.allocated(result));
      }
    }
    print("%n| one thread | Mchar/s | × StandardTokenizer | × extraction | allocated, MB/MB |%n");
    print("|---|---|---|---|---|%n");
    row("UTF-8 decoding, counting code points", "decode", time, allocated, chars, megabytes);
    row("Lucene `StandardTokenizer`", STANDARD, time, allocated, chars, megabytes);
    row("Lucene `ICUTokenizer`", "icuTokenizer", time, allocated, chars, megabytes);
    row("analyzer alone", "analyzer", time, allocated, chars, megabytes);
    row("extraction to records", WHOLE, time, allocated, chars, megabytes);
    row("the same, defective text", "extractionOfDefective", time, allocated, chars, megabytes);
  }

  private void row(
      String name, String method, Medians time, Medians allocated, double chars, double megabytes) {
    print(
        "| %s | %.2f | %.2f | %.2f | %.1f |%n",
        name,
        chars / time.of(method) * 1000,
        time.of(STANDARD) / time.of(method),
        time.of(WHOLE) / time.of(method),
        allocated.of(method) / 1e6 / megabytes);
  }

  private void hostile() {
    Medians time = new Medians();
    // Ten megabytes of "1% " hold 3.3 million figures, which take a gigabyte at most.
    for (RunResult result : Jmh.run(HostileBenchmark.class, 5, 3, "3g")) {
      String name =
          result.getParams().getParam("text") + " " + result.getParams().getParam("megabytes");
      time.add(name, result.getPrimaryResult().getScore());
    }
    print("%n| hostile text, 10 MB | ms/MB | × ordinary | 10 MB : 1 MB |%n|---|---|---|---|%n");
    double ordinary = time.of(HostileText.ORDINARY + " 10") / 10;
    for (HostileText text : HostileText.values()) {
      double perMegabyte = time.of(text + " 10") / 10;
      print(
          "| %s | %.0f | %.2f | %.1f |%n",
          text.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          perMegabyte,
          perMegabyte / ordinary,
          10 * perMegabyte / time.of(text + " 1"));
    }
  }

  private void start(Processes processes) throws IOException, InterruptedException {
    Medians time = processes.starts(3 * rounds);
    double hello = time.of(Processes.HELLO);
    print("%n| whole process | ms | × Hello |%n|---|---|---|%n");
    for (String name : List.of(Processes.HELLO, Processes.VERSION, Processes.ONE_ARTICLE)) {
      print("| %s | %.0f | %.2f |%n", name, time.of(name), time.of(name) / hello);
    }
  }

  private void batch(Processes processes) throws IOException, InterruptedException {
    Medians time = processes.batches(Math.max(1, rounds / 2));
    double one = time.of(Processes.ONE_JOB);
    print("%n| 100,000 articles | s | × one job |%n|---|---|---|%n");
    for (String name : List.of(Processes.ONE_JOB, Processes.TWO_JOBS)) {
      print("| %s | %.1f | %.2f |%n", name, time.of(name) / 1000, one / time.of(name));
    }
    double few = processes.heap(Processes.FEW) / 1e6;
    double many = processes.heap(Processes.MANY) / 1e6;
    print("%nLargest heap after a full collection, -Xmx128m: ");
    print("%.1f MB at 1,000 articles, %.1f MB at 100,000 (× %.2f)%n", few, many, many / few);
  }

  private void print(String format, Object... arguments) {
    out.printf(Locale.ROOT, format, arguments);
  }
}
