package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Kills runs at random moments, and looks at what they leave. {@code -Dsolieu.kills=200} kills more
 * often, {@code -Dsolieu.seed=7} begins otherwise.
 */
@Timeout(3600)
class KillTest extends CliTest {
  private static final int KILLS = Integer.getInteger("solieu.kills", 20);
  private static final long SEED = Long.getLong("solieu.seed", 1);
  private static final int SIGKILL_STATUS = 137;

  private final Random random = new Random(SEED);
  private Newsroom newsroom;
  private Path output;
  private Path state;

  @BeforeEach
  void writeArticles() throws IOException {
    newsroom = new Newsroom(news, random);
    newsroom.write(560);
    Path results = Files.createDirectory(temp.resolve("ra"));
    output = results.resolve("figures.csv");
    state = results.resolve("figures.state");
  }

  @Test
  void endsInTheBytesOfAFullRunHoweverOftenItIsKilled(TestReporter reporter) throws Exception {
    int amidst = 0;
    int replaced = 0;
    long longest = TimeUnit.MILLISECONDS.toNanos(600);
    int kills = 0;
    while (kills < KILLS) {
      byte[] before = Files.exists(output) ? Files.readAllBytes(output) : null;
      newsroom.work();
      byte[] full = fullRun();
      boolean killed = killAfter((long) (random.nextDouble() * longest));
      kills += killed ? 1 : 0;
      amidst += killed && Files.exists(state.resolveSibling(".figures.state.next")) ? 1 : 0;
      // So that about one run in ten is quicker than its killer.
      longest = (long) (longest * (killed ? 1.02 : 0.83));
      String what = "seed " + SEED + ", after kill " + kills;
      if (before != null || Files.exists(output)) {
        byte[] after = Files.readAllBytes(output);
        assertThat(after).as(what).isIn(before, full);
        replaced += killed && !Arrays.equals(before, after) ? 1 : 0;
      }
      if (random.nextInt(3) == 0 || kills == KILLS) {
        run(arguments());
        assertThat(output).as(what).hasBinaryContent(full);
        assertNothingIsLeftOver();
      }
    }
    reporter.publishEntry(
        String.format(
            "%d kills, of which %d between beginning and end of the state, %d after the output was"
                + " replaced",
            kills, amidst, replaced));
  }

  private Object[] arguments() {
    return new Object[] {"extract", "-q", "--prune", news, "-o", output, "--state", state};
  }

  private byte[] fullRun() throws IOException {
    Path full = temp.resolve("full.csv");
    run("extract", "-q", news, "-o", full);
    return Files.readAllBytes(full);
  }

  /**
   * Waits: for any moment, for one at which articles are read, or for the one at which the output
   * is replaced, so that each sort of moment has its share.
   */
  private void await(Process process, long nanoseconds) throws Exception {
    int moment = random.nextInt(3);
    Path journal = state.resolveSibling(".figures.state.next");
    Object before = identity();
    while (process.isAlive()
        && (moment == 1 && !Files.exists(journal)
            || moment == 2 && Objects.equals(before, identity()))) {
      TimeUnit.MICROSECONDS.sleep(50);
    }
    TimeUnit.NANOSECONDS.sleep(moment == 2 ? nanoseconds / 100 : nanoseconds);
  }

  private @Nullable Object identity() {
    try {
      return Files.readAttributes(output, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
  }

  /** Runs the program, and kills it after a time; false if it was quicker. */
  private boolean killAfter(long nanoseconds) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), SlowRun.class.getName()));
    for (Object argument : arguments()) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(new File("/dev/null"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    try (BufferedReader begins =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(begins.readLine()).isEqualTo("begins");
      await(process, nanoseconds);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).isIn(ExitStatus.OK, ExitStatus.SOME_FAILED, SIGKILL_STATUS);
    return process.exitValue() == SIGKILL_STATUS;
  }

  private void assertNothingIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(state.getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("figures.csv", "figures.state", ".figures.state.lock");
    }
  }
}
