package org.solieu.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFinder;
import org.solieu.input.InputFormat;
import org.solieu.input.InputWalk;
import org.solieu.input.Problem;
import org.solieu.input.ReadingOptions;
import org.solieu.input.SourceClashException;
import org.solieu.message.Language;
import org.solieu.message.Message;
import org.solieu.output.RecordWriter;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

@Timeout(60)
class BatchRunnerTest {
  @TempDir Path temp;
  private final List<String> failures = new ArrayList<>();
  private @Nullable InputFormat format;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void writesInTheOrderOfTheArticles(int jobs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      files.add(file("a" + i + ".txt", i + " và " + (i + 1)));
    }
    Collector collector = new Collector();
    Extractor slowAtFirst =
        article -> {
          if (article.text().startsWith("0 ")) {
            pause();
          }
          return new Digits().extract(article);
        };
    BatchResult result = runner(slowAtFirst, jobs).run(walk(files), collector);
    assertThat(result.read()).isEqualTo(100);
    assertThat(result.failed()).isZero();
    assertThat(result.counts()).isEqualTo(Map.of("articles", 100L, "count", 200L));
    assertThat(collector.values)
        .hasSize(200)
        .startsWith("0", "1", "1", "2", "2", "3")
        .endsWith("98", "99", "99", "100");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @SuppressWarnings("FutureReturnValueIgnored") // What goes wrong there shows in the result.
  void answersALineBeforeTheNextIsThere(int jobs) throws Exception {
    try (PipedOutputStream pipe = new PipedOutputStream();
        PipedInputStream stdin = new PipedInputStream(pipe)) {
      format = InputFormat.JSONL;
      Collector collector = new Collector();
      CompletableFuture.runAsync(
          () -> {
            try (pipe) {
              for (int line = 1; line <= 20; line++) {
                pipe.write(("{\"text\": \"" + line + "\"}\n").getBytes(UTF_8));
                pipe.flush();
                collector.flushed.acquire(); // Otherwise both wait for each other for ever.
              }
            } catch (IOException | InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
      BatchResult result =
          runner(new Digits(), jobs, stdin).run(walk(List.of(Path.of("-"))), collector);
      assertThat(result.read()).isEqualTo(20);
      assertThat(failures).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void tellsWhatIsWrongInTheOrderOfTheArticles(int jobs) throws Exception {
    for (int i = 0; i < 400; i += 2) {
      file(String.format("%03d.txt", i), "bug");
      Files.createSymbolicLink(temp.resolve(String.format("%03d.txt", i + 1)), Path.of("nowhere"));
    }
    runner(BatchRunnerTest::fragile, jobs).run(walk(List.of(temp)), new Collector());
    assertThat(failures).hasSize(400).isSorted();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void losesOnlyTheArticlesThatFailOfManyAtOnce(int jobs) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      files.add(file(i + ".txt", i % 3 != 1 ? "1" : i % 2 == 0 ? "big" : "deep"));
    }
    Collector collector = new Collector();
    BatchResult result = runner(BatchRunnerTest::fragile, jobs).run(walk(files), collector);
    assertThat(result.read()).isEqualTo(400);
    assertThat(result.failed()).isEqualTo(200);
    assertThat(collector.values).hasSize(400);
    assertThat(failures)
        .hasSize(200)
        .startsWith(
            "1.txt: internal error: " + StackOverflowError.class.getName(),
            "4.txt: needs more memory than there is");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void goesOnAfterAFailure(int jobs) throws IOException {
    List<Path> files =
        List.of(
            file("1.txt", "1"),
            file("bug.txt", "bug"),
            file("deep.txt", "deep"),
            file("big.txt", "big"),
            file("gone", ""),
            file("2.txt", "2"));
    Collector collector = new Collector();
    InputWalk walk = walk(files);
    Files.delete(temp.resolve("gone"));
    BatchResult result = runner(BatchRunnerTest::fragile, jobs).run(walk, collector);
    assertThat(result.read()).isEqualTo(2);
    assertThat(result.failed()).isEqualTo(4);
    assertThat(result.figures()).isEqualTo(2);
    assertThat(collector.values).containsExactly("1", "2");
    assertThat(failures)
        .containsExactly(
            "bug.txt: internal error: java.lang.IllegalStateException: a bug",
            "deep.txt: internal error: java.lang.StackOverflowError",
            "big.txt: needs more memory than there is",
            "gone: no such file or folder");
  }

  @Test
  void goesOnWithTheThreadsThatThereAre() throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      files.add(file("a" + i + ".txt", "1"));
    }
    PlainLedger ledger = new PlainLedger(new Collector());
    ArticleReader reader = new ArticleReader(InputStream.nullInputStream(), ReadingOptions.DEFAULT);
    GroupFeed feed = new GroupFeed(reader, new Steps(walk(files), null), null);
    Worker worker = new Worker(reader, new Digits(), ledger, false);
    AtomicInteger started = new AtomicInteger();
    Consumer<Thread> few =
        thread -> {
          if (started.incrementAndGet() > 2) {
            throw new OutOfMemoryError("unable to create native thread");
          }
          thread.start();
        };
    int done = 0;
    try (Crew crew = new Crew(feed, worker, 500, few)) {
      for (List<Outcome> next = crew.next(() -> {}); next != null; next = crew.next(() -> {})) {
        done += next.stream().filter(Outcome.Done.class::isInstance).toList().size();
      }
    }
    assertThat(done).isEqualTo(100);
    assertThat(started).hasValue(3);
    assertThatThrownBy(() -> new Crew(feed, worker, 500, few)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void doesNotHideABrokenInstallation() throws IOException {
    Extractor broken =
        article -> {
          throw new NoClassDefFoundError("org/solieu/Gone");
        };
    List<Path> files = List.of(file("1.txt", "1"));
    assertThatThrownBy(() -> runner(broken, 1).run(walk(files), new Collector()))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(NoClassDefFoundError.class);
  }

  @Test
  void stopsWhereTheOutputCannotBeWritten() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      files.add(file("a" + i + ".txt", "1"));
    }
    AtomicInteger extracted = new AtomicInteger();
    Extractor counting =
        article -> {
          extracted.incrementAndGet();
          return new Digits().extract(article);
        };
    RecordWriter full =
        new Collector() {
          @Override
          public void write(List<FigureRecord> records) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> runner(counting, 2).run(walk(files), full))
        .withMessage("No space left on device");
    assertThat(extracted.get()).isLessThan(20);
  }

  @Test
  void holdsAFewArticlesOnly() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      files.add(file("a" + i + ".txt", "1"));
    }
    AtomicInteger extracted = new AtomicInteger();
    AtomicInteger written = new AtomicInteger();
    AtomicInteger mostAhead = new AtomicInteger();
    Extractor counting =
        article -> {
          extracted.incrementAndGet();
          return List.of();
        };
    RecordWriter slow =
        new Collector() {
          @Override
          public void write(List<FigureRecord> records) {
            if (written.get() % 700 == 0) {
              pause();
            }
            mostAhead.accumulateAndGet(extracted.get() - written.incrementAndGet(), Math::max);
          }
        };
    runner(counting, 2).run(walk(files), slow);
    assertThat(written).hasValue(1500);
    assertThat(mostAhead.get()).isLessThan(300);
  }

  private static List<Figure> fragile(Article article) {
    return switch (article.text()) {
      case "bug" -> throw new IllegalStateException("a bug");
      case "deep" -> throw new StackOverflowError();
      case "big" -> throw new OutOfMemoryError();
      default -> new Digits().extract(article);
    };
  }

  private BatchRunner runner(Extractor extractor, int jobs) {
    return runner(extractor, jobs, InputStream.nullInputStream());
  }

  private BatchRunner runner(Extractor extractor, int jobs, InputStream stdin) {
    return new BatchRunner(
        new ArticleReader(stdin, ReadingOptions.DEFAULT.withMaxBytes(1000).withFormat(format)),
        extractor,
        new BatchListener() {
          @Override
          public void problem(Problem problem) {
            failures.add(Path.of(problem.name()).getFileName() + ": " + problem.reason());
          }

          @Override
          public void failed(String name, Message reason, @Nullable Throwable cause) {
            failures.add(Path.of(name).getFileName() + ": " + Language.EN.say(reason));
          }
        },
        jobs,
        false);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  private static InputWalk walk(List<Path> files) {
    try {
      return InputFinder.of(files.stream().map(Path::toString).toList(), problem -> {})
          .walk(problem -> {});
    } catch (SourceClashException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static class Collector implements RecordWriter {
    final List<String> values = new ArrayList<>();
    final Semaphore flushed = new Semaphore(0);
    private int last;

    @Override
    public void write(List<FigureRecord> records) throws IOException {
      records.forEach(record -> values.add(record.figure().value().toPlainString()));
    }

    @Override
    public void flush() {
      flushed.release(values.size() - last);
      last = values.size();
    }

    @Override
    public void end() {}
  }
}
