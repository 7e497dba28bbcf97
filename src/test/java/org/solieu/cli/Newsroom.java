package org.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A folder of articles in which things happen. */
final class Newsroom {
  private static final int SECTIONS = 12;

  private final Path folder;
  private final Random random;
  private int written;

  Newsroom(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
  }

  /** Writes new articles. */
  void write(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path section = folder.resolve("mục " + random.nextInt(SECTIONS));
      Files.createDirectories(section);
      fill(section.resolve("tin-" + random.nextInt(100) + "-" + written++ + ".txt"));
    }
  }

  private void fill(Path article) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append("có ").append(random.nextInt(100_000)).append(random.nextBoolean() ? "% " : " ");
    }
    Files.writeString(article, text);
    if (random.nextBoolean()) {
      age(article);
    }
  }

  private void age(Path article) throws IOException {
    Instant time = Instant.parse("2024-11-22T00:00:00Z").plusSeconds(random.nextInt(1_000_000));
    Files.setLastModifiedTime(article, FileTime.from(time));
  }

  /** Lets a few things happen: articles come, go, change, move, become unreadable and readable. */
  void work() throws IOException {
    List<Path> articles = articles();
    for (int i = random.nextInt(20); i > 0; i--) {
      Path article = articles.get(random.nextInt(articles.size()));
      if (!Files.exists(article)) {
        continue;
      }
      switch (random.nextInt(8)) {
        case 0 -> write(1 + random.nextInt(3));
        case 1 -> Files.delete(article);
        case 2 -> Files.move(article, article.resolveSibling("a-" + written++ + ".txt"));
        case 3 -> Files.write(article, new byte[] {1, 0, (byte) random.nextInt(100)});
        case 4 -> changeKeepingTheSize(article);
        case 5 -> age(article);
        default -> fill(article);
      }
    }
    while (articles().size() < 500) {
      write(1);
    }
  }

  private void changeKeepingTheSize(Path article) throws IOException {
    byte[] bytes = Files.readAllBytes(article);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= '0' && bytes[i] <= '9') {
        bytes[i] = (byte) ('0' + random.nextInt(10));
      }
    }
    Files.write(article, bytes);
  }

  private List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
