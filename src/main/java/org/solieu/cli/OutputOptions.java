package org.solieu.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.solieu.output.Column;
import org.solieu.output.Layout;
import org.solieu.output.OutputFile;
import org.solieu.output.OutputFormat;
import org.solieu.output.Split;
import picocli.CommandLine.Model.CommandSpec;

/** The options that tell where records go, and how they are laid out. */
final class OutputOptions {
  private final Option<@Nullable OutputFormat> format =
      Option.named("-f", "--format")
          .takes("FORMAT")
          .readBy(new FormatOption())
          .of(OutputFormat.class);

  private final Option<@Nullable Path> output =
      Option.named("-o", "--output").takes("FILE").of(Path.class);

  private final Option<Boolean> excel = Option.flag("--excel");

  private final Option<@Nullable List<Column>> columns =
      Option.named("--columns").takes("COLUMN").readBy(new ColumnOption()).listOf(Column.class);

  private final Option<@Nullable Character> delimiter =
      Option.named("--delimiter")
          .takes("CHARACTER")
          .readBy(new DelimiterOption())
          .of(Character.class);

  private final Option<Boolean> decimalComma = Option.flag("--decimal-comma");

  private final Option<@Nullable Split> split =
      Option.named("--split-by").takes("WHAT").readBy(new SplitOption()).of(Split.class);

  private final Option<Boolean> described = Option.flag("--describe");

  /** Makes them options of a command. */
  void addTo(CommandSpec command) {
    Option.addAll(
        command, format, output, excel, columns, delimiter, decimalComma, split, described);
  }

  /**
   * Where the records go.
   *
   * @throws UsageException if the options do not go with each other
   */
  Target target(Terminal terminal) throws UsageException {
    OutputFormat named = format.value();
    OutputFormat chosen = named == null ? defaultFormat(terminal) : named;
    boolean delimited = chosen == OutputFormat.CSV || chosen == OutputFormat.TSV;
    refuse(excel.value() && !delimited, "--excel", "csv, tsv", chosen);
    refuse(decimalComma.value() && !delimited, "--decimal-comma", "csv, tsv", chosen);
    refuse(delimiter.value() != null && chosen != OutputFormat.CSV, "--delimiter", "csv", chosen);
    refuse(described.value() && chosen != OutputFormat.CSV, "--describe", "csv", chosen);
    List<Column> wanted = columns.value();
    if (wanted != null && new HashSet<>(wanted).size() < wanted.size()) {
      throw new UsageException(Notice.COLUMN_TWICE.of());
    }
    Path file = isStandardOutput() ? null : output.value();
    Split by = split.value();
    if (file == null && by != null) {
      throw new UsageException(Notice.SPLIT_NEEDS_FOLDER.of());
    }
    if (described.value() && (file == null || by == null && OutputFile.isSpecial(file))) {
      throw new UsageException(Notice.DESCRIBE_NEEDS_FILE.of());
    }
    Layout layout =
        new Layout(
            wanted, excel.value(), delimiter.value(), decimalComma.value(), terminal.width());
    return new Target(chosen, layout, file, by, described.value());
  }

  private static void refuse(boolean wrong, String option, String formats, OutputFormat format)
      throws UsageException {
    if (wrong) {
      throw new UsageException(Notice.OTHER_FORMAT.of(option, formats, format.code()));
    }
  }

  private boolean isStandardOutput() {
    Path file = output.value();
    return file == null || file.toString().equals("-") || OutputFile.isStandardOutput(file);
  }

  private OutputFormat defaultFormat(Terminal terminal) {
    Path file = output.value();
    boolean forSpreadsheets =
        excel.value() || delimiter.value() != null || decimalComma.value() || described.value();
    OutputFormat otherwise =
        forSpreadsheets
            ? OutputFormat.CSV
            : file == null && terminal.outIsTerminal() ? OutputFormat.TABLE : OutputFormat.JSONL;
    return file == null || split.value() != null
        ? otherwise
        : OutputFormat.ofFileName(file.toString()).orElse(otherwise);
  }
}
