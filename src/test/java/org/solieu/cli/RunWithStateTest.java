package org.solieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.solieu.batch.Digits;

/** Runs the program with a state, and notes which articles it reads. */
abstract class RunWithStateTest extends CliTest {
  static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-11-22T01:02:03Z"));

  final List<String> read = Collections.synchronizedList(new ArrayList<>());
  Path output;
  Path state;

  @BeforeEach
  void watchWhatIsRead() throws IOException {
    extractor =
        article -> {
          read.add(article.source().substring(article.source().indexOf('/') + 1));
          return new Digits().extract(article);
        };
    Path results = Files.createDirectory(temp.resolve("ra"));
    output = results.resolve("figures.jsonl");
    state = results.resolve("figures.state");
  }

  /** An article that was written long ago. */
  Path old(String name, String text) throws IOException {
    Files.createDirectories(news.resolve(name).getParent());
    return Files.setLastModifiedTime(file(name, text), LONG_AGO);
  }

  int extract(Object... options) {
    read.clear();
    List<Object> all = new ArrayList<>(List.of("extract", news, "-o", output, "--state", state));
    all.addAll(Arrays.asList(options));
    return run(all.toArray());
  }

  void assertSameAsFullRun(Object... options) throws IOException {
    Path full = temp.resolve("full" + output.getFileName());
    List<Object> all = new ArrayList<>(List.of("extract", news, "-o", full));
    all.addAll(Arrays.asList(options));
    run(all.toArray());
    assertThat(output).hasSameBinaryContentAs(full);
  }

  void assertNothingIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(state.getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsOnly(output.getFileName().toString(), "figures.state", ".figures.state.lock");
    }
  }
}
