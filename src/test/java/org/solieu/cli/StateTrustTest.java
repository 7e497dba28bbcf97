package org.solieu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.solieu.batch.Digits;

/** What a run with a state must not take for what it knows, and what it must not lose. */
class StateTrustTest extends RunWithStateTest {
  private List<String> sources() throws IOException {
    return Files.readAllLines(output).stream()
        .map(line -> line.replaceFirst(".*\"source\":\"([^\"]+)\".*", "$1"))
        .toList();
  }

  @Test
  void doesNotTakeRecordsOfOtherOptionsForThoseOfThese() throws IOException {
    Path article = old("a.txt", "1 và 2%");
    old("b.txt", "3");
    extract();
    Path hold = Files.move(article, temp.resolve("hold"));
    extract("--kind", "count");
    assertThat(err()).contains("their records are kept");
    extract("--kind", "count");
    Files.move(hold, article);
    assertThat(extract("--kind", "count")).isZero();
    assertThat(read).containsExactly("a.txt");
    assertSameAsFullRun("--kind", "count");
  }

  @Test
  void readsAnArticleAnewThatWasUnreadableWhileOptionsChanged() throws IOException {
    old("a.txt", "1 và 2%");
    old("b.txt", "3");
    extract();
    Files.write(news.resolve("a.txt"), new byte[] {1, 0, 2});
    assertThat(extract("--kind", "count")).isEqualTo(1);
    assertThat(err()).contains("tin/a.txt: its records of an earlier run are kept");
    old("a.txt", "1 và 2%");
    extract("--kind", "count");
    assertSameAsFullRun("--kind", "count");
  }

  @Test
  void doesNotMixFoldersOfTheSameName() throws IOException {
    old("b/x/1.txt", "1");
    old("c/x/2.txt", "2");
    Path b = news.resolve("b/x");
    Path c = news.resolve("c/x");
    run("extract", b, "-o", output, "--state", state);
    read.clear();
    assertThat(run("extract", c, b, "-o", output, "--state", state)).isZero();
    assertThat(err()).isEmpty();
    assertThat(read).containsExactly("2.txt");
    assertThat(sources()).containsExactly("x/2.txt", "x/1.txt");
  }

  @Test
  void goesOnInAFolderThatWasMoved() throws IOException {
    old("b/x/1.txt", "1");
    run("extract", news.resolve("b/x"), "-o", output, "--state", state);
    Files.move(news.resolve("b"), news.resolve("c"));
    read.clear();
    assertThat(run("extract", news.resolve("c/x"), "-o", output, "--state", state)).isZero();
    assertThat(err()).isEmpty();
    assertThat(read).isEmpty();
  }

  @Test
  void doesNotTrustSizeAndTimeInAnotherFolder() throws IOException {
    old("2024/x/1.txt", "1");
    old("2025/x/1.txt", "2");
    run("extract", news.resolve("2024/x"), "-o", output, "--state", state);
    assertThat(run("extract", news.resolve("2025/x"), "-o", output, "--state", state)).isZero();
    assertThat(output).content().contains("\"2\"").doesNotContain("\"1\"");
  }

  @Test
  void doesNotTrustSizeAndTimeOfWhatWasKeptFromAnotherFolder() throws IOException {
    old("2024/x/1.txt", "1");
    old("2025/x/2.txt", "2");
    Path second = news.resolve("2025/x");
    run("extract", news.resolve("2024/x"), "-o", output, "--state", state);
    run("extract", second, "-o", output, "--state", state);
    assertThat(err()).contains("1 file gone, their records are kept");
    old("2025/x/1.txt", "3");
    assertThat(run("extract", second, "-o", output, "--state", state)).isZero();
    assertThat(output).content().contains("\"3\"").doesNotContain("\"1\"");
  }

  @Test
  void keepsTheRecordsOfAFileThatWasReadInPart() throws IOException {
    old("a.jsonl", "{\"text\": \"1\"}\n{\"text\": \n{\"text\": \"2\"}\n");
    old("b.txt", "3");
    assertThat(extract()).isEqualTo(1);
    String all = Files.readString(output);
    assertThat(extract()).isEqualTo(1);
    assertThat(read).as("it is read again").isNotEmpty().doesNotContain("b.txt");
    assertThat(output).hasContent(all);
    Files.delete(news.resolve("a.jsonl"));
    assertThat(extract()).isZero();
    assertThat(err()).contains("1 file gone, their records are kept").contains("tin/a.jsonl");
    assertThat(output).hasContent(all);
    extract("--prune");
    assertSameAsFullRun();
  }

