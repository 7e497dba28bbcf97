package org.solieu.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real program from the folder that a release consists of. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class LauncherIT {
  private static final Path HOME =
      Path.of(System.getProperty("solieu.home", "target/solieu")).toAbsolutePath();
  private static final Path LAUNCHER = HOME.resolve("bin/solieu");
  private static final String SENTENCE = "Kinh phí dự kiến khoảng 400 tỷ đồng.\n";

  @TempDir Path temp;
  private Path article;

  @BeforeAll
  static void isThere() {
    assertThat(LAUNCHER).isExecutable();
  }

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(temp.resolve("bài báo.txt"), SENTENCE);
  }

  /** JUnit deletes links that lead out of the folder too, but warns of each. */
  @AfterEach
  void deleteLinks() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      for (Path link : all.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  // ---- where it stands and from where it is called

  @Test
  void saysItsVersionAndNothingElse() throws Exception {
    Run.Result result = Run.of(LAUNCHER, "--version").go();

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains(System.getProperty("solieu.version", "0."));
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void runsFromAnotherFolder() throws Exception {
    found(Run.of(LAUNCHER, "extract", "--format", "jsonl", article.getFileName()).in(temp).go());
  }

  @Test
  void isCalledByARelativePath() throws Exception {
    found(extract("./solieu", article).in(HOME.resolve("bin")).go());
    found(extract("bin/solieu", article).in(HOME).go());
    found(Run.of("sh", "solieu", "extract", "--format", "jsonl", article).in(bin()).go());
  }

  @Test
  void isFoundOnThePath() throws Exception {
    found(
        Run.of("sh", "-c", "solieu extract --format jsonl \"$1\"", "sh", article)
            .with("PATH", bin() + File.pathSeparator + System.getenv("PATH"))
            .go());
  }

  @Test
  void followsAChainOfLinks() throws Exception {
    Path first = Files.createDirectories(temp.resolve("một/bin"));
    Path second = Files.createDirectories(temp.resolve("hai ba"));
    Path absolute = Files.createSymbolicLink(second.resolve("số liệu"), LAUNCHER);
    Path relative = first.resolve("solieu");
    Files.createSymbolicLink(relative, first.relativize(absolute));
    // A folder on the way that is a link itself: its parent is not the folder before it.
    Path folder = Files.createSymbolicLink(temp.resolve("linked"), first);

    found(extract(relative, article).go());
    found(extract(folder.resolve("solieu"), article).in(temp).go());
    found(extract("linked/solieu", article).in(temp).go());
  }

  @Test
  void standsInAFolderThatIsALink() throws Exception {
    Path elsewhere = Files.createDirectories(temp.resolve("a/b"));
    Path linked = Files.createSymbolicLink(elsewhere.resolve("solieu"), HOME);

    found(extract(linked.resolve("bin/solieu"), article).go());
  }

  @Test
  void standsInAFolderWithSpacesAndVietnameseLetters() throws Exception {
    Path copy = copy("x y/Số liệu");

    found(extract(copy.resolve("bin/solieu"), article).go());
    found(extract(copy.resolve("bin/solieu"), article).with("LC_ALL", "C").go());
  }

  @Test
  void saysThatAColonInTheFoldersNameCannotBe() throws Exception {
    refused(Run.of(copy("a:b").resolve("bin/solieu"), "--version").go(), "colon");
  }

  @Test
  void saysThatItsJarsAreNotThere() throws Exception {
    Path lonely = Files.createDirectories(temp.resolve("lonely/bin")).resolve("solieu");
    Files.copy(LAUNCHER, lonely, StandardCopyOption.COPY_ATTRIBUTES);

    refused(Run.of(lonely, "--version").go(), "lib");
  }

  // ---- what reaches the program

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    String name = "  * \"dấu\" 'nháy' $HOME `x` \\ !.txt";
    Files.writeString(temp.resolve(name), SENTENCE);

    found(extract(LAUNCHER, name).in(temp).go());
  }

  /** Although the program itself runs in another locale then. */
  @Test
  void speaksTheLanguageOfALocaleThatIsNoUtf8() throws Exception {
    Run.Result result = Run.of(LAUNCHER, "extract", "khong-co").with("LC_ALL", "vi_VN").go();
    assertThat(result.err()).contains("không có tệp");
    result = Run.of(LAUNCHER, "--version").with("LC_ALL", "vi").with("JAVA_HOME", temp).go();
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("solieu: JAVA_HOME là " + temp + ", ");
  }

  @Test
  void opensVietnameseNamesInEveryLocale() throws Exception {
    for (String locale : List.of("C", "POSIX", "vi_VN.UTF-8", "vi_VN", "xx_XX.utf8", "")) {
      found(extract(LAUNCHER, article).with("LC_ALL", locale).go());
    }
    found(extract(LAUNCHER, article).without("LC_ALL").go());
    found(extract(LAUNCHER, article).without("LC_ALL").with("LANG", "C").go());
    // One category that is good does not help while another cannot be set.
    found(
        extract(LAUNCHER, article)
            .without("LC_ALL")
            .with("LC_CTYPE", "C.UTF-8")
            .with("LANG", "xx_XX.UTF-8")
            .go());
  }

  @Test
  void javaOptsReachTheJvm() throws Exception {
    Run.Result result =
        Run.of(LAUNCHER, "--version")
            .with("JAVA_OPTS", " -XshowSettings:properties\t-Dprobe.a=1 \n -Dprobe.b=* ")
            .in(temp)
            .go();

    assertThat(result.status()).isZero();
    assertThat(result.err())
        .contains("probe.a = 1", "probe.b = *")
        .contains("solieu.stdout.tty = false", "solieu.stderr.tty = false")
        .contains("file.encoding = UTF-8");
  }

  @Test
  void javaOptsMayChooseTheCollector() throws Exception {
    for (String collector : List.of("-XX:+UseSerialGC", "-XX:+UseG1GC", "-XX:+UseParallelGC")) {
      quiet(Run.of(LAUNCHER, "--version").with("JAVA_OPTS", collector).go());
    }
  }

  @Test
  void newObjectsHaveABoundUnlessTheHeapHasASize() throws Exception {
    assertThat(roomForNewObjects("")).isEqualTo(256L << 20);
    assertThat(roomForNewObjects("-Xmx60m")).isLessThan(40L << 20); // or nothing old has room
    assertThat(roomForNewObjects("-XX:MaxNewSize=32m")).isEqualTo(32L << 20);
    quiet(Run.of(LAUNCHER, "--version").with("JAVA_OPTS", "-Xmx60m").go());
  }

  private static long roomForNewObjects(String options) throws Exception {
    Run.Result result =
        Run.of(LAUNCHER, "--version").with("JAVA_OPTS", options + " -XX:+PrintFlagsFinal").go();
    Matcher bound =
        Pattern.compile("MaxNewSize\\s*=\\s*(\\d+)").matcher(result.out() + result.err());
    assertThat(bound.find()).isTrue();
    return Long.parseLong(bound.group(1));
  }

  @Test
  void tellsTheProgramWhichStreamsAreATerminal() throws Exception {
    // util-linux's script gives a command a terminal of its own.
    Run.Result script = Run.of("sh", "-c", "script --version").go();
    assumeTrue(script.out().contains("util-linux"), "no script of util-linux");
    Path err = temp.resolve("err");

    Run.of("script", "-qec", LAUNCHER + " --version 2>" + err, "/dev/null")
        .with("JAVA_OPTS", "-XshowSettings:properties")
        .go();

    assertThat(err).content().contains("solieu.stdout.tty = true", "solieu.stderr.tty = false");
  }

  @Test
  void tellsTheProgramHowWideTheTerminalIs() throws Exception {
    Run.Result script = Run.of("sh", "-c", "script --version").go();
    assumeTrue(script.out().contains("util-linux"), "no script of util-linux");
    Path copy = copy("wide");
    Files.deleteIfExists(lib(copy).resolve("solieu.classlist"));
    Path columns = temp.resolve("columns");
    Path java = fakeJava("java", "echo \"$COLUMNS\" >'" + columns + "'");
    Files.copy(Path.of(System.getProperty("java.home"), "release"), java.resolve("release"));

    for (String elsewhere : List.of("2>/dev/null", ">/dev/null")) {
      Files.deleteIfExists(columns);
      String start = "stty cols 73; " + copy.resolve("bin/solieu") + " --version " + elsewhere;
      Run.of("script", "-qec", start, "/dev/null").with("JAVA_HOME", java).go();
      assertThat(columns).hasContent("73");
    }
  }

  // ---- which Java

  @Test
  void findsJavaOnThePath() throws Exception {
    found(
        extract(LAUNCHER, article)
            .without("JAVA_HOME")
            .with(
                "PATH",
                Path.of(System.getProperty("java.home"), "bin")
                    + File.pathSeparator
                    + System.getenv("PATH"))
            .go());
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Path tools = Files.createDirectories(temp.resolve("tools"));
    Files.createSymbolicLink(tools.resolve("readlink"), tool("readlink"));

    refused(
        Run.of(LAUNCHER, "--version").without("JAVA_HOME").with("PATH", tools).go(),
        "no Java found",
        "17");
  }

  @Test
  void saysThatJavaHomeHoldsNoJava() throws Exception {
    refused(Run.of(LAUNCHER, "--version").with("JAVA_HOME", temp).go(), "JAVA_HOME", "17");
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    for (String version : List.of("1.8.0_402", "11.0.22", "16")) {
      Path old = fakeJava("old " + version, "echo must not be started; exit 99");
      Files.writeString(old.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");

      refused(Run.of(LAUNCHER, "--version").with("JAVA_HOME", old).go(), version, "17 or newer");
    }
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    Path real = Path.of(System.getProperty("java.home"), "bin/java");
    Path shim = fakeJava("shim", "exec \"" + real + "\" \"$@\"");
    Path old = fakeJava("old", "echo '    java.specification.version = 1.8' >&2");
    Path broken = fakeJava("broken", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");

    found(extract(LAUNCHER, article).with("JAVA_HOME", shim).go());
    refused(Run.of(LAUNCHER, "--version").with("JAVA_HOME", old).go(), "1.8");
    refused(Run.of(LAUNCHER, "--version").with("JAVA_HOME", broken).go(), "does not run");
  }

  // ---- how it ends

  @Test
  void theExitStatusIsTheProgramsOwn() throws Exception {
    assertThat(Run.of(LAUNCHER, "--no-such-option").go().status()).isEqualTo(2);
    Run.Result partly = extract(LAUNCHER, article, temp.resolve("missing.txt")).go();
    assertThat(partly.status()).isEqualTo(1);
    assertThat(partly.out()).contains("400");
  }

  @Test
  void aSignalReachesTheProgram() throws Exception {
    Process process =
        Run.of(LAUNCHER, "extract", "--format", "jsonl", "-")
            .start(temp.resolve("out"), temp.resolve("err"));
    try {
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (!process.info().command().orElse("").endsWith("/java") && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      Thread.sleep(500);
      // Not Process.destroy, which ends the input as well.
      process.toHandle().destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aClosedPipeIsNoError() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("many"));
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 20; j++) {
        text.append("Kinh phí dự kiến khoảng ").append(100 + j).append(" tỷ đồng.\n\n");
      }
      Files.writeString(folder.resolve(i + ".txt"), text);
    }
    Path status = temp.resolve("status");

    Run.Result result =
        Run.of(
                "sh",
                "-c",
                "{ \"$1\" extract --format jsonl \"$2\"; echo $? >\"$3\"; } | head -n 1",
                "sh",
                LAUNCHER,
                folder,
                status)
            .go();

    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.err()).isEmpty();
    assertThat(status).hasContent("0");
  }

  @Test
  void aFullDiskIsSaidInOneLine() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "no /dev/full");

    Run.Result result = extract(LAUNCHER, article).to(full).go();

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err().lines()).hasSize(1);
  }

  // ---- the class-data archive

  @Test
  void theArchiveOfTheBuildIsUsed() throws Exception {
    assumeTrue(!Folders.names(lib(HOME), ".jsa").isEmpty(), "this JVM knows no archives");

    assertThat(mainClassSource(HOME)).contains("shared objects file");
  }

  /** A start is as long as what it loads: of the libraries only what a plain text needs. */
  @Test
  void aStartLoadsNoLibraryThatItDoesNotNeed() throws Exception {
    Path classes = temp.resolve("classes.log");
    found(extract(LAUNCHER, article).with("JAVA_OPTS", "-Xlog:class+load:file=" + classes).go());

    assertThat(Files.readString(classes))
        .contains("org.solieu.Solieu source:", "org.apache.lucene.", "picocli.")
        .doesNotContain(
            "com.fasterxml.jackson.databind.",
            "com.opencsv.",
            "org.jsoup.",
            "org.apache.pdfbox.",
            "org.apache.commons.",
            "org.dhatim.",
            "org.apache.lucene.index.");
  }

  @Test
  void aMovedFolderGetsANewArchive() throws Exception {
    assumeTrue(!Folders.names(lib(HOME), ".jsa").isEmpty(), "this JVM knows no archives");
    Path moved = copy("moved");
    String before = Files.readString(key(moved));

    quiet(Run.of(moved.resolve("bin/solieu"), "--version").go());

    assertThat(key(moved)).content().isNotEqualTo(before).contains(moved.toRealPath().toString());
    assertThat(mainClassSource(moved)).contains("shared objects file");
    tidy(moved);

    // Nothing is left to do at the next start.
    var date = Files.getLastModifiedTime(key(moved));
    quiet(Run.of(moved.resolve("bin/solieu"), "--version").go());
    assertThat(Files.getLastModifiedTime(key(moved))).isEqualTo(date);
  }

  @Test
  void anArchiveOfAnotherBuildIsNotBelieved() throws Exception {
    assumeTrue(!Folders.names(lib(HOME), ".jsa").isEmpty(), "this JVM knows no archives");
    Path copy = copy("upgraded");
    quiet(Run.of(copy.resolve("bin/solieu"), "--version").go());
    String before = Files.readString(key(copy));
    Path list = lib(copy).resolve("solieu.classlist");
    Files.writeString(list, Files.readString(list).replaceFirst("^# build .*", "# build other"));

    quiet(Run.of(copy.resolve("bin/solieu"), "--version").go());

    assertThat(key(copy)).content().isNotEqualTo(before).contains("# build other");
  }

  @Test
  void startsAtTheSameTimeDoNotDisturbOneAnother() throws Exception {
    Path fresh = copy("fresh");
    for (String name : Folders.names(lib(fresh), "")) {
      if (name.contains(".jsa")) {
        Files.delete(lib(fresh).resolve(name));
      }
    }

    for (Run.Result result : Run.of(fresh.resolve("bin/solieu"), "--version").goTogether(5)) {
      quiet(result);
    }

    tidy(fresh);
  }

  @Test
  void aLockLeftBehindIsTakenAway() throws Exception {
    assumeTrue(!Folders.names(lib(HOME), ".jsa").isEmpty(), "this JVM knows no archives");
    Path copy = copy("locked");
    Path archive = lib(copy).resolve(Folders.names(lib(copy), ".jsa").get(0));
    Files.delete(key(copy));
    // No process has this number.
    Files.writeString(Path.of(archive + ".lock"), "2147483646\n");

    quiet(Run.of(copy.resolve("bin/solieu"), "--version").go());
    quiet(Run.of(copy.resolve("bin/solieu"), "--version").go());

    assertThat(key(copy)).exists();
    tidy(copy);
  }

  @Test
  void withoutAClassListThereIsNoArchive() throws Exception {
    Path copy = copy("bare");
    Files.deleteIfExists(lib(copy).resolve("solieu.classlist"));

    quiet(Run.of(copy.resolve("bin/solieu"), "--version").go());
  }

  @Test
  void aFailedArchiveIsNotTriedAgain() throws Exception {
    Path copy = copy("failing");
    Path real = Path.of(System.getProperty("java.home"), "bin/java");
    Path starts = temp.resolve("starts");
    Path java =
        fakeJava(
            "no cds",
            "echo x >>'" + starts + "'\n",
            "[ \"$1\" = -Xshare:dump ] && exit 1\n",
            "exec \"" + real + "\" \"$@\"");
    Files.copy(Path.of(System.getProperty("java.home"), "release"), java.resolve("release"));

    Run run = Run.of(copy.resolve("bin/solieu"), "--version").with("JAVA_HOME", java);
    quiet(run.go());
    quiet(run.go());

    assertThat(starts).content().hasLineCount(3);
    tidy(copy);
  }

  @Test
  void aFolderThatCannotBeWrittenUsesTheCache() throws Exception {
    Path copy = copy("read only");
    List<String> asOther = new ArrayList<>();
    Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
    if ("root".equals(System.getProperty("user.name"))) {
      // root writes everywhere, so somebody else has to try.
      asOther.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
      List<String> probe = new ArrayList<>(asOther);
      probe.add("true");
      Run.Result possible = Run.of("sh", "-c", String.join(" ", probe)).go();
      assumeTrue(possible.status() == 0, "no setpriv");
    } else {
      Files.setPosixFilePermissions(lib(copy), PosixFilePermissions.fromString("r-xr-xr-x"));
    }
    List<Object> command = new ArrayList<>(asOther);
    command.add(copy.resolve("bin/solieu"));
    command.add("--version");
    Path cache = Files.createDirectories(temp.resolve("cache"));
    Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
    List<String> before = Folders.names(lib(copy), "");

    Run run = Run.of(command.toArray()).with("XDG_CACHE_HOME", cache);
    quiet(run.go());
    quiet(run.go());
    // And with nowhere to write at all.
    quiet(Run.of(command.toArray()).go());
    quiet(Run.of(command.toArray()).with("HOME", "/proc").go());

    assertThat(Folders.names(lib(copy), "")).isEqualTo(before);
    if (!Folders.names(lib(HOME), ".jsa").isEmpty()) {
      assertThat(Folders.names(cache.resolve("solieu"), ".key")).hasSize(1);
    }
    Files.setPosixFilePermissions(lib(copy), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  // ---- the other launcher, as far as it can be looked at here

  @Test
  void theLauncherForWindowsIsMadeForWindows() throws Exception {
    String script = Files.readString(bin().resolve("solieu.cmd"));

    assertThat(script).doesNotContain("@project.", "@main.").contains("org.solieu.cli.Main %*");
    assertThat(script.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(script).matches("\\p{ASCII}*");
  }

  // ---- helpers

  private static Run extract(Object launcher, Object... paths) {
    List<Object> command = new ArrayList<>(List.of(launcher, "extract", "--format", "jsonl"));
    command.addAll(List.of(paths));
    return Run.of(command.toArray());
  }

  private static void found(Run.Result result) {
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.out()).contains("400");
  }

  private static void quiet(Run.Result result) {
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.err()).isEmpty();
  }

  /** Not started: the launcher's own words, in one line. */
  private static void refused(Run.Result result, String... words) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("solieu: ").contains(words);
  }

  private Path copy(String name) throws IOException {
    return Folders.copy(HOME, temp.resolve(name));
  }

  private static Path bin() {
    return HOME.resolve("bin");
  }

  private static Path lib(Path home) {
    return home.resolve("lib");
  }

  private static Path key(Path home) throws IOException {
    return lib(home).resolve(Folders.names(lib(home), ".jsa").get(0) + ".key");
  }

  /** No lock and nothing half-made. */
  private static void tidy(Path home) throws IOException {
    assertThat(Folders.names(lib(home), "")).noneMatch(n -> n.matches(".*\\.(lock|new\\..*)"));
  }

  /** The line in which the JVM says from where it took the main class. */
  private String mainClassSource(Path home) throws Exception {
    Path log = temp.resolve("classes.log");
    quiet(
        Run.of(home.resolve("bin/solieu"), "--version")
            .with("JAVA_OPTS", "-Xlog:class+load:file=" + log)
            .go());
    try (Stream<String> lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("org.solieu.cli.Main ")).findFirst().orElse("");
    }
  }

  private Path fakeJava(String name, String... lines) throws IOException {
    Path home = temp.resolve(name);
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\n" + String.join("", lines) + "\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  private static Path tool(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
