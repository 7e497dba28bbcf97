package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NormalizeCommandTest extends CliTest {
  @Test
  void writesTheRepairedTextOfOneArticle() throws IOException {
    Path article = file("a.txt", "Kinh phí 3 tỷ đồng.Huyện đãđược cấp\r\n2triêụ.\n");
    assertThat(run("normalize", article)).isZero();
    assertThat(out()).isEqualTo("Kinh phí 3 tỷ đồng. Huyện đã được cấp\r\n2 triệu.\n");
  }

  @Test
  void readsStandardInput() {
    stdin = "đãđược";
    assertThat(run("normalize", "-")).isZero();
    assertThat(out()).isEqualTo("đã được");
  }

  @Test
  void writesAFolderIntoAnother() throws IOException {
    Files.createDirectories(news.resolve("sub"));
    file("a.txt", "đãđược");
    file("sub/b.txt", "Môhình");
    Path repaired = temp.resolve("new/repaired");
    assertThat(run("normalize", "--output", repaired, news)).isZero();
    assertThat(out()).isEmpty();
    assertThat(repaired.resolve("a.txt")).hasContent("đã được");
    assertThat(repaired.resolve("sub/b.txt")).hasContent("Mô hình");
  }

  @Test
  void showsWhatItChanges() throws IOException {
    Path article = file("a.txt", "😀 đãđược hoà triêụ");
    assertThat(run("normalize", "--show-changes", article)).isZero();
    assertThat(out())
        .isEqualTo(
            """
            {"source":"a.txt","start":4,"end":4,"from":"","to":" ","why":"lost-space"}
            {"source":"a.txt","start":13,"end":18,"from":"triêụ","to":"triệu","why":"tone-mark"}
            """);
  }

  @Test
  void putsToneMarksInAStyle() throws IOException {
    Path article = file("a.txt", "hòa thuỷ");
    assertThat(run("normalize", "--style", "modern", article)).isZero();
    assertThat(out()).isEqualTo("hoà thuỷ");
    assertThat(run("normalize", "--style", "traditional", article)).isZero();
    assertThat(out()).isEqualTo("hòa thủy");
    assertThat(run("normalize", "--style", "baroque", article)).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void refusesWhatCannotBe() throws IOException {
    file("a.txt", "một");
    file("b.txt", "hai");
    assertThat(run("normalize")).isEqualTo(ExitStatus.USAGE);
    assertThat(run("normalize", news)).isEqualTo(ExitStatus.USAGE);
    assertThat(run("normalize", "--output", news, news)).isEqualTo(ExitStatus.USAGE);
    assertThat(err()).contains("the output would replace it");
    assertThat(news.resolve("a.txt")).hasContent("một");
  }

  @Test
  void refusesToWriteSeveralArticlesAsOne() throws IOException {
    Path dump = file("d.jsonl", "{\"text\": \"Môhình\"}\n{\"text\": \"đãđược\"}\n");
    assertThat(run("normalize", dump)).isEqualTo(ExitStatus.USAGE);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("more than one article: name a folder for them by --output");
    assertThat(run("normalize", "-o", temp.resolve("new"), dump)).isZero();
    assertThat(temp.resolve("new/d.jsonl/2.txt")).hasContent("đã được");
    Files.writeString(dump, "{\"text\": \"Môhình\"}\n");
    assertThat(run("normalize", dump)).isZero();
    assertThat(out()).isEqualTo("Mô hình");
  }

  @Test
  void refusesTwoArticlesOfOneSource() throws IOException {
    Path first = Files.createDirectories(news.resolve("A")).resolve("x.txt");
    Path second = Files.createDirectories(news.resolve("B")).resolve("x.txt");
    Files.writeString(first, "đãđược");
    Files.writeString(second, "Môhình");
    assertThat(run("normalize", "--show-changes", first, second)).isEqualTo(ExitStatus.USAGE);
    assertThat(err()).contains("two different files would have the source x.txt: ");
    assertThat(out()).isEmpty();
    assertThat(run("normalize", "--show-changes", first.getParent(), second.getParent())).isZero();
    assertThat(out()).contains("\"source\":\"A/x.txt\"", "\"source\":\"B/x.txt\"");
    assertThat(run("normalize", first, first)).isZero();
  }

  @Test
  void goesOnAfterAFailure() throws IOException {
    Path article = file("a.txt", "Môhình");
    assertThat(run("normalize", "-o", temp.resolve("out"), temp.resolve("none.txt"), article))
        .isEqualTo(ExitStatus.SOME_FAILED);
    assertThat(temp.resolve("out/a.txt")).hasContent("Mô hình");
  }
}
