package org.solieu.input.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a record into its cells as its lines come (RFC 4180). Where people wrote quotation marks
 * that quote no cell, they are letters: within a cell, at its begin where more than the end of the
 * cell follows the next one, and within a quoted cell before anything but its end.
 */
final class Cells {
  private static final char QUOTE = '"';

  private final @Nullable Character delimiter;
  private final StringBuilder record = new StringBuilder();
  private final StringBuilder cell = new StringBuilder();
  private final List<String> done = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>(); // of cells, in the record
  private Place place = Place.BEGIN;
  private boolean odd;

  /** Where in a cell the next letter stands. */
  private enum Place {
    /** Before all but blanks. */
    BEGIN,
    /** In a cell that is not quoted. */
    PLAIN,
    /** Within quotation marks. */
    QUOTED,
    /** Behind the closing one. */
    CLOSED
  }

  /**
   * The cells of a record.
   *
   * @param delimiter what parts them; null where each record is one cell
   */
  Cells(@Nullable Character delimiter) {
    this.delimiter = delimiter;
    starts.add(0);
  }

  /** Takes the first or next line; returns whether the record goes on behind it. */
  boolean add(String line) {
    if (place == Place.QUOTED) {
      record.append('\n');
      cell.append('\n');
    }
    int before = record.length();
    record.append(line);
    int opened = -1; // where in this line the quoted cell begins
    int letters = 0; // quotation marks before this are letters
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (place != Place.QUOTED) {
        if (isDelimiter(c)) {
          endCell();
          starts.add(before + i + 1);
        } else if (place == Place.BEGIN && c == QUOTE) {
          place = Place.QUOTED;
          opened = i;
          cell.setLength(0);
        } else if (place != Place.CLOSED) {
          cell.append(c);
          place = place == Place.BEGIN && c == ' ' ? place : Place.PLAIN;
        }
      } else if (c != QUOTE || i < letters) {
        cell.append(c);
      } else if (i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
        cell.append(c);
        i++;
      } else if (isEnd(line, i + 1)) {
        place = Place.CLOSED;
      } else {
        letters = opened < 0 ? i : closing(line, i + 1);
        if (letters >= 0) {
          cell.append(c);
          odd = true;
        } else {
          cell.setLength(0);
          cell.append(line, opened, i + 1);
          place = Place.PLAIN;
        }
      }
    }
    if (place == Place.QUOTED) {
      return true;
    }
    endCell();
    return false;
  }

  private void endCell() {
    done.add(cell.toString());
    cell.setLength(0);
    place = Place.BEGIN;
  }

  private boolean isDelimiter(char c) {
    return delimiter != null && delimiter == c;
  }

  /** Whether nothing but blanks stands before the end of a cell. */
  private boolean isEnd(String line, int from) {
    int at = afterBlanks(line, from);
    return at == line.length() || isDelimiter(line.charAt(at));
  }

  private static int afterBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the quotation mark stands that ends a cell; -1 if another cell is opened before it. */
  private int closing(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == QUOTE && isEnd(line, i + 1)) {
        return i;
      }
      int next = isDelimiter(c) ? afterBlanks(line, i + 1) : line.length();
      if (next < line.length() && line.charAt(next) == QUOTE) {
        return -1;
      }
    }
    return -1;
  }

  /** How many letters there are. */
  int length() {
    return record.length();
  }

  /** Whether quoted cells hold quotation marks as letters that are not doubled. */
  boolean isOdd() {
    return odd;
  }

  /** The cells of a record that has ended. */
  List<String> all() {
    return done;
  }

  /** The cells up to a column, and in that one all that is left, as it stands in the record. */
  List<String> joinedFrom(int column) {
    List<String> joined = new ArrayList<>(done.subList(0, column));
    joined.add(record.substring(starts.get(column)).strip());
    return joined;
  }
}
