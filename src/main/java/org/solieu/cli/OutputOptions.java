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
import picocli.CommandLine.Option;

/** The options that tell where records go, and how they are laid out. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      converter = FormatOption.class,
      completionCandidates = FormatOption.class)
  private @Nullable OutputFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--excel")
  private boolean excel;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      converter = ColumnOption.class,
      completionCandidates = ColumnOption.class)
  private @Nullable List<Column> columns;

  @Option(
      names = "--delimiter",
      paramLabel = "CHARACTER",
      converter = DelimiterOption.class,
      completionCandidates = DelimiterOption.class)
  private @Nullable Character delimiter;

  @Option(names = "--decimal-comma")
  private boolean decimalComma;

  @Option(
      names = "--split-by",
      paramLabel = "WHAT",
      converter = SplitOption.class,
      completionCandidates = SplitOption.class)
  private @Nullable Split split;

  @Option(names = "--describe")
  private boolean described;

  /**
   * Where the records go.
   *
   * @throws UsageException if the options do not go with each other
   */
  Target target(Terminal terminal) throws UsageException {
    OutputFormat chosen = format == null ? defaultFormat(terminal) : format;
    boolean delimited = chosen == OutputFormat.CSV || chosen == OutputFormat.TSV;
    refuse(excel && !delimited, "--excel", "csv, tsv", chosen);
    refuse(decimalComma && !delimited, "--decimal-comma", "csv, tsv", chosen);
    refuse(delimiter != null && chosen != OutputFormat.CSV, "--delimiter", "csv", chosen);
    refuse(described && chosen != OutputFormat.CSV, "--describe", "csv", chosen);
    if (columns != null && new HashSet<>(columns).size() < columns.size()) {
      throw new UsageException(Notice.COLUMN_TWICE.of());
    }
    Path file = isStandardOutput() ? null : output;
    if (file == null && split != null) {
      throw new UsageException(Notice.SPLIT_NEEDS_FOLDER.of());
    }
    if (described && (file == null || split == null && OutputFile.isSpecial(file))) {
      throw new UsageException(Notice.DESCRIBE_NEEDS_FILE.of());
    }
    Layout layout = new Layout(columns, excel, delimiter, decimalComma, terminal.width());
    return new Target(chosen, layout, file, split, described);
  }

  private static void refuse(boolean wrong, String option, String formats, OutputFormat format)
      throws UsageException {
    if (wrong) {
      throw new UsageException(Notice.OTHER_FORMAT.of(option, formats, format.code()));
    }
  }

  private boolean isStandardOutput() {
    return output == null || output.toString().equals("-") || OutputFile.isStandardOutput(output);
  }

  private OutputFormat defaultFormat(Terminal terminal) {
    OutputFormat otherwise =
        excel || delimiter != null || decimalComma || described
            ? OutputFormat.CSV
            : output == null && terminal.outIsTerminal() ? OutputFormat.TABLE : OutputFormat.JSONL;
    return output == null || split != null
        ? otherwise
        : OutputFormat.ofFileName(output.toString()).orElse(otherwise);
  }
}
