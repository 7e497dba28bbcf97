package org.solieu.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.solieu.input.ArticleReader;
import org.solieu.input.InputFinder;
import org.solieu.input.InputWalk;
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
    for (int i = 0; i < 300; i++) {
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
            if (written.get() == 0) {
              pause();
            }
            mostAhead.accumulateAndGet(extracted.get() - written.incrementAndGet(), Math::max);
          }
        };
    runner(counting, 2).run(walk(files), slow);
    assertThat(written).hasValue(300);
    assertThat(mostAhead.get()).isLessThanOrEqualTo(8);
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
    return new BatchRunner(
        new ArticleReader(InputStream.nullInputStream(), ReadingOptions.DEFAULT.withMaxBytes(1000)),
        extractor,
        new BatchListener() {
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

    @Override
    public void write(List<FigureRecord> records) throws IOException {
      records.forEach(record -> values.add(record.figure().value().toPlainString()));
    }

    @Override
    public void flush() {}

    @Override
    public void end() {}
  }
}
