package org.solieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.solieu.record.Figure;

/** Numbers that are spelled out, or written with grouped digits, come back as they were. */
class NumberWordsTest {
  private static final Solieu SOLIEU = Solieu.create();
  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  /** Small numbers, round ones and their neighbours, and some from a fixed seed. */
  static LongStream numbers() {
    LongStream round =
        LongStream.of(100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)
            .flatMap(n -> LongStream.of(n - 1, n, n + 1, n + 5, 4 * n, n + n / 10));
    LongStream some = new Random(20240229).longs(300, 1, 1_000_000_000);
    return LongStream.concat(LongStream.rangeClosed(2, 130), LongStream.concat(round, some))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void wordsGiveTheirNumber(long number) {
    assertCounted(spelled(number), number);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void groupedDigitsGiveTheirNumber(long number) {
    DecimalFormatSymbols dots = DecimalFormatSymbols.getInstance(Locale.ROOT);
    dots.setGroupingSeparator('.');
    assertCounted(new DecimalFormat("#,##0", dots).format(number), number);
  }

  private static void assertCounted(String written, long number) {
    List<Figure> figures =
        RecordSchema.fitting(SOLIEU.extract("Hội chợ đón " + written + " người."));
    assertThat(figures).as(written).hasSize(1);
    assertThat(figures.get(0).quote()).isEqualTo(written + " người");
    assertThat(figures.get(0).value()).as(written).isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  private static String spelled(long number) {
    StringBuilder words = new StringBuilder();
    long rest = number;
    for (long scale : new long[] {1_000_000, 1000, 1}) {
      long group = rest / scale;
      rest %= scale;
      if (group > 0) {
        hundreds(words, (int) group, words.length() > 0);
        words.append(scale == 1 ? "" : scale == 1000 ? " nghìn" : " triệu");
      } else if (scale == 1000 && words.length() > 0 && rest > 0) {
        words.append(" không nghìn");
      }
    }
    return words.toString().strip();
  }

  /** A group of three digits; all of them are said where something stands before it. */
  private static void hundreds(StringBuilder words, int group, boolean full) {
    if (full || group >= 100) {
      words.append(' ').append(DIGITS[group / 100]).append(" trăm");
    }
    int tens = group / 10 % 10;
    int ones = group % 10;
    if (tens == 0 && ones > 0 && (full || group >= 100)) {
      words.append(" linh");
    } else if (tens == 1) {
      words.append(" mười");
    } else if (tens > 1) {
      words.append(' ').append(DIGITS[tens]).append(" mươi");
    }
    if (ones > 0) {
      words.append(' ').append(digit(tens, ones));
    }
  }

  private static String digit(int tens, int ones) {
    return switch (ones) {
      case 1 -> tens > 1 ? "mốt" : DIGITS[1];
      case 4 -> tens > 1 ? "tư" : DIGITS[4];
      case 5 -> tens > 0 ? "lăm" : DIGITS[5];
      default -> DIGITS[ones];
    };
  }
}
