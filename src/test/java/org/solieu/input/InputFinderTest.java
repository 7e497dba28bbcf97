package org.solieu.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.input.part.Flaw;

@Timeout(30)
class InputFinderTest {
  @TempDir Path temp;
  private Path news;

  @BeforeEach
  void makeFolder() throws IOException {
    news = Files.createDirectory(temp.resolve("tin"));
  }

  @Test
  void readsFoldersToTheBottomInCodePointOrder() throws Exception {
    file("b.txt");
    file("a/z.txt");
    file("a.txt");
    file("B.TXT");
    file("đ.txt");
    file("\uFF5E.txt");
    file("😀.txt");
    assertThat(sources(find(news)))
        .containsExactly(
            "tin/B.TXT",
            "tin/a.txt",
            "tin/a/z.txt",
            "tin/b.txt",
            "tin/đ.txt",
            "tin/\uFF5E.txt",
            "tin/😀.txt");
  }

  @Test
  void keepsTheOrderOfTheArguments() throws Exception {
    file("a.txt");
    Path second = Files.writeString(temp.resolve("second.txt"), "");
    assertThat(sources(find(second, news))).containsExactly("second.txt", "tin/a.txt");
    assertThat(sources(find(news, second))).containsExactly("tin/a.txt", "second.txt");
  }

  @Test
  void countsOtherFilesAsSkipped() throws Exception {
    for (String name : List.of("a.png", "b.ppt", "c", "d.txt~", "txt")) {
      file(name);
    }
    Listing listing = find(news);
    assertThat(listing.files()).isEmpty();
    assertThat(listing.problems()).isEmpty();
    assertThat(listing.otherEndings().count()).isEqualTo(5);
    assertThat(listing.otherEndings().examples())
        .containsExactly(
            news.resolve("a.png").toString(),
            news.resolve("b.ppt").toString(),
            news.resolve("c").toString());
  }

  @Test
  void triesAnyFileThatIsNamed() throws Exception {
    Path file = file("a.html");
    assertThat(sources(find(file))).containsExactly("a.html");
  }

  @Test
  void readsAFileOnce() throws Exception {
    Path file = file("a.txt");
    assertThat(sources(find(news, file, news))).containsExactly("tin/a.txt");
    assertThat(sources(find(file, news))).containsExactly("a.txt");
    assertThat(sources(InputFinder.find(List.of("-", "-")))).containsExactly("-");
  }

  @Test
  void takesAFolderItselfForItsName() throws Exception {
    file("a.txt");
    file("trong/b.txt");
    assertThat(sources(find(news.resolve("trong").resolve(".."))))
        .containsExactly("tin/a.txt", "tin/trong/b.txt");
    assertThat(sources(find(news.resolve(".")))).contains("tin/a.txt");
    assertThat(sources(InputFinder.find(List.of(news + "/")))).contains("tin/a.txt");
  }

  @Test
  void refusesTwoFilesWithOneSource() throws Exception {
    Path first = file("a/tin.txt");
    Path second = file("b/tin.txt");
    assertThatThrownBy(() -> find(first, second))
        .isInstanceOf(SourceClashException.class)
        .hasMessageContaining(first.toString())
        .hasMessageContaining(second.toString());
  }

  @Test
  void refusesTwoFoldersWithOneSource() throws Exception {
    file("a/x/1.txt");
    file("b/x/1.txt");
    assertThatThrownBy(() -> find(news.resolve("a/x"), news.resolve("b/x")))
        .isInstanceOf(SourceClashException.class);
  }

  @Test
  void reportsWhatIsMissing() throws Exception {
    file("a.txt");
    Listing listing = InputFinder.find(List.of(temp + "/none", "", "nul\0", news.toString()));
    assertThat(sources(listing)).containsExactly("tin/a.txt");
    assertThat(listing.problems())
        .extracting(Problem::name)
        .containsExactly(temp + "/none", "", "nul\0");
    assertThat(listing.problems().get(0).reason()).isEqualTo(Flaw.MISSING.of());
  }

