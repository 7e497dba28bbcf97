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
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.record.Article;

class ArticleReaderTest {
  @TempDir Path temp;

  @Test
  void readsAFile() throws Exception {
    Path file = Files.writeString(temp.resolve("a.txt"), "\uFEFFtăng 5%");
    assertThat(read(reader(100), input(file))).isEqualTo(Article.of("tin/a.txt", "tăng 5%"));
  }

  @Test
  void readsStandardInput() throws Exception {
    ArticleReader reader =
        new ArticleReader(
            new ByteArrayInputStream("tăng 5%".getBytes(UTF_8)),
            ReadingOptions.DEFAULT.withMaxBytes(100));
    assertThat(read(reader, InputFile.standardInput())).isEqualTo(Article.of("-", "tăng 5%"));
  }

  @Test
  void takesAnEmptyFileForAnArticle() throws Exception {
    Path file = Files.writeString(temp.resolve("a.txt"), "");
    assertThat(read(reader(100), input(file)).text()).isEmpty();
  }

  @Test
  void refusesLargerArticlesThanAllowed() throws Exception {
    Path file = Files.writeString(temp.resolve("a.txt"), "a".repeat(1025));
    assertThat(read(reader(1025), input(file)).text()).hasSize(1025);
    assertThatThrownBy(() -> read(reader(1024), input(file)))
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
    ArticleReader reader = new ArticleReader(endless, ReadingOptions.DEFAULT.withMaxBytes(5000));
    assertThatThrownBy(() -> read(reader, InputFile.standardInput()))
        .hasMessage("larger than the 5000 B that --max-article-size allows");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws Exception {
    assertThatThrownBy(() -> read(reader(100), input(temp.resolve("none"))))
        .hasMessage("no such file or folder");
    Path closed = Files.writeString(temp.resolve("closed.txt"), "a");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(closed), "this user may read everything");
    assertThatThrownBy(() -> read(reader(100), input(closed))).hasMessage("permission denied");
  }

  private static ArticleReader reader(long maxBytes) {
    return new ArticleReader(
        InputStream.nullInputStream(), ReadingOptions.DEFAULT.withMaxBytes(maxBytes));
  }

  private static Article read(ArticleReader reader, InputFile file)
      throws UnreadableArticleException {
    try (Parts parts = reader.open(file)) {
      Part part = parts.next();
      assertThat(parts.next()).isNull();
      if (part instanceof Part.Unreadable unreadable) {
        throw unreadable.why();
      }
      return reader.read(file, (Part.Unread) part);
    }
  }

  private static InputFile input(Path file) {
    return new InputFile("tin/" + file.getFileName(), file.toString(), file, file);
  }
}
