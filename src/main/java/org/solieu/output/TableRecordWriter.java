package org.solieu.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

/**
 * An aligned table for people to read: a block for each article that has figures, under its source.
 * Only one article's records are held at a time, so columns are as wide as that article needs. Not
 * for programs: long cells are cut.
 */
final class TableRecordWriter implements RecordWriter {
  private static final List<String> MAIN_FIELDS =
      List.of("QUOTE", "KIND", "VALUE", "UNIT", "MODIFIER", "PERIOD", "SUBJECT");
  private static final String VALUE = "VALUE";
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";

  private final Writer out;
  private final int width;
  private final @Nullable List<Column> columns;
  private final List<String> headings;
  private final int value; // which cell is put to the right and never cut; -1 for none
  private boolean first = true;

  /**
   * A writer of tables.
   *
   * @param width how many columns a line may take; where the cells need more, they are cut
   * @param columns what stands in the columns; null for the main fields, joined where that reads
   *     better
   */
  TableRecordWriter(OutputStream out, int width, @Nullable List<Column> columns) {
    this.out = Text.utf8(out);
    this.width = width;
    this.columns = columns;
    this.headings =
        columns == null
            ? MAIN_FIELDS
            : columns.stream().map(column -> column.key().toUpperCase(Locale.ROOT)).toList();
    this.value = headings.indexOf(VALUE);
  }

  @Override
  public void write(List<FigureRecord> records) throws IOException {
    if (records.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>(records.size() + 1);
    rows.add(headings);
    for (FigureRecord record : records) {
      rows.add(cells(record));
    }
    int[] widths = widths(rows);
    out.append(first ? "" : "\n").append(printable(records.get(0).source())).append('\n');
    first = false;
    for (List<String> row : rows) {
      out.append(line(row, widths)).append('\n');
    }
  }

  private List<String> cells(FigureRecord record) {
    if (columns != null) {
      return columns.stream().map(column -> printable(Text.of(column.of(record)))).toList();
    }
    Figure figure = record.figure();
    return List.of(
        printable(figure.quote()),
        figure.kind().code(),
        value(figure),
        printable(unit(figure)),
        figure.modifier() == null ? "" : figure.modifier().code(),
        printable(figure.period()),
        printable(figure.subject()));
  }

  private static String value(Figure figure) {
    String value = Text.of(figure.value());
    if (figure.valueMax() != null) {
      value += "–" + Text.of(figure.valueMax());
    }
    return figure.base() == null ? value : value + "/" + Text.of(figure.base());
  }

  private static String unit(Figure figure) {
    String unit = Text.of(figure.unit());
    return figure.per() == null ? unit : unit + "/" + figure.per();
  }

  /** Line breaks and what steers a terminal must not come out of an article. */
  private static String printable(@Nullable String text) {
    return Text.of(text).replaceAll("\\p{Cf}", "").replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
  }

  /** As wide as the widest cell; where that is too much, the widest columns give way. */
  private int[] widths(List<List<String>> rows) {
    int[] widths = new int[headings.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    int room = width - GAP.length() * widths.length;
    int excess = Arrays.stream(widths).sum() - room;
    while (excess > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = i != value && widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
      excess--;
    }
    return widths;
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = i == value ? row.get(i) : DisplayWidth.cut(row.get(i), widths[i]);
      String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
      line.append(GAP).append(i == value ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
