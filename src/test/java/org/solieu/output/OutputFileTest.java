package org.solieu.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class OutputFileTest {
  @TempDir Path temp;

  @Test
  void appearsOnlyWhenWhole() throws IOException {
    Path file = temp.resolve("a.csv");
    try (Destination destination = OutputFile.open(file)) {
      destination.stream().write("mới".getBytes(UTF_8));
      assertThat(file).doesNotExist();
      destination.commit();
    }
    assertThat(file).hasContent("mới");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void leavesTheOldFileWhereItIsGivenUp() throws IOException {
    Path file = Files.writeString(temp.resolve("a.csv"), "cũ");
    try (Destination destination = OutputFile.open(file)) {
      destination.stream().write("mới".getBytes(UTF_8));
    }
    assertThat(file).hasContent("cũ");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void removesWhatAKilledRunLeft() throws IOException {
    Files.writeString(temp.resolve(".solieu-0123456789abcdef.tmp"), "cũ");
    Files.writeString(temp.resolve(".solieu-own.txt"), "cũ");
    write(temp.resolve("a.csv"), "mới");
    assertThat(names()).containsExactlyInAnyOrder("a.csv", ".solieu-own.txt");
  }

  @Test
  void writesManyFilesOfAFolderAtOnce() throws IOException {
    IntStream.range(0, 400)
        .parallel()
        .forEach(
            i -> {
              try {
                write(temp.resolve("" + i), "mới");
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(names()).hasSize(400).allMatch(name -> name.matches("[0-9]+"));
  }

  @Test
  void leavesTheFilesOfARunningProcessAlone() throws Exception {
    try (Destination first = OutputFile.open(temp.resolve("a.csv"));
        Destination second = OutputFile.open(temp.resolve("b.csv"))) {
      write(temp.resolve("c.csv"), "mới");
      ProcessBuilder other =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              OtherRun.class.getName(),
              temp.resolve("d.csv").toString());
      assertThat(other.inheritIO().start().waitFor()).isZero();
      first.commit();
      second.commit();
    }
    assertThat(names()).containsExactlyInAnyOrder("a.csv", "b.csv", "c.csv", "d.csv");
  }

  /** Writes a file, in a process of its own. */
  static final class OtherRun {
    private OtherRun() {}

    public static void main(String[] args) throws IOException {
      write(Path.of(args[0]), "khác");
    }
  }

  @Test
  void keepsPermissions() throws IOException {
    Path file = Files.writeString(temp.resolve("a.csv"), "cũ");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    write(file, "mới");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void givesANewFileTheUsualPermissions() throws IOException {
    Path usual = Files.writeString(temp.resolve("usual"), "");
    write(temp.resolve("a.csv"), "mới");
    assertThat(Files.getPosixFilePermissions(temp.resolve("a.csv")))
        .isEqualTo(Files.getPosixFilePermissions(usual));
  }

  @Test
  void writesWhereALinkLeads() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("far"));
    Path target = folder.resolve("a.csv");
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("far/a.csv"));
    write(link, "một");
    assertThat(target).hasContent("một");
    write(link, "hai");
    assertThat(target).hasContent("hai");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void refusesFoldersAndWhatHasNone() {
    assertThatIOException().isThrownBy(() -> OutputFile.open(temp)).withMessage("is a folder");
    assertThatIOException()
        .isThrownBy(() -> OutputFile.open(temp.resolve("none/a.csv")))
        .withMessage("the folder that it should stand in does not exist");
  }

  @Test
  void refusesALoopOfLinks() throws IOException {
    Path loop = temp.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThatIOException().isThrownBy(() -> OutputFile.open(loop));
  }

  @Test
  void writesPipesStraight() throws Exception {
    Path pipe = temp.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                return e.toString();
              }
            });
    write(pipe, "mới");
    assertThat(read.get()).isEqualTo("mới");
    assertThat(names()).containsExactly("pipe");
  }

  @Test
  void writesDevicesStraight() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "no /dev/null");
    write(device, "mới");
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void knowsStandardOutput() {
    assertThat(OutputFile.isStandardOutput(Path.of("/dev/stdout"))).isTrue();
    assertThat(OutputFile.isStandardOutput(Path.of("/dev/../dev/fd/1"))).isTrue();
    assertThat(OutputFile.isStandardOutput(Path.of("stdout"))).isFalse();
    assertThat(OutputFile.isStandardOutput(Path.of("/dev/fd/11"))).isFalse();
  }

  private static void write(Path file, String text) throws IOException {
    try (Destination destination = OutputFile.open(file)) {
      destination.stream().write(text.getBytes(UTF_8));
      destination.commit();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(temp)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
