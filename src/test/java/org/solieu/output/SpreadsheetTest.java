package org.solieu.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.solieu.record.FigureRecord;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Opens outputs in LibreOffice Calc, which saves what it understood as XML. Skipped where {@code
 * soffice} is not on the path.
 */
@Timeout(300)
class SpreadsheetTest {
  private static final String FORMULA = "=CONCATENATE(\"x\",1+1)";
  private static final List<Column> COLUMNS =
      List.of(Column.QUOTE, Column.VALUE, Column.SUBJECT, Column.SENTENCE);
  private static final List<FigureRecord> RECORDS =
      List.of(
          Samples.record("tăng -5,3%", new BigDecimal("-5.25"), FORMULA, "Kinh phí cả năm"),
          Samples.record("-7%", new BigDecimal("1579500000000"), "a;" + FORMULA, "@SUM(1;2)"),
          Samples.record("nghìn\ttỷ\n" + FORMULA, BigDecimal.TEN, "+1+1", "＝1+1"));

  /** The tokens of its CSV filter: delimiter, quote, encoding, first line, columns, language. */
  private static final String ENGLISH = "CSV:44,34,76,1,,1033";

  private static final String VIETNAMESE = "CSV:59,34,76,1,,1066";

  @TempDir Path temp;

  @BeforeAll
  static void findLibreOffice() {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    assumeTrue(there, "LibreOffice (soffice) is not installed: outputs are not opened in it");
  }

  @Test
  void opensWorkbooks() throws Exception {
    List<List<Cell>> rows =
        opened(OutputFormat.XLSX, new Layout(COLUMNS, false, null, false, 80), null);
    assertThat(rows.get(0))
        .extracting(Cell::text)
        .startsWith("quote", "value", "subject", "sentence");
    for (int i = 0; i < RECORDS.size(); i++) {
      FigureRecord record = RECORDS.get(i);
      List<Cell> row = rows.get(i + 1);
      assertThat(row).noneMatch(Cell::formula);
      assertThat(row.get(0).text()).isEqualTo(shown(record.figure().quote()));
      assertThat(row.get(1).number()).isEqualByComparingTo(record.figure().value());
      assertThat(row.get(2).text()).isEqualTo(record.figure().subject());
      assertThat(row.get(3).text()).isEqualTo(record.figure().sentence());
    }
  }

  @Test
  void opensCsvForExcel() throws Exception {
    harmless(opened(OutputFormat.CSV, new Layout(COLUMNS, true, null, false, 80), ENGLISH));
  }

  @Test
  void opensVietnameseCsvForExcel() throws Exception {
    harmless(opened(OutputFormat.CSV, new Layout(COLUMNS, true, null, true, 80), VIETNAMESE));
  }

  /** Who opens a file with other separators sees nonsense, but no formula is run. */
  @Test
  void runsNoFormulaWithOtherSeparators() throws Exception {
    assertThat(opened(OutputFormat.CSV, new Layout(COLUMNS, true, null, false, 80), VIETNAMESE))
        .allSatisfy(row -> assertThat(row).noneMatch(Cell::formula));
  }

  /** That the guard is needed: without it there are formulas. */
  @Test
  void runsFormulasInCsvThatIsNotForExcel() throws Exception {
    assertThat(opened(OutputFormat.CSV, new Layout(COLUMNS, false, null, false, 80), ENGLISH))
        .anySatisfy(row -> assertThat(row).anyMatch(Cell::formula));
  }

  private static void harmless(List<List<Cell>> rows) {
    assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(Cell::formula));
    assertThat(rows.get(1).get(0).text()).isEqualTo("tăng -5,3%");
    assertThat(rows.get(1).get(2).text()).isEqualTo("Kinh phí cả năm");
    assertThat(rows.get(1).get(3).text()).isEqualTo("'" + FORMULA);
    for (int i = 0; i < RECORDS.size(); i++) {
      assertThat(rows.get(i + 1).get(1).number())
          .isEqualByComparingTo(RECORDS.get(i).figure().value());
    }
  }

  /** A tab in a cell is an element of its own, and lines are paragraphs. */
  private static String shown(String text) {
    return text.replace("\t", "");
  }

  private List<List<Cell>> opened(OutputFormat format, Layout layout, String filter)
      throws Exception {
    Path file = temp.resolve("a." + format.code());
    try (RecordOutput output = RecordOutput.of(file, format, layout)) {
      output.writer().write(RECORDS);
      output.writer().end();
      output.commit();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fods",
                "--outdir",
                temp.resolve("out").toString()));
    if (filter != null) {
      command.add("--infilter=" + filter);
    }
    command.add(file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    Path saved = temp.resolve("out/a.fods");
    assertThat(saved).as(said).exists();
    return rows(saved);
  }

  /** The rows of the first sheet. */
  private static List<List<Cell>> rows(Path fods) throws Exception {
    Element table =
        (Element)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(fods.toFile())
                .getElementsByTagName("table:table")
                .item(0);
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : elements(table, "table:table-row")) {
      List<Cell> cells = new ArrayList<>();
      for (Element cell : elements(row, "table:table-cell")) {
        List<String> lines = new ArrayList<>();
        elements(cell, "text:p").forEach(line -> lines.add(line.getTextContent()));
        String number =
            cell.getAttribute("office:value-type").equals("float")
                ? cell.getAttribute("office:value")
                : "";
        cells.add(new Cell(String.join("\n", lines), number, cell.hasAttribute("table:formula")));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        if (element.getTagName().equals(name)) {
          found.add(element);
        } else if (element.getTagName().endsWith("-rows")) {
          found.addAll(elements(element, name));
        }
      }
    }
    return found;
  }

  private record Cell(String text, String value, boolean formula) {
    BigDecimal number() {
      assertThat(value).as("number of the cell " + text).isNotEmpty();
      return new BigDecimal(value);
    }
  }
}
