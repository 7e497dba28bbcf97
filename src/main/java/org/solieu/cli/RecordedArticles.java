package org.solieu.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.solieu.input.InputFile;
import org.solieu.record.Article;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

/** Records that were written before, by the articles they are of. */
final class RecordedArticles {
  private final Map<String, List<FigureRecord>> bySource = new LinkedHashMap<>();
  private final Set<String> files = new HashSet<>();

  RecordedArticles(List<FigureRecord> records) {
    for (FigureRecord record : records) {
      bySource.computeIfAbsent(record.source(), source -> new ArrayList<>()).add(record);
    }
    bySource.keySet().forEach(this::addFiles);
    for (List<FigureRecord> list : bySource.values()) {
      list.sort((a, b) -> Integer.compare(a.figure().start(), b.figure().start()));
    }
  }

  /** An article is a file, or a part of one, such as {@code a.zip!b.jsonl#12}. */
  private void addFiles(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (source.charAt(i) == '!' || source.charAt(i) == '#') {
        files.add(source.substring(0, i));
      }
    }
    files.add(source);
  }

  /** Whether a file may be, or hold, an article of which there are records. */
  boolean mayComeFrom(InputFile file) {
    return files.contains(file.source());
  }

  /** Takes the records of an article out; none if there are none, or not any more. */
  List<FigureRecord> take(String source) {
    List<FigureRecord> records = bySource.remove(source);
    return records == null ? List.of() : records;
  }

  /** The records of each article that were not taken, in the order in which they were written. */
  Collection<List<FigureRecord>> left() {
    return bySource.values();
  }

  /** Whether every quote stands where its record says. */
  static boolean fit(Article article, List<FigureRecord> records) {
    String text = article.text();
    int at = 0;
    int codePoints = 0;
    int end = 0;
    for (FigureRecord record : records) {
      Figure figure = record.figure();
      int steps = figure.start() - codePoints;
      if (figure.start() < end || text.codePointCount(at, text.length()) < steps) {
        return false;
      }
      at = text.offsetByCodePoints(at, steps);
      codePoints = figure.start();
      end = figure.end();
      if (!text.startsWith(figure.quote(), at)
          || figure.quote().codePointCount(0, figure.quote().length()) != end - figure.start()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the articles may lie if nobody tells: what the sources begin with, beside the records or
   * here. A source never leads anywhere else.
   *
   * @param recordFile the file of the records; null for standard input
   */
  List<String> likelyPaths(@Nullable Path recordFile) {
    Path folder = recordFile == null ? null : recordFile.toAbsolutePath().getParent();
    Set<String> found = new LinkedHashSet<>();
    for (String source : bySource.keySet()) {
      String name = source.split("[/!#]", 2)[0];
      if (!name.isEmpty() && !name.startsWith(".") && !name.equals("-")) {
        addIfThere(name, folder, found);
      }
    }
    return List.copyOf(found);
  }

  private static void addIfThere(String name, @Nullable Path folder, Set<String> found) {
    try {
      Path here = Path.of(name);
      if (here.getNameCount() != 1 || here.isAbsolute()) {
        return;
      }
      if (folder != null && Files.exists(folder.resolve(here))) {
        found.add(folder.resolve(here).toString());
      } else if (Files.exists(here)) {
        found.add(name);
      }
    } catch (InvalidPathException e) {
      // No file can have that name here.
    }
  }
}
