package org.solieu.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles that are measured on: those of a folder, or made ones. */
final class Texts {
  /** The system property that names a folder; without it articles are made. */
  static final String FOLDER = "texts";

  private static final int MADE = 500;
  private static final int LENGTH = 2_400; // chars of a made article

  private Texts() {}

  /** All articles, the same ones in the same order at every call. */
  static List<String> all() {
    String folder = System.getProperty(FOLDER, "");
    return folder.isEmpty() ? made() : under(Path.of(folder));
  }

  /** How many Unicode code points texts have. */
  static long codePoints(List<String> texts) {
    return texts.stream().mapToLong(text -> text.codePointCount(0, text.length())).sum();
  }

  /** How many bytes of UTF-8 texts are. */
  static long bytes(List<String> texts) {
    return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static List<String> made() {
    NewsMaker maker = new NewsMaker(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < MADE; i++) {
      texts.add(maker.article(LENGTH));
    }
    return texts;
  }

  private static List<String> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("no .txt file in " + folder);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
