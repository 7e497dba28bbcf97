package org.solieu.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks: each in a process of its own, by one thread. */
final class Jmh {
  /** What the launcher tells the JVM as well where the heap has a size. */
  private static final List<String> LAUNCHER =
      List.of(
          "-XX:+UseParallelGC",
          "-XX:FreqInlineSize=100",
          "-XX:InlineSmallCode=700",
          "-XX:MaxInlineLevel=9");

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Jmh() {}

  /**
   * Runs all methods of a class once, one after the other.
   *
   * @param heap the size of the heap, as the JVM is told it
   */
  static Collection<RunResult> run(
      Class<?> benchmarks, int warmups, int measurements, String heap) {
    List<String> jvmArgs = new ArrayList<>(LAUNCHER);
    jvmArgs.add("-Xms" + heap); // or it is measured how the heap grows
    jvmArgs.add("-Xmx" + heap);
    jvmArgs.add("-XX:+AlwaysPreTouch"); // or how the system clears its pages
    String folder = System.getProperty(Texts.FOLDER, "");
    if (!folder.isEmpty()) {
      jvmArgs.add("-D" + Texts.FOLDER + "=" + folder);
    }
    try {
      return new Runner(
              new OptionsBuilder()
                  .include(benchmarks.getName() + "\\.")
                  .forks(1)
                  .threads(1)
                  .warmupIterations(warmups)
                  .warmupTime(TimeValue.seconds(1))
                  .measurementIterations(measurements)
                  .measurementTime(TimeValue.seconds(1))
                  .jvmArgs(jvmArgs.toArray(String[]::new))
                  .addProfiler(GCProfiler.class)
                  .shouldFailOnError(true)
                  .verbosity(VerboseMode.SILENT)
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many bytes one operation allocates. */
  static double allocated(RunResult result) {
    for (Map.Entry<String, Result> entry : result.getSecondaryResults().entrySet()) {
      if (entry.getKey().endsWith(ALLOCATED)) {
        return entry.getValue().getScore();
      }
    }
    return Double.NaN;
  }
}
