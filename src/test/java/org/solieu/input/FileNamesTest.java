package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.input.part.NameBytes;

class FileNamesTest {
  @Test
  void writesOtherBytesAsPercent() {
    byte[] bytes = "tin%20đ?.txt".getBytes(UTF_8);
    bytes[bytes.length - 5] = (byte) 0xE9;
    assertThat(NameBytes.toText(bytes)).isEqualTo("tin%20đ%E9.txt");
    assertThat(NameBytes.toText(new byte[] {(byte) 0xE1, (byte) 0xBA})).isEqualTo("%E1%BA");
    assertThat(NameBytes.toText("\uFFFD".getBytes(UTF_8))).isEqualTo("\uFFFD");
  }

  @Test
  void seesTheBytesOfANameOnDisk(@TempDir Path temp) throws Exception {
    Process touch =
        new ProcessBuilder("sh", "-c", "touch \"$(printf 'b\\303 \\351.txt')\"")
            .directory(temp.toFile())
            .start();
    assumeTrue(touch.waitFor() == 0, "no such names here");
    assertThat(FileNames.last(onlyChild(temp))).isEqualTo("b%C3 %E9.txt");
  }

  @Test
  void ordersByCodePoint() {
    assertThat(FileNames.compareByCodePoint("\uFF5E", "😀")).isNegative();
    assertThat(FileNames.compareByCodePoint("😀", "\uFF5E")).isPositive();
    assertThat(FileNames.compareByCodePoint("a", "ab")).isNegative();
    assertThat(FileNames.compareByCodePoint("đ", "z")).isPositive();
    assertThat(FileNames.compareByCodePoint("a", "a")).isZero();
  }

  private static Path onlyChild(Path folder) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      return children.iterator().next();
    }
  }
}
