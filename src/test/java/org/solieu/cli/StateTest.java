package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.state.RunLock;

/** Runs that go on where the last one ended. */
class StateTest extends RunWithStateTest {
  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv", "tsv", "excel"})
  void readsOnlyWhatIsNewOrChanged(String format) throws IOException {
    Object[] options = {"--format", format};
    if (format.equals("excel")) {
      options = new Object[] {"--excel", "--format=csv"};
    }
    old("b.txt", "1 và 2");
    old("d.txt", "3");
    old("e/a.txt", "không");
    assertThat(extract(options)).isZero();
    assertThat(read).containsExactlyInAnyOrder("b.txt", "d.txt", "e/a.txt");
    assertSameAsFullRun(options);
    assertThat(extract(options)).isZero();
    assertThat(read).isEmpty();
    assertSameAsFullRun(options);
    old("a.txt", "4");
    old("c.txt", "5%");
    old("d.txt", "33");
    old("f.txt", "");
    assertThat(extract(options)).isZero();
    assertThat(read).containsExactlyInAnyOrder("a.txt", "c.txt", "d.txt", "f.txt");
    assertSameAsFullRun(options);
    assertNothingIsLeftOver();
  }

  @Test
  void leavesAnOutputAloneInWhichNothingChanges() throws IOException {
    old("a.txt", "1");
    extract();
    Object before = Files.readAttributes(output, "fileKey,lastModifiedTime");
    old("b.txt", "không");
    assertThat(extract("-v")).isZero();
    assertThat(err()).contains("1 file read, 1 unchanged, figures found: 1");
    assertThat(Files.readAttributes(output, "fileKey,lastModifiedTime")).isEqualTo(before);
  }

  @Test
  void leavesAStateAloneWhereNothingHappened() throws IOException {
    Path article = old("a.txt", "1");
    extract();
    Object before = Files.readAttributes(state, "fileKey,lastModifiedTime");
    extract("--prune");
    assertThat(Files.readAttributes(state, "fileKey,lastModifiedTime")).isEqualTo(before);
    assertNothingIsLeftOver();
    Files.setLastModifiedTime(article, FileTime.fromMillis(0));
    extract();
    assertThat(state).content().contains("\"modified\":\"1970-01-01T00:00:00Z\"");
    Files.delete(article);
    old("b.txt", "1");
    extract("--prune");
    assertSameAsFullRun();
    assertThat(state).content().contains("b.txt").doesNotContain("a.txt");
  }

