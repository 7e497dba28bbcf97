package org.solieu.input.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.input.part.Flaw;
import org.solieu.input.part.Origin;
import org.solieu.input.part.Part;
import org.solieu.input.part.Parts;
import org.solieu.input.part.SkipReason;
import org.solieu.input.part.UnreadableArticleException;
import org.solieu.message.Message;

/**
 * The rows of a table, named by their numbers, that of the columns' names not counted. A row that
 * has not as many cells as there are columns is told; only if its text stands last, all that is too
 * much is part of the text. Where a quotation mark is lost, so that a cell does not end, or ends
 * too late, its row is told and the table goes on with the next line.
 */
public final class CsvParts implements Parts {
  /** Stands where bytes are no text: no character of Unicode. */
  public static final char DAMAGED = '\uFFFF';

  private static final int MOST_LOST = 3; // quotation marks, for each makes the rest be read again
  private static final long MOST_AGAIN = 1L << 28; // chars that may be read again besides
  private static final int LONGEST_LINE = 1 << 28; // chars

  private final BufferedReader in;
  private final String encoding;
  private final Origin origin;
  private final int maxChars;
  private final RowReader reader;
  private final Deque<String> lines = new ArrayDeque<>(); // lines to be read once more
  private @Nullable Character delimiter;
  private String @Nullable [] names;
  private int number;
  private int lost; // cells that do not end
  private long again; // chars that were read again because cells end too late
  private boolean ended;

  /**
   * The rows of a table.
   *
   * @param in the text of the table, with {@link #DAMAGED} where its bytes are none
   * @param encoding the name of the encoding that the bytes are in
   * @param delimiter what parts cells; null for what parts most of the first line's
   * @param maxChars how long a row may be
   */
  public CsvParts(
      Reader in,
      String encoding,
      Origin origin,
      @Nullable Character delimiter,
      int maxChars,
      FieldNames fields) {
    this.in = new BufferedReader(in, 1 << 16);
    this.encoding = encoding;
    this.origin = origin;
    this.delimiter = delimiter;
    this.maxChars = maxChars;
    this.reader = new RowReader(fields);
  }

  @Override
  public @Nullable Part next() {
    if (ended) {
      return null;
    }
    try {
      if (names == null) {
        Part said = readNames();
        if (said != null || ended) {
          ended = true;
          return said;
        }
      }
      while (!ended) {
        String[] cells = record();
        if (cells == null) {
          ended = true;
        } else if (cells.length > 1 || !cells[0].isBlank()) {
          return part(cells);
        }
      }
      return null;
    } catch (UnreadableArticleException e) {
      if (e.reason().key() == Flaw.BOMB) {
        ended = true; // That is said of the stream, and would be said again for each of its bytes.
        return origin.unreadable(e);
      }
      return origin.inside("#" + ++number).unreadable(e);
    } catch (IOException e) {
      ended = true;
      return origin.unreadable(e);
    }
  }

  private Part part(String[] cells) {
    number++;
    Origin place = origin.inside("#" + number);
    Message flaw = flaw(cells);
    if (flaw != null) {
      return place.unreadable(flaw);
    }
    CsvRow row = new CsvRow(names == null ? cells : names, cells);
    long held = 0;
    for (String cell : cells) {
      held += 2L * cell.length();
    }
    return place.unread(held, () -> reader.read(row));
  }

  private @Nullable Message flaw(String[] cells) {
    for (String cell : cells) {
      if (cell.indexOf(DAMAGED) >= 0) {
        return Flaw.DAMAGED.of(encoding);
      }
    }
    return null;
  }

