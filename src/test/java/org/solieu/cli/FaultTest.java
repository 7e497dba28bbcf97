package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the system does to runs, except for killing them. */
@Timeout(240)
class FaultTest extends CliTest {
  private Path output;
  private Path state;

  @BeforeEach
  void writeArticles() throws IOException {
    assumeTrue(new File("/bin/sh").exists(), "no Unix shell");
    new Newsroom(news, new Random(3)).write(100);
    Path results = Files.createDirectory(temp.resolve("ra"));
    output = results.resolve("figures.jsonl");
    state = results.resolve("figures.state");
  }

  /** Runs the program behind a line of shell, and gives its standard error. */
  private Process start(String shell) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "/bin/sh",
                "-c",
                shell + " exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                SlowRun.class.getName()));
    for (Object argument : arguments()) {
      command.add(argument.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  private Object[] arguments() {
    return new Object[] {"extract", news, "-o", output, "--state", state, "--prune"};
  }

  private static String err(Process process) throws Exception {
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return err;
  }

  private void assertOnlyOutputAndStateAreThere() throws IOException {
    try (Stream<Path> files = Files.list(output.getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("figures.jsonl", "figures.state", ".figures.state.lock");
    }
  }

  private void assertSameAsFullRun() {
    Path full = temp.resolve("full.jsonl");
    run("extract", "-q", news, "-o", full);
    assertThat(output).hasSameBinaryContentAs(full);
  }

  @Test
  void leavesAllAsItWasWhereTheDiskIsFull() throws Exception {
    run(arguments());
    byte[] outputBefore = Files.readAllBytes(output);
    byte[] stateBefore = Files.readAllBytes(state);
    new Newsroom(news, new Random(4)).write(2000);
    // No file may have more than a few blocks.
    Process process = start("ulimit -f " + (outputBefore.length / 512 + 100) + ";");
    assertThat(err(process))
        .startsWith("solieu: " + output + ": ")
        .endsWith("; nothing is written there\n");
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(output).hasBinaryContent(outputBefore);
    assertThat(state).hasBinaryContent(stateBefore);
    assertOnlyOutputAndStateAreThere();
    assertThat(run(arguments())).isZero();
    assertSameAsFullRun();
  }

  @Test
  void saysThatItWasInterruptedAndGoesOn() throws Exception {
    run(arguments());
    byte[] before = Files.readAllBytes(output);
    new Newsroom(news, new Random(5)).write(6000);
    Process process = start("");
    Path journal = state.resolveSibling(".figures.state.next");
    while (process.isAlive() && !(Files.exists(journal) && Files.size(journal) > 100_000)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.toHandle().destroy();
    assertThat(err(process))
        .isEqualTo("solieu: interrupted: " + output + "; it is left as it was\n");
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(output).hasBinaryContent(before);
    assertThat(run(arguments())).isZero();
    assertThat(err()).contains("the last run was interrupted; this one goes on where it stopped");
    assertSameAsFullRun();
    assertOnlyOutputAndStateAreThere();
  }
}