  @Test
  void keepsTheRecordsOfArticlesThatAreGoneUntilTheyArePruned() throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      old(name + ".txt", "1");
    }
    extract();
    String all = Files.readString(output);
    Files.delete(news.resolve("a.txt"));
    Files.delete(news.resolve("c.txt"));
    assertThat(extract()).isZero();
    assertThat(err())
        .isEqualTo(
            "solieu: 2 files gone, their records are kept (--prune drops them): tin/a.txt,"
                + " tin/c.txt\n");
    assertThat(output).hasContent(all);
    assertThat(extract("--prune")).isZero();
    assertThat(err())
        .isEqualTo("solieu: 2 files gone, their records are dropped: tin/a.txt, tin/c.txt\n");
    assertThat(read).isEmpty();
    assertSameAsFullRun();
    assertThat(extract("--prune")).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void comparesTheContentWhereTheTimeDiffers() throws IOException {
    Path article = old("a.txt", "1");
    extract();
    Files.setLastModifiedTime(article, FileTime.from(Instant.parse("2024-11-23T00:00:00Z")));
    assertThat(extract()).isZero();
    assertThat(read).isEmpty();
    old("a.txt", "2");
    Files.setLastModifiedTime(article, FileTime.from(Instant.parse("2024-11-23T00:00:00Z")));
    assertThat(extract()).isZero();
    assertThat(read).as("size and time are the same").isEmpty();
    assertThat(extract("--verify")).isZero();
    assertThat(read).containsExactly("a.txt");
    assertSameAsFullRun();
  }

  @Test
  void doesNotTrustTheTimeOfAnArticleThatWasWrittenAMomentAgo() throws IOException {
    Path article = file("a.txt", "1");
    FileTime time = Files.getLastModifiedTime(article);
    extract();
    Files.setLastModifiedTime(file("a.txt", "2"), time);
    assertThat(extract()).isZero();
    assertThat(read).containsExactly("a.txt");
  }

  @Test
  void readsAllAnewWithOtherOptionsOrWords() throws IOException {
    old("a.txt", "1 và 2%");
    extract();
    assertThat(extract("--kind", "percentage")).isZero();
    assertThat(err()).contains("made otherwise (kind); all articles are read anew");
    assertSameAsFullRun("--kind", "percentage");
    Path own = Files.writeString(temp.resolve("own.tsv"), "noun\t\t\tgiẻ\t\t\t\n");
    extract("--lexicon", own);
    assertThat(err()).contains("(kind, lexicon)");
    extract("--lexicon", own);
    assertThat(err()).isEmpty();
    Files.writeString(own, "noun\t\t\tgiẻ lúa\t\t\t\n");
    extract("--lexicon", own);
    assertThat(err()).contains("(lexicon)");
    Files.delete(news.resolve("a.txt"));
    old("b.txt", "3");
    assertThat(extract("--format", "csv")).isZero();
    assertThat(err()).contains("(format, lexicon)");
    assertSameAsFullRun("--format", "csv");
  }

  @Test
  void mendsAnOutputThatIsNotAsItWasLeft() throws IOException {
    for (int i = 0; i < 9; i++) {
      old(i + ".txt", "10" + i);
    }
    extract();
    Files.writeString(output, Files.readString(output).replace("\"103\"", "\"999\""));
    assertThat(extract()).isZero();
    assertThat(err()).contains("not as the last run left it; what is wrong in it is made anew");
    assertThat(read).containsExactly("3.txt");
    assertSameAsFullRun();
    Files.delete(output);
    assertThat(extract()).isZero();
    assertThat(read).hasSize(9);
    assertSameAsFullRun();
  }

  @Test
  void takesAnOutputThatWasCopiedForWhatItIs() throws IOException {
    old("a.txt", "1");
    extract();
    Path copy = Files.copy(output, temp.resolve("copy"));
    Files.move(copy, output, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(extract()).isZero();
    assertThat(read).isEmpty();
    extract();
    assertThat(err()).isEmpty();
  }

  @Test
  void keepsRecordsOfArticlesThatCannotBeReadForNow() throws IOException {
    old("a.txt", "1");
    old("b.txt", "2");
    extract();
    String both = Files.readString(output);
    Files.write(news.resolve("a.txt"), new byte[] {1, 0, 2});
    assertThat(extract()).isEqualTo(1);
    assertThat(err()).contains("tin/a.txt: its records of an earlier run are kept");
    assertThat(output).hasContent(both);
    assertThat(extract("--prune")).isEqualTo(1);
    assertSameAsFullRun();
    old("a.txt", "1");
    assertThat(extract("--prune")).isZero();
    assertThat(output).hasContent(both);
  }

  @Test
  void seesThatASidecarChanged() throws IOException {
    Object[] options = {"--published-from", "sidecar"};
    old("a.txt", "1");
    extract(options);
    old("a.json", "{\"published\": \"2024-11-22\"}");
    extract(options);
    assertThat(output).content().contains("\"published\":\"2024-11-22\"");
    extract(options);
    assertThat(read).isEmpty();
    old("a.json", "{\"published\": \"2024-11-23\"}");
    Files.setLastModifiedTime(news.resolve("a.json"), FileTime.fromMillis(0));
    extract(options);
    assertSameAsFullRun(options);
    Files.delete(news.resolve("a.json"));
    extract(options);
    assertSameAsFullRun(options);
  }

  @Test
  void seesThatATimeChangedWhereItMatters() throws IOException {
    Path article = old("a.txt", "1");
    extract("--published-from", "mtime");
    Files.setLastModifiedTime(article, FileTime.from(Instant.parse("2023-01-02T00:00:00Z")));
    extract("--published-from", "mtime");
    assertThat(output).content().contains("\"published\":\"2023-01-02\"");
  }

  @Test
  void goesThroughSeveralPathsInAnyOrder() throws IOException {
    old("x/1.txt", "1");
    old("y/2.txt", "2");
    old("z/3.txt", "3");
    Path x = news.resolve("x");
    Path y = news.resolve("y");
    Path z = news.resolve("z");
    Object[] one = {"extract", x, y, "-o", output, "--state", state};
    Object[] other = {"extract", z, y, news.resolve("x/1.txt"), "-o", output, "--state", state};
    assertThat(run(one)).isZero();
    read.clear();
    assertThat(run(other)).isZero();
    assertThat(read).containsExactlyInAnyOrder("3.txt", "1.txt");
    assertThat(err()).contains("1 file gone, their records are kept");
    assertThat(Files.readAllLines(output))
        .extracting(line -> line.replaceFirst(".*\"source\":\"([^\"]+)\".*", "$1"))
        .containsExactly("z/3.txt", "y/2.txt", "1.txt", "x/1.txt");
    read.clear();
    assertThat(run(one)).isZero();
    assertThat(read).isEmpty();
  }

  @Test
  void finishesWhatARunLeftBetweenItsTwoRenames() throws IOException {
    old("a.txt", "1");
    extract();
    byte[] before = Files.readAllBytes(state);
    old("b.txt", "2");
    extract();
    Files.move(state, state.resolveSibling(".figures.state.next"));
    Files.write(state, before);
    assertThat(extract()).isZero();
    assertThat(read).isEmpty();
    assertThat(err()).isEmpty();
    assertSameAsFullRun();
    assertNothingIsLeftOver();
  }

  @Test
  void refusesAFileThatIsNoState() throws IOException {
    old("a.txt", "1");
    Files.writeString(state, "ghi chép\n");
    assertThat(extract()).isEqualTo(2);
    assertThat(err()).startsWith("solieu: " + state + ": is no state of solieu");
    assertThat(state).hasContent("ghi chép\n");
    assertThat(output).doesNotExist();
    Files.writeString(state, "{\"solieu-state\":2}\n");
    assertThat(extract()).isEqualTo(2);
    assertThat(err()).contains("is of version 2, which this program does not know");
  }

  @Test
  void tellsThatAStateIsDamaged() throws IOException {
    old("a.txt", "1");
    old("b.txt", "2");
    extract();
    String whole = Files.readString(state);
    Files.writeString(state, whole.substring(0, whole.length() / 2));
    assertThat(extract()).isEqualTo(2);
    assertThat(err()).contains("is damaged: remove it, and all is read anew");
    Files.writeString(state, whole.replace("\"start\"", "start"));
    assertThat(extract()).isEqualTo(2);
    assertThat(err()).contains("is damaged");
    Files.writeString(state, whole);
    assertThat(extract()).isZero();
    assertThat(read).isEmpty();
  }

  @Test
  void refusesASecondRunOrWaits() throws Exception {
    old("a.txt", "1");
    try (RunLock lock = RunLock.take(state)) {
      assertThat(extract()).isEqualTo(5);
      assertThat(err())
          .isEqualTo(
              String.format(
                  "solieu: %s: another run uses it (process %d); nothing is done, --wait would wait"
                      + " for it%n",
                  state, ProcessHandle.current().pid()));
    }
    assertThat(output).doesNotExist();
    assertThat(extract("--wait")).isZero();
  }

  @Test
  void leavesBothFilesAsTheyWereWhereNothingCouldBeRead() throws IOException {
    old("a.txt", "1");
    extract();
    byte[] before = Files.readAllBytes(state);
    Files.write(news.resolve("a.txt"), new byte[] {0});
    assertThat(extract("--prune")).isEqualTo(3);
    assertThat(state).hasBinaryContent(before);
    assertThat(output).content().contains("\"1\"");
    assertNothingIsLeftOver();
  }

  @Test
  void checksWhatGoesWithAState() throws IOException {
    old("a.txt", "1");
    assertThat(run("extract", news, "--state", state)).isEqualTo(2);
    assertThat(err()).contains("--state needs one file as --output");
    assertThat(run("extract", news, "--prune")).isEqualTo(2);
    assertThat(err()).contains("--prune goes with --state");
    assertThat(extract("--format", "json")).isEqualTo(2);
    assertThat(err()).contains("--state goes with jsonl, csv, tsv, not with json");
    assertThat(extract("-")).isEqualTo(2);
    assertThat(err()).contains("--state does not go with standard input");
    assertThat(run("extract", news, "-o", output, "--state", output)).isEqualTo(2);
    assertThat(run("extract", news, "-o", "/dev/null", "--state", state)).isEqualTo(2);
    assertThat(run("extract", news, "-o", output, "--state", temp)).isEqualTo(2);
    assertThat(run("extract", news, "-o", output, "--state", temp.resolve("x/y"))).isEqualTo(3);
    assertThat(err()).startsWith("solieu: " + temp.resolve("x/y") + ": ");
    assertThat(output).doesNotExist();
  }
}