  /** Reads the names of the columns; a part if there is something to say of them. */
  private @Nullable Part readNames() throws IOException {
    String first = line();
    while (first != null && (first.isBlank() || first.startsWith("sep="))) {
      // Excel writes this line, which names what parts the cells.
      delimiter =
          first.length() == 5 && !first.isBlank() ? Character.valueOf(first.charAt(4)) : delimiter;
      first = line();
    }
    if (first == null) {
      ended = true;
      return null;
    }
    if (delimiter == null) {
      delimiter = mostFrequent(first);
    }
    lines.push(first);
    String[] head = record();
    if (head == null) {
      return null;
    }
    names =
        Arrays.stream(head)
            .map(name -> name.strip().replace(DAMAGED, '\uFFFD'))
            .toArray(String[]::new);
    CsvRow columns = new CsvRow(names, new String[0]);
    if (reader.hasText(columns)) {
      return null;
    }
    if (origin.met()) {
      return origin.skipped(SkipReason.NO_TEXT_FIELD);
    }
    try {
      reader.read(columns);
      return null;
    } catch (UnreadableArticleException e) {
      return origin.unreadable(e);
    }
  }

  /** What parts most cells; null where there is only one. */
  private static @Nullable Character mostFrequent(String line) {
    Character best = null;
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /** The cells of the next record, which may go over many lines; null after the last. */
  private String @Nullable [] record() throws IOException {
    List<String> read = new ArrayList<>();
    Cells cells = new Cells(delimiter);
    boolean open = true;
    while (open) {
      String line = cells.length() > maxChars ? null : line();
      if (line == null) {
        if (read.isEmpty()) {
          return null;
        }
        lost++;
        throw lost(read, cells.length() > maxChars ? Flaw.LONG_CELL : Flaw.LOST_QUOTE);
      }
      read.add(line);
      open = cells.add(line);
      if (open && read.size() == 1 && isWhole(line)) {
        return line.split("\t", -1);
      }
    }
    return fitting(cells, read).toArray(String[]::new);
  }

  /** One cell for each column: none is left out, and none is taken for that of another column. */
  private List<String> fitting(Cells cells, List<String> read) throws UnreadableArticleException {
    List<String> all = cells.all();
    if (names == null || all.size() == 1 && all.get(0).isBlank()) {
      return all;
    }
    int most = names.length;
    int least = most;
    while (least > 1 && names[least - 1].isEmpty()) {
      least--;
    }
    int size = all.size();
    while (size > most && all.get(size - 1).isBlank()) {
      size--;
    }
    if (size >= least && size <= most) {
      return all.subList(0, size);
    }
    if (read.size() > 1 && cells.isOdd()) {
      again += cells.length();
      throw lost(read, Flaw.LOST_QUOTE);
    }
    if (size > most && reader.isText(names[most - 1], Arrays.asList(names))) {
      return cells.joinedFrom(most - 1);
    }
    throw new UnreadableArticleException(Flaw.CELLS.of(size, most));
  }

  /** Between tabs, cells are often not quoted at all: then a quotation mark is only a letter. */
  private boolean isWhole(String line) {
    String[] columns = names;
    return delimiter != null
        && delimiter == '\t'
        && columns != null
        && line.chars().filter(c -> c == '\t').count() == columns.length - 1;
  }

  /** Goes back to the line behind the one on which the record begins. */
  private UnreadableArticleException lost(List<String> read, Flaw flaw) {
    if (lost > MOST_LOST || again > MOST_AGAIN) {
      ended = true;
      return new UnreadableArticleException(Flaw.LOST_QUOTES.of());
    }
    for (int i = read.size() - 1; i > 0; i--) {
      lines.push(read.get(i));
    }
    return new UnreadableArticleException(flaw.of());
  }

  private @Nullable String line() throws IOException {
    if (!lines.isEmpty()) {
      return lines.pop();
    }
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    while (c >= 0 && c != '\n') {
      if (line.length() == LONGEST_LINE) {
        throw new UnreadableArticleException(Flaw.LONG_LINE.of());
      }
      line.append((char) c);
      c = in.read();
    }
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\r') {
      line.setLength(end - 1);
    }
    return line.toString();
  }

  @Override
  public void close() {
    lines.clear();
  }

  /** Cells under the names of their columns. */
  private record CsvRow(String[] columns, String[] cells) implements Row {
    @Override
    public Collection<String> names() {
      return Arrays.asList(columns);
    }

    @Override
    public @Nullable String get(String name) {
      int at = Arrays.asList(columns).indexOf(name);
      return at < 0 || at >= cells.length ? null : cells[at];
    }
  }
}
