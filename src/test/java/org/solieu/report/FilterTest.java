package org.solieu.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.output.Layout;
import org.solieu.output.OutputFormat;
import org.solieu.output.RecordWriter;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;
import org.solieu.record.Status;

/** Filtering, searching and sorting the records of the samples, and the CSV of what is shown. */
class FilterTest extends SamplesPageTest {
  @Test
  void filters() {
    tab.open(page);
    tab.choose("filter-kind", "is:money");
    tab.choose("filter-unit", "is:VND");
    assertShown(
        record -> record.figure().kind() == Kind.MONEY && "VND".equals(record.figure().unit()));
    tab.choose("filter-status", "is:planned");
    assertShown(
        record ->
            record.figure().kind() == Kind.MONEY
                && "VND".equals(record.figure().unit())
                && record.figure().status() == Status.PLANNED);
    tab.click("#clear");
    assertShown(record -> true);
    tab.choose("filter-confidence", "is:doubtful");
    assertShown(record -> record.figure().confidence().compareTo(new BigDecimal("0.9")) < 0);
    tab.choose("filter-confidence", "is:0.99");
    assertShown(record -> record.figure().confidence().compareTo(new BigDecimal("0.99")) >= 0);
    tab.click("#clear");
    String source = articles.get(3).source();
    tab.choose("filter-article", "is:" + source);
    assertShown(record -> record.source().equals(source));
    assertThat(tab.texts("#articles h3")).containsExactly(source);
    tab.choose("filter-period", "is:");
    assertShown(record -> record.source().equals(source) && record.figure().period() == null);
    tab.click("#clear");
    tab.choose("filter-period", "is:y2023");
    assertThat(shown())
        .isPositive()
        .isGreaterThanOrEqualTo(
            count(record -> String.valueOf(record.figure().period()).startsWith("2023")));
  }

  @Test
  void filtersByPressingKinds() {
    tab.open(page);
    tab.click("#card-kinds .bar-row:nth-of-type(1)");
    assertShown(record -> record.figure().kind() == Kind.PERCENTAGE);
    tab.click("#card-kinds .bar-row:nth-of-type(2)");
    assertShown(
        record ->
            record.figure().kind() == Kind.PERCENTAGE || record.figure().kind() == Kind.MONEY);
    tab.click("#card-kinds .bar-row:nth-of-type(1)");
    assertShown(record -> record.figure().kind() == Kind.MONEY);
    assertThat(
            tab.evaluate("document.querySelector('#card-kinds [aria-pressed=true]').textContent")
                .asText())
        .startsWith("money");
  }

  @ParameterizedTest
  @CsvSource({"sinh vien", "sinh viên", "SINH VIÊN", "đại học", "dai hoc", "viên sinh"})
  void findsTextWithAndWithoutDiacritics(String words) {
    tab.open(page);
    search(words);
    assertThat(shown()).isPositive().isLessThan(records.size());
    String found = plain(words.toLowerCase(Locale.ROOT));
    assertShown(
        record ->
            Stream.of(found.split(" ")).allMatch(word -> plain(searched(record)).contains(word)));
  }

  @Test
  void findsDiacriticsOnlyWhereTheyStand() {
    tab.open(page);
    search("đong");
    assertThat(shown()).isZero();
    assertThat(tab.text("#empty")).isNotEmpty();
    search("dong");
    assertThat(shown()).isPositive();
  }

  @Test
  void sortsByAnyField() {
    tab.open(page);
    tab.choose("sort", "is:value");
    assertThat(ids())
        .startsWith(
            records.stream()
                .sorted(Comparator.comparing(record -> record.figure().value()))
                .limit(5)
                .map(FigureRecord::id)
                .toArray(String[]::new));
    tab.click("#turn");
    assertThat(ids().get(0))
        .isEqualTo(
            records.stream()
                .sorted(
                    Comparator.comparing((FigureRecord record) -> record.figure().value())
                        .reversed())
                .findFirst()
                .orElseThrow()
                .id());
    tab.choose("sort", "is:end");
    tab.choose("sort", "any");
    assertThat(ids()).startsWith(records.get(0).id(), records.get(1).id());
  }

  @Test
  void sortsByHeadings() {
    tab.open(page);
    String heading = "#table [role=columnheader]:nth-child(8)";
    for (String order : List.of("ascending", "descending", "none")) {
      tab.click(heading + " button");
      assertThat(tab.attribute(heading, "aria-sort")).isEqualTo(order);
    }
    assertThat(ids()).startsWith(records.get(0).id());
  }

  @Test
  void givesWhatExtractWrites(@TempDir Path downloads) throws Exception {
    tab.open(page);
    assertThat(download("csv", downloads))
        .isEqualTo(csv(records, false))
        .isEqualTo(Files.readAllBytes(Path.of("samples/figures.csv")));
  }

  @Test
  void givesWhatIsShownAsItIsSorted(@TempDir Path downloads) throws Exception {
    tab.open(page);
    tab.choose("filter-kind", "is:money");
    tab.choose("sort", "is:start");
    List<FigureRecord> expected =
        records.stream()
            .filter(record -> record.figure().kind() == Kind.MONEY)
            .sorted(Comparator.comparingInt(record -> record.figure().start()))
            .toList();
    assertThat(new String(download("excel", downloads), UTF_8))
        .isEqualTo(new String(csv(expected, true), UTF_8));
  }

  private void search(String words) {
    tab.evaluate("document.getElementById('search').value = ''");
    tab.click("#search");
    String before = tab.evaluate("location.hash").asText();
    tab.type(words);
    tab.await("location.hash !== '" + before + "'");
  }

  private byte[] download(String button, Path folder) throws Exception {
    tab.downloadTo(folder);
    tab.click("#" + button);
    Path file = folder.resolve("figures.csv");
    for (int tries = 0; tries < 500 && !Files.exists(file); tries++) {
      Thread.sleep(20);
    }
    return Files.readAllBytes(file);
  }

  private static byte[] csv(List<FigureRecord> records, boolean excel) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordWriter writer = OutputFormat.CSV.writer(out, new Layout(null, excel, null, false, 100));
    writer.write(records);
    writer.end();
    return out.toByteArray();
  }

  private static String searched(FigureRecord record) {
    return String.join(
        "\n",
        record.figure().sentence(),
        record.figure().quote(),
        String.valueOf(record.figure().subject()),
        String.valueOf(record.figure().unit()),
        String.valueOf(record.figure().versus()),
        record.source());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }

  private void assertShown(Predicate<FigureRecord> wanted) {
    assertThat(shown()).isPositive().isEqualTo(count(wanted));
    List<String> expected =
        records.stream().filter(wanted).map(record -> record.figure().quote()).limit(5).toList();
    assertThat(tab.texts(ROW + " .cell-quote")).startsWith(expected.toArray(String[]::new));
  }
}
