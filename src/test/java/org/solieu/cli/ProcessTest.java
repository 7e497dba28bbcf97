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
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the program in a process of its own, for what only the system's streams show. */
@Timeout(120)
class ProcessTest {
  @TempDir Path temp;
  private Path article;

  @BeforeEach
  void makeArticle() throws IOException {
    article = Files.writeString(temp.resolve("a.txt"), "Số liệu: đạt 81%.");
  }

  @Test
  void saysThatTheDiskIsFull() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "no /dev/full");
    Process process = start(full, "extract", "--format", "csv", article.toString());
    assertThat(err(process)).hasLineCount(1).startsWith("solieu: standard output: ");
    assertThat(process.exitValue()).isEqualTo(3);
  }

  @Test
  void saysThatADeviceIsFull() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full");
    File out = temp.resolve("out").toFile();
    Process process = start(out, "extract", "-f", "csv", "-o", "/dev/full", article.toString());
    assertThat(err(process)).hasLineCount(1).startsWith("solieu: /dev/full: ");
    assertThat(process.exitValue()).isEqualTo(3);
  }

  @Test
  void endsQuietlyWhenNobodyReads() throws Exception {
    Path go = temp.resolve("go");
    assumeTrue(new ProcessBuilder("mkfifo", go.toString()).start().waitFor() == 0, "no mkfifo");
    Process process = start(null, "extract", "--format", "csv", go.toString());
    process.getInputStream().close();
    Files.writeString(go, "đạt 81%");
    assertThat(err(process)).isEmpty();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void writesUtf8WhateverTheLocale() throws Exception {
    File out = temp.resolve("out").toFile();
    Process process = start(out, "extract", "--help");
    assertThat(err(process)).isEmpty();
    process = start(out, "extract", "không-có");
    assertThat(err(process)).contains("solieu: ").doesNotContain("\uFFFD");
    assertThat(process.exitValue()).isEqualTo(3);
  }

  @Test
  void writesStandardOutputByItsName() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/stdout")), "no /dev/stdout");
    Path out = temp.resolve("out");
    Process process =
        start(out.toFile(), "extract", "-f", "json", "-o", "/dev/stdout", article.toString());
    assertThat(err(process)).isEmpty();
    assertThat(process.exitValue()).isZero();
    assertThat(out).content().startsWith("[").endsWith("]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "en, US, UTC",
    "tr, TR, UTC",
    "vi, VN, Asia/Ho_Chi_Minh",
    "ar, EG, America/St_Johns",
  })
  void writesTheFiguresOfTheSamplesAnywhere(String language, String country, String zone)
      throws Exception {
    File out = temp.resolve("out").toFile();
    ProcessBuilder builder = builder(out, "extract", "--quiet", "--format", "csv", "samples");
    builder.command().add(1, "-Duser.language=" + language);
    builder.command().add(2, "-Duser.country=" + country);
    builder.environment().put("TZ", zone);
    Process process = builder.start();
    assertThat(err(process)).isEmpty();
    assertThat(process.exitValue()).isZero();
    assertThat(out).hasSameBinaryContentAs(new File("samples/figures.csv"));
  }

  private static Process start(@Nullable File out, String... arguments) throws IOException {
    ProcessBuilder builder = builder(out, arguments);
    builder.command().add(1, "-Duser.language=tr");
    return builder.start();
  }

  private static ProcessBuilder builder(@Nullable File out, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("LC_ALL", "C.UTF-8");
    if (out != null) {
      builder.redirectOutput(out);
    }
    return builder;
  }

  private static String err(Process process) throws Exception {
    process.getOutputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return err;
  }
}
