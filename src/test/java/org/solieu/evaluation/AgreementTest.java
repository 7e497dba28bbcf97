package org.solieu.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.record.Kind;

class AgreementTest {
  @ParameterizedTest
  @CsvSource({
    "count, trạm, trạm BTS, true", // one noun begins the other
    "count, trạm thu phát, trạm, false", // but is not less than half of it
    "count, trạm, , false",
    "count, BTS, trạm BTS, false",
    "ratio, trạm, , true",
    "ratio, trạm, hộ, false",
    "rank, tỉnh, huyện, true",
    "measure, tấn, t, true",
    "measure, km2, km², true",
    "measure, km, m, false",
    "money, VND, USD, false",
  })
  void comparesUnits(String kind, String gold, String got, boolean agree) {
    String value = gold == null ? "" : gold;
    GoldFigure figure =
        new GoldFigure(
            0, 1, "5", false, Map.of(Field.KIND, List.of(kind), Field.UNIT, List.of(value)));
    Found found = Found.in("5", "5", 1).kind(Kind.COUNT).unit(got);
    assertThat(Agreement.on(Field.UNIT, figure, found.figure())).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({
    "kinh phí của tỉnh, kinh phí, true", // 2 * 2 / 6 = 0.67
    "tổng kinh phí dự kiến của tỉnh, kinh phí, false", // 2 * 2 / 9
    "Thuỷ điện, thủy điện, true",
    "quý này, qúy này, false", // after q, the u is no vowel
    "thu nhập, , false",
    ", , true",
  })
  void comparesSubjects(String gold, String got, boolean agree) {
    String value = gold == null ? "" : gold;
    GoldFigure figure = new GoldFigure(0, 1, "5", false, Map.of(Field.SUBJECT, List.of(value)));
    assertThat(Agreement.on(Field.SUBJECT, figure, Found.in("5", "5", 1).subject(got).figure()))
        .isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource({"5, 5.0, true", "5, 5.00000000001, true", "5, 5.001, false", ", 5, false"})
  void comparesNumbers(String gold, String got, boolean agree) {
    String value = gold == null ? "" : gold;
    GoldFigure figure = new GoldFigure(0, 1, "5", false, Map.of(Field.VALUE, List.of(value)));
    assertThat(Agreement.on(Field.VALUE, figure, Found.in("5", "5", 1).value(got).figure()))
        .isEqualTo(agree);
  }
}
