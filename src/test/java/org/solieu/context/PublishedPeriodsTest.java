package org.solieu.context;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solieu.Solieu;

/** Runs the table of sentences whose day of publication is known. */
class PublishedPeriodsTest {
  private static final Solieu SOLIEU = Solieu.create();

  static Stream<String> rows() throws IOException {
    try (InputStream in =
        PublishedPeriodsTest.class.getResourceAsStream("/published/periods.tsv")) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void resolvesPeriods(String row) {
    String[] cells = row.split("\t");
    LocalDate published = cells[0].equals("-") ? null : LocalDate.parse(cells[0]);
    assertThat(
            SOLIEU.extract(cells[1], published).stream()
                .map(figure -> String.valueOf(figure.period()))
                .collect(Collectors.joining(" | ")))
        .isEqualTo(cells[2]);
  }
}