  @Test
  void followsLinksToFiles() throws Exception {
    Path target = Files.writeString(temp.resolve("far.txt"), "");
    link("link.txt", target);
    assertThat(sources(find(news))).containsExactly("tin/link.txt");
  }

  @Test
  void readsALinkedFileOnce() throws Exception {
    Path target = file("a.txt");
    link("b.txt", target);
    assertThat(sources(find(news))).containsExactly("tin/a.txt");
  }

  @Test
  void endsInALoopOfLinks() throws Exception {
    file("a.txt");
    link("loop", news);
    link("self.txt", news.resolve("self.txt"));
    Listing listing = find(news);
    assertThat(sources(listing)).containsExactly("tin/a.txt");
    assertThat(listing.problems())
        .extracting(Problem::name)
        .containsExactly(news.resolve("self.txt").toString());
  }

  @Test
  void entersEachLinkedFolderOnce() throws Exception {
    // Two links on each of 40 levels: as many paths as no machine can walk.
    Path folder = news;
    for (int i = 0; i < 40; i++) {
      Path next = Files.createDirectory(temp.resolve("level" + i));
      Files.createSymbolicLink(folder.resolve("x"), next);
      Files.createSymbolicLink(folder.resolve("y"), next);
      folder = next;
    }
    Files.writeString(folder.resolve("end.txt"), "");
    assertThat(sources(find(news))).hasSize(1);
  }

  @Test
  void reportsALinkToNothing() throws Exception {
    link("gone.txt", temp.resolve("gone"));
    assertThat(find(news).problems())
        .containsExactly(new Problem(news.resolve("gone.txt").toString(), Flaw.BROKEN_LINK.of()));
  }

  @Test
  void neverOpensPipesInFolders() throws Exception {
    pipe(news.resolve("pipe.txt"));
    file("a.txt");
    Listing listing = find(news);
    assertThat(sources(listing)).containsExactly("tin/a.txt");
    assertThat(listing.special().count()).isEqualTo(1);
    assertThat(sources(find(news.resolve("pipe.txt")))).containsExactly("pipe.txt");
  }

  @Test
  void reportsAFolderThatCannotBeOpened() throws Exception {
    Path closed = Files.createDirectory(news.resolve("closed"));
    file("a.txt");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(closed), "this user may read everything");
      Listing listing = find(news);
      assertThat(sources(listing)).containsExactly("tin/a.txt");
      assertThat(listing.problems())
          .containsExactly(new Problem(closed.toString(), Flaw.DENIED.of()));
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void leavesOutAFileWhoseNameLooksLikeAnothers() throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", "printf '' > \"$(printf '\\377').txt\"")
            .directory(news.toFile())
            .start();
    assumeTrue(process.waitFor() == 0, "names must be UTF-8 here");
    assertThat(sources(find(news))).containsExactly("tin/%FF.txt");
    file("%FF.txt");
    Listing listing = find(news);
    assertThat(sources(listing)).containsExactly("tin/%FF.txt");
    assertThat(listing.problems())
        .containsExactly(new Problem("tin/%FF.txt", Flaw.LOOK_ALIKE.of()));
    assertThat(listing.files().get(0).path()).isEqualTo(news.resolve("%FF.txt"));
  }

  @Test
  void findsNothingInAnEmptyFolder() throws Exception {
    Listing listing = find(news);
    assertThat(listing.files()).isEmpty();
    assertThat(listing.problems()).isEmpty();
  }

  static void pipe(Path path) throws Exception {
    try {
      Process process = new ProcessBuilder("mkfifo", path.toString()).start();
      assumeTrue(process.waitFor() == 0, "no mkfifo");
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo");
    }
  }

  private Path file(String name) throws IOException {
    Path file = news.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private void link(String name, Path target) throws IOException {
    Files.createSymbolicLink(news.resolve(name), target);
  }

  private static Listing find(Path... paths) throws SourceClashException {
    return InputFinder.find(Arrays.stream(paths).map(Path::toString).toList());
  }

  private static List<String> sources(Listing listing) {
    return listing.files().stream().map(InputFile::source).toList();
  }
}
