package org.solieu.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.solieu.record.Direction;
import org.solieu.record.Figure;
import org.solieu.record.FigureRecord;
import org.solieu.record.Kind;
import org.solieu.record.Modifier;
import org.solieu.record.Status;

/** Records to write. */
final class Samples {
  private Samples() {}

  /** Everything a record can hold is there. */
  static FigureRecord full() {
    Figure figure =
        new Figure(
            10,
            31,
            "từ 1,5 đến 400 tỷ đồng/tháng",
            Kind.MONEY,
            new BigDecimal("1.5E+9"),
            new BigDecimal("400000000000"),
            new BigDecimal("98"),
            "VND",
            "tháng",
            Modifier.MORE_THAN,
            Direction.UP,
            "cuối năm 2023",
            "kinh phí",
            "2024-11",
            Status.PLANNED,
            "Ông nói: \"tăng\", rồi thôi.",
            "money-range",
            new BigDecimal("0.90"));
    return new FigureRecord(
        "0123456789abcdef", "tin/a.txt", "Đầu đề", "2024-11-22", "https://a.vn/1", figure);
  }

  /** As little as a record may hold. */
  static FigureRecord bare() {
    return record("81%", new BigDecimal("81"), "Đạt 81%.");
  }

  static FigureRecord record(String quote, BigDecimal value, String sentence) {
    return record(quote, value, sentence, null);
  }

  static FigureRecord record(
      String quote, BigDecimal value, String sentence, @Nullable String subject) {
    Figure figure =
        new Figure(
            4,
            7,
            quote,
            Kind.PERCENTAGE,
            value,
            null,
            null,
            "%",
            null,
            null,
            null,
            null,
            subject,
            null,
            Status.ACTUAL,
            sentence,
            "percent",
            null);
    return new FigureRecord("fedcba9876543210", "tin/b.txt", null, null, null, figure);
  }
}
