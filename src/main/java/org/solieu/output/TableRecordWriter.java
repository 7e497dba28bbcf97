package org.solieu.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;

/**
 * An aligned table for people to read: a block for each article that has figures, under its source.
 * Only one article's records are held at a time, so columns are as wide as that article needs. Not
 * for programs: long cells are cut.
 */
final class TableRecordWriter implements RecordWriter {
  private static final List<String> HEADINGS =
      List.of("QUOTE", "KIND", "VALUE", "UNIT", "MODIFIER", "PERIOD", "SUBJECT");
  private static final int VALUE = 2;
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";

  private final Writer out;
  private final int width;
  private boolean first = true;

  /**
   * A writer of tables.
   *
   * @param width how many columns a line may take; where the cells need more, they are cut
   */
  TableRecordWriter(OutputStream out, int width) {
    this.out = Text.utf8(out);
    this.width = width;
  }

  @Override
  public void write(List<FigureRecord> records) throws IOException {
    if (records.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>(records.size() + 1);
    rows.add(HEADINGS);
    for (FigureRecord record : records) {
      rows.add(cells(record.figure()));
    }
    int[] widths = widths(rows);
    out.append(first ? "" : "\n").append(printable(records.get(0).source())).append('\n');
    first = false;
    for (List<String> row : rows) {
      out.append(line(row, widths)).append('\n');
    }
  }

  private static List<String> cells(Figure figure) {
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
    int[] widths = new int[HEADINGS.size()];
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
        widest = i != VALUE && widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
      excess--;
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = i == VALUE ? row.get(i) : DisplayWidth.cut(row.get(i), widths[i]);
      String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
      line.append(GAP).append(i == VALUE ? padding + cell : cell + padding);
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
