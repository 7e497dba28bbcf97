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
    String safe = SafeName.of(name);
    // File systems may take A.txt and a.txt for one.
    if (!taken.add(safe.toLowerCase(Locale.ROOT))) {
      safe += SafeName.mark(name);
    }
    Path file = folder.resolve(safe + "." + format.code());
    Path parent = file.getParent();
    if (parent != null) {
      OutputFile.makeFolder(parent);
    }
    RecordOutput output = RecordOutput.of(file, format, layout);
    files.add(file);
    return output;
  }

  /** The files that were opened. */
  List<Path> files() {
    return List.copyOf(files);
  }
}
