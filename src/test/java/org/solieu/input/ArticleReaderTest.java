package org.solieu.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.Article;

class ArticleReaderTest {
  @TempDir Path temp;

  @Test
  void readsAFile() throws Exception {
    Path file = Files.writeString(temp.resolve("a.txt"), "\uFEFFtăng 5%");
    assertThat(reader(100).read(input(file))).isEqualTo(Article.of("tin/a.txt", "tăng 5%"));
  }

  @Test
  void readsStandardInput() throws Exception {
    ArticleReader reader =
        new ArticleReader(new ByteArrayInputStream("tăng 5%".getBytes(UTF_8)), 100);
    assertThat(reader.read(InputFile.standardInput())).isEqualTo(Article.of("-", "tăng 5%"));
  }

  @Test
  void takesAnEmptyFileForAnArticle() throws Exception {
    Path file = Files.writeString(temp.resolve("a.txt"), "");
    assertThat(reader(100).read(input(file)).text()).isEmpty();
  }

  @Test
  void refusesLargerArticlesThanAllowed() throws Exception {
    Path file = Files.writeString(temp.resolve("a.txt"), "a".repeat(1025));
    assertThat(reader(1025).read(input(file)).text()).hasSize(1025);
    assertThatThrownBy(() -> reader(1024).read(input(file)))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("larger than the 1 KB that --max-article-size allows");
  }

  @Test
  @Timeout(30)
  void cutsAnEndlessStreamOff() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int start, int length) {
            Arrays.fill(bytes, start, start + length, (byte) 'a');
            return length;
          }
        };
    ArticleReader reader = new ArticleReader(endless, 5000);
    assertThatThrownBy(() -> reader.read(InputFile.standardInput()))
        .hasMessage("larger than the 5000 bytes that --max-article-size allows");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws Exception {
    assertThatThrownBy(() -> reader(100).read(input(temp.resolve("none"))))
        .hasMessage("no such file or folder");
    Path closed = Files.writeString(temp.resolve("closed.txt"), "a");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything");
    assertThatThrownBy(() -> reader(100).read(input(closed))).hasMessage("permission denied");
  }

  private static ArticleReader reader(long maxBytes) {
    return new ArticleReader(InputStream.nullInputStream(), maxBytes);
  }

  private static InputFile input(Path file) {
    return new InputFile("tin/" + file.getFileName(), file.toString(), file, file);
  }
}
