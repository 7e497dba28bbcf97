package org.solieu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads lexicon files: UTF-8 lines of seven columns parted by tabs, {@code role, code, factor,
 * forms, needs, excludes, example}. Lists within a column are parted by {@code |}; empty lines and
 * lines that begin with {@code #} are skipped.
 */
final class LexiconReader {
  private static final int COLUMNS = 7;

  private LexiconReader() {}

  /**
   * All entries of a file, in its order.
   *
   * @param name the file's name, for messages and origins
   * @throws LexiconException if a line is malformed
   * @throws IOException if the reader fails
   */
  static List<LexiconEntry> read(String name, Reader reader) throws IOException {
    List<LexiconEntry> entries = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (isEntry(line)) {
        entries.add(entry(line, name + ":" + number));
      }
    }
    return entries;
  }

  /** Whether a line holds an entry, and is not empty or a remark. */
  static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /**
   * The entry of one line.
   *
   * @param origin file and line, for messages
   * @throws LexiconException if the line is malformed
   */
  static LexiconEntry entry(String line, String origin) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new LexiconException(origin, Malformed.COLUMNS.of(COLUMNS, cells.length));
    }
    Role role = Role.of(cells[0].strip());
    if (role == null) {
      throw new LexiconException(origin, Malformed.ROLE.of(Malformed.QUOTED.of(cells[0])));
    }
    List<String> forms = list(cells[3]);
    if (forms.isEmpty()) {
      throw new LexiconException(origin, Malformed.NO_FORM.of());
    }
    Set<String> needs = new LinkedHashSet<>(list(cells[4]));
    return new LexiconEntry(
        role,
        cells[1].strip(),
        factor(cells[2].strip(), origin),
        forms,
        Set.copyOf(needs),
        list(cells[5]),
        cells[6].strip(),
        origin);
  }

  /** The line of an entry: {@link #entry} reads the same entry from it. */
  static String line(LexiconEntry entry) {
    BigDecimal factor = entry.factor();
    return String.join(
        "\t",
        entry.role().code(),
        entry.code(),
        factor == null ? "" : factor.toString(),
        String.join("|", entry.forms()),
        entry.needs().stream().sorted().collect(Collectors.joining("|")),
        String.join("|", entry.excludes()),
        entry.example());
  }

  private static @Nullable BigDecimal factor(String cell, String origin) {
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw new LexiconException(origin, Malformed.FACTOR.of(Malformed.QUOTED.of(cell)));
    }
  }

  private static List<String> list(String cell) {
    List<String> items = new ArrayList<>();
    for (String item : cell.split("\\|")) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return List.copyOf(items);
  }
}
