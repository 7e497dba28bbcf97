package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solieu.explanation.Evidence;
import org.solieu.explanation.Explanation;
import org.solieu.explanation.Explanation.Outcome;

class ExplainTest {
  private static final Solieu SOLIEU = Solieu.create();

  private static List<Explanation> explain(String text) {
    return SOLIEU.explain(text, null);
  }

  @Test
  void namesTheLinesThatAFigureRestsOn() {
    Explanation money =
        explain("Quỹ dự kiến chi gần 30 triệu đồng/tháng.").stream()
            .filter(explanation -> explanation.outcome() == Outcome.FIGURE)
            .findFirst()
            .orElseThrow();
    assertThat(money.quote()).isEqualTo("gần 30 triệu đồng/tháng");
    assertThat(money.words()).isEqualTo("gần 30 triệu đồng/tháng");
    assertThat(money.before()).isEqualTo("Quỹ dự kiến chi ");
    assertThat(money.after()).isEqualTo(".");
    assertThat(money.claim().what()).isEqualTo("money");
    assertThat(money.claim().value()).isEqualByComparingTo("30000000");
    assertThat(money.claim().weight()).isPositive();
    assertThat(money.figure().status().code()).isEqualTo("planned");
    assertThat(money.evidence())
        .extracting(Evidence::part, Evidence::words, one -> one.entry().code())
        .contains(
            tuple("number", "triệu", ""),
            tuple("unit", "đồng", "VND"),
            tuple("modifier", "gần", "almost"),
            tuple("per", "tháng", "month"),
            tuple("status", "dự kiến", "planned"));
    assertThat(money.evidence())
        .allSatisfy(one -> assertThat(one.entry().origin()).matches("[a-z]+\\.tsv:[0-9]+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Có 5-7 người. | 5-7 người | number:-",
        "Nhiệt độ là -5 độ C. | -5 độ C | ''",
        "Xã công bố có 12 cháu. | 12 cháu | status:công bố",
        "Xã công bố tên cháu 6 tuổi. | 6 tuổi | ''",
        "Xã công bố danh sách; 5 người đến. | 5 người | ''",
        "Kế hoạch: sẽ xây 2 cầu; 5 trường. | 5 trường | status:sẽ",
      })
  void namesNoLineThatDecidedNothing(String text, String quote, String expected) {
    Explanation figure =
        explain(text).stream()
            .filter(one -> one.figure() != null && one.quote().equals(quote))
            .findFirst()
            .orElseThrow();
    assertThat(
            figure.evidence().stream()
                .filter(one -> !one.part().equals("unit"))
                .map(one -> one.part() + ":" + one.words())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  @Test
  void tellsWhatACandidateLostTo() {
    List<Explanation> all = explain("Có 12/40 trường đạt chuẩn.");
    assertThat(all).extracting(Explanation::outcome).startsWith(Outcome.FIGURE, Outcome.REJECTED);
    Explanation rejected = all.get(1);
    assertThat(rejected.words()).isEqualTo("40 trường");
    assertThat(rejected.figure()).isNull();
    assertThat(rejected.lostTo()).hasSize(1);
    assertThat(rejected.lostTo().get(0).what()).isEqualTo("ratio");
    assertThat(rejected.lostTo().get(0).weight()).isGreaterThan(rejected.claim().weight());
  }

  @Test
  void tellsWhatIsNoFigure() {
    assertThat(explain("Lúc 7h30 ngày 5/6/2024, xe rời bến."))
        .filteredOn(explanation -> explanation.outcome() == Outcome.EXCLUDED)
        .extracting(explanation -> explanation.claim().what())
        .contains("time", "date");
  }

  @Test
  void tellsWhatWasNotRead() {
    List<Explanation> all = explain("Khi đó có 5.");
    assertThat(all).hasSize(1);
    assertThat(all.get(0).outcome()).isEqualTo(Outcome.UNREAD);
    assertThat(all.get(0).claim()).isNull();
    assertThat(all.get(0).quote()).isEqualTo("5");
  }

  @Test
  void explainsTheFiguresThatExtractFinds() {
    String text =
        "😀 Năm nay, xã có 5 cầu, gần 12km đường; thu 3 tỷ đồng, tăng 8%.\n"
            + "Cháu 6 tuổi đứng thứ 3/63. Hai phần ba số hộ dùng nước gấp đôi.";
    for (LocalDate day : new LocalDate[] {null, LocalDate.of(2024, 11, 22)}) {
      assertThat(
              SOLIEU.explain(text, day).stream()
                  .filter(explanation -> explanation.figure() != null)
                  .map(Explanation::figure))
          .isEqualTo(SOLIEU.extract(text, day));
    }
  }

  @Test
  void takesAnyText() {
    for (String text : new String[] {"", " ", "\uD83D", "5", "5 5 5", "\uD83D5%\uDE00", "một"}) {
      assertThat(explain(text))
          .allSatisfy(one -> assertThat(one.start()).isBetween(0, text.length()));
    }
  }
}
