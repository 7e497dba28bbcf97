package org.solieu.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Opens the files of a folder that takes the records of a run. */
final class RecordFolder {
  private final Path folder;
  private final OutputFormat format;
  private final Layout layout;
  private final Set<String> taken = new HashSet<>();
  private final List<Path> files = new ArrayList<>();

  RecordFolder(Path folder, OutputFormat format, Layout layout) {
    this.folder = folder;
    this.format = format;
    this.layout = layout;
  }

  /**
   * Opens a file.
   *
   * @param name what it is for: a source, whose slashes make folders, or any word
   * @throws IOException if it cannot be opened
   */
  RecordOutput open(String name) throws IOException {
    Path file = folder.resolve(free(name) + "." + format.code());
    Path parent = file.getParent();
    if (parent != null) {
      OutputFile.makeFolder(parent);
    }
    RecordOutput output = RecordOutput.of(file, format, layout);
    files.add(file);
    return output;
  }

  /** A name that no other file has, also where a file system takes A.txt and a.txt for one. */
  private String free(String name) {
    String safe = SafeName.of(name);
    String free = safe;
    for (int i = 1; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = safe + SafeName.mark(name) + (i > 1 ? "-" + i : "");
    }
    return free;
  }

  /** The files that were opened. */
  List<Path> files() {
    return List.copyOf(files);
  }
}
