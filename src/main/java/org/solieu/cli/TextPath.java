package org.solieu.cli;

import java.nio.file.Path;
import org.solieu.input.InputFile;
import org.solieu.input.InputFormat;

/** Where the text of an article goes in a folder of texts. */
final class TextPath {
  private static final String ENDING = ".txt";
  private static final String[] STDIN = {"stdin"};

  private TextPath() {}

  /** The path below the folder for a text that is named by its source alone. */
  static Path of(String source) {
    Path path = Path.of("");
    for (String name : source.equals(InputFile.STANDARD_INPUT) ? STDIN : source.split("[!#/]")) {
      path = name.isEmpty() || name.startsWith(".") ? path : path.resolve(name);
    }
    String last = String.valueOf(path.getFileName());
    return InputFormat.ofName(last) == InputFormat.TEXT ? path : path.resolveSibling(last + ENDING);
  }

  /**
   * The path below the folder: a file's own; with {@code .txt} behind it where the file is no plain
   * text; for what stands in an archive or a dump a file in a folder of the archive's name.
   *
   * @param file the file
   * @param path the file's path, relative to what the user named
   * @param source the article's source, which begins with that of the file
   */
  static Path of(InputFile file, Path path, String source) {
    String inside = source.substring(file.source().length());
    Path target = path;
    for (String name : inside.split("[!#/]")) {
      target = name.isEmpty() || name.startsWith(".") ? target : target.resolve(name);
    }
    String last = String.valueOf(target.getFileName());
    InputFormat format = InputFormat.ofName(last);
    boolean text = format == InputFormat.TEXT || format == null && inside.isEmpty();
    return text ? target : target.resolveSibling(last + ENDING);
  }
}
