package org.solieu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of sentences with the figures that they hold, from {@code src/test/resources/sentences}.
 *
 * @param name the file's name
 * @param rows its rows
 */
public record SentenceTable(String name, List<Row> rows) {
  /**
   * A sentence and its figures.
   *
   * @param origin file and line
   * @param sentence the sentence
   * @param figures its figures in order; none for a sentence that only looks like it had some
   */
  public record Row(String origin, String sentence, List<ExpectedFigure> figures) {}

  /** All tables, by name. */
  public static List<SentenceTable> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .map(SentenceTable::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      URI uri = SentenceTable.class.getResource("/sentences").toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SentenceTable read(Path file) {
    String name = file.getFileName().toString();
    List<Row> rows = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
          rows.add(row(name + ":" + (i + 1), lines.get(i)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SentenceTable(name, rows);
  }

  private static Row row(String origin, String line) {
    String[] cells = line.split("\t");
    if (cells.length < 2) {
      throw new IllegalArgumentException(origin + ": expected a sentence, TAB and figures");
    }
    try {
      return new Row(
          origin,
          cells[0],
          Arrays.stream(cells)
              .skip(1)
              .filter(cell -> !cell.startsWith("!"))
              .map(ExpectedFigure::of)
              .toList());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(origin + ": " + e.getMessage(), e);
    }
  }
}
