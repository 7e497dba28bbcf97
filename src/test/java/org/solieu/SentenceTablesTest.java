package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.solieu.SentenceTable.Row;
import org.solieu.record.Figure;
import org.solieu.record.Kind;

/** Every row of the sentence tables: exactly the figures that it lists come out of its sentence. */
class SentenceTablesTest {
  private static final Solieu SOLIEU = Solieu.create();
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NAMES =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(\\s+\\p{Lu}[\\p{L}\\p{M}]*)*");

  @TestFactory
  Stream<DynamicNode> tables() {
    return SentenceTable.all().stream()
        .map(table -> dynamicContainer(table.name(), table.rows().stream().map(this::test)));
  }

  private DynamicTest test(Row row) {
    return dynamicTest(
        row.origin() + " " + row.sentence(),
        () ->
            assertThat(differences(row))
                .withFailMessage(
                    () ->
                        row.origin()
                            + ": "
                            + row.sentence()
                            + "\n  "
                            + String.join("\n  ", differences(row)))
                .isEmpty());
  }

  private static List<String> differences(Row row) {
    List<Figure> found = RecordSchema.fitting(SOLIEU.extract(row.sentence()));
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(found.size(), row.figures().size()); i++) {
      if (i >= found.size()) {
        differences.add("missing: " + row.figures().get(i).quote());
      } else if (i >= row.figures().size()) {
        differences.add(
            "not asked for: " + found.get(i).quote() + " (" + found.get(i).kind().code() + ")");
      } else {
        String quote = row.figures().get(i).quote();
        for (String difference : row.figures().get(i).differences(found.get(i))) {
          differences.add("[" + quote + "] " + difference);
        }
      }
    }
    return differences;
  }

  @Test
  void haveManyRowsOfEveryKind() {
    Map<String, Integer> rows = new HashMap<>();
    for (SentenceTable table : SentenceTable.all()) {
      for (Row row : table.rows()) {
        row.figures().stream()
            .map(ExpectedFigure::kind)
            .distinct()
            .forEach(kind -> rows.merge(kind, 1, Integer::sum));
        if (row.figures().isEmpty()) {
          rows.merge("none", 1, Integer::sum);
        }
      }
    }
    for (Kind kind : Kind.values()) {
      boolean rare = kind == Kind.RATIO || kind == Kind.MULTIPLE;
      assertThat(rows.getOrDefault(kind.code(), 0))
          .as(kind.code())
          .isGreaterThanOrEqualTo(rare ? 40 : 20);
    }
    assertThat(rows.getOrDefault("none", 0)).as("no figure").isGreaterThanOrEqualTo(60);
  }

  @Test
  void haveNoTwoRowsThatDifferOnlyInNumbersAndNames() {
    Map<String, String> seen = new HashMap<>();
    List<String> doubles = new ArrayList<>();
    for (SentenceTable table : SentenceTable.all()) {
      for (Row row : table.rows()) {
        String masked = mask(row.sentence());
        String before = seen.putIfAbsent(masked, row.origin());
        if (before != null) {
          doubles.add(before + " and " + row.origin() + ": " + masked);
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  private static String mask(String sentence) {
    return NAMES.matcher(DIGITS.matcher(sentence).replaceAll("0")).replaceAll("X");
  }
}