  @Test
  void seesThatAnArticleChangedWhileItWasRead() throws IOException {
    Path article = file("a.txt", "1");
    Object time = Files.getLastModifiedTime(article);
    extractor =
        read -> {
          try {
            Files.write(article, "2".getBytes(UTF_8));
            Files.setAttribute(article, "lastModifiedTime", time);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          return new Digits().extract(read);
        };
    extract();
    assertThat(output).content().contains("\"1\"");
    extract();
    assertThat(output).content().contains("\"2\"");
    extract();
    assertThat(err()).isEmpty();
    assertSameAsFullRun();
  }

  @Test
  void knowsThatAnArticleIsGoneThatVanishedWhileItWasRead() throws IOException {
    Path article = old("a.txt", "1");
    old("b.txt", "2");
    extractor =
        read -> {
          if (read.text().equals("1")) { // once it is read, whichever of the two is read first
            assertThat(article.toFile().delete()).isTrue();
          }
          return new Digits().extract(read);
        };
    extract();
    extract();
    assertThat(err()).contains("1 file gone, their records are kept").contains("tin/a.txt");
    assertThat(sources()).containsExactly("tin/a.txt", "tin/b.txt");
  }

  @Test
  void saysWhoseRecordsAreDroppedWhereTheyCannotBeKept() throws IOException {
    old("a.txt", "1");
    old("b.txt", "2");
    extract();
    Files.delete(news.resolve("a.txt"));
    assertThat(extract("--format", "csv")).isZero();
    assertThat(err())
        .contains("made otherwise (format)")
        .contains("1 file gone, their records are dropped: tin/a.txt");
    assertSameAsFullRun("--format", "csv");
    Files.delete(news.resolve("b.txt"));
    Files.delete(output);
    old("c.txt", "3");
    assertThat(extract("--format", "csv")).isZero();
    assertThat(err()).isEqualTo("solieu: 1 file gone, their records are dropped: tin/b.txt\n");
    assertSameAsFullRun("--format", "csv");
    assertNothingIsLeftOver();
  }

  /** Makes the last run one that was interrupted at its end. */
  private void interrupt(String ending, String partName, byte[] part) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(state));
    lines.remove(lines.size() - 1);
    String name = lines.get(0).replaceFirst(".*/(\\.solieu-[0-9a-f]+\\.part).*", "$1");
    lines.set(0, lines.get(0).replace(name, partName));
    Files.write(output.resolveSibling(partName), part);
    Files.write(state.resolveSibling(".figures.state." + ending), lines);
  }

  @Test
  void keepsTheWorkOfAnInterruptedRunThroughOneThatFails() throws IOException {
    old("a.txt", "1");
    old("b.txt", "2");
    extract();
    interrupt("next", ".solieu-0123456789abcdef.part", Files.readAllBytes(output));
    Files.delete(state);
    Files.delete(output);
    Files.write(news.resolve("a.txt"), new byte[] {0});
    Files.write(news.resolve("b.txt"), new byte[] {0});
    assertThat(extract("--prune")).isEqualTo(3);
    old("a.txt", "1");
    old("b.txt", "2");
    assertThat(extract("--prune")).isZero();
    assertThat(err()).contains("this one goes on where it stopped");
    assertThat(read).isEmpty();
    assertSameAsFullRun();
    assertNothingIsLeftOver();
  }

  @Test
  void keepsTheWorkOfTheRunThatGotFarther() throws IOException {
    for (int i = 0; i < 9; i++) {
      old(i + ".txt", "10" + i);
    }
    extract();
    byte[] first = Files.readAllBytes(state);
    byte[] whole = Files.readAllBytes(output);
    old("9.txt", "109");
    extract();
    interrupt("next", ".solieu-0123456789abcdee.part", new byte[0]);
    Files.write(state, first);
    interrupt("resume", ".solieu-0123456789abcdef.part", whole);
    Files.delete(state);
    Files.delete(output);
    assertThat(extract()).isZero();
    assertThat(read).containsExactly("9.txt");
    assertSameAsFullRun();
    assertNothingIsLeftOver();
  }
}
