package org.solieu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
  @Test
  void readsALine() throws IOException {
    String line = "measure\tkm\t1000\tkm | cây số\tcase|length\tvuông\tđi 3 km\n";
    List<LexiconEntry> entries = read("# a comment\n\n" + line);
    assertThat(entries).hasSize(1);
    LexiconEntry entry = entries.get(0);
    assertThat(entry.role()).isEqualTo(Role.MEASURE);
    assertThat(entry.code()).isEqualTo("km");
    assertThat(entry.factor()).isEqualTo(new BigDecimal(1000));
    assertThat(entry.forms()).containsExactly("km", "cây số");
    assertThat(entry.needs()).containsExactlyInAnyOrder("case", "length");
    assertThat(entry.excludes()).containsExactly("vuông");
    assertThat(entry.example()).isEqualTo("đi 3 km");
    assertThat(entry.origin()).isEqualTo("own.tsv:3");
  }

  @Test
  void takesEmptyCellsForNothing() throws IOException {
    LexiconEntry entry = read("noun\t\t\tvở\t\t\t3 vở").get(0);
    assertThat(entry.code()).isEmpty();
    assertThat(entry.factor()).isNull();
    assertThat(entry.needs()).isEmpty();
    assertThat(entry.excludes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "noun\\tvở, expected 7 columns parted by tabs, 'found 2'",
    "noun\\t\\t\\tvở\\t\\t\\t3 vở\\t, expected 7 columns parted by tabs, 'found 8'",
    "nuon\\t\\t\\tvở\\t\\t\\t3 vở, expected a role such as noun, \"\"\"nuon\"\"\"",
    "scale\\t\\tnhiều\\ttriệu\\t\\t\\t1 triệu, expected a number in column 3, \"\"\"nhiều\"\"\"",
    "noun\\t\\t\\t | \\t\\t\\t3 vở, expected at least one form, 'column 4'",
  })
  void namesFileAndLineAndWhatWasExpected(String line, String expected, String detail) {
    String text = "# a comment\n" + line.replace("\\t", "\t");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("own.tsv:2: ")
        .hasMessageContaining(expected)
        .hasMessageContaining(detail.replace("\"\"\"", "\""));
  }

  private static List<LexiconEntry> read(String text) throws IOException {
    return LexiconReader.read("own.tsv", new StringReader(text));
  }
}
