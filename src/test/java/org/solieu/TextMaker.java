package org.solieu;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes texts from a seed: the same ones from the same seed. */
final class TextMaker {
  private static final int[] ODD = {
    0x0000, 0x0007, 0x0009, 0x000A, 0x000D, 0x0085, 0x00A0, 0x00AD, 0x00D0, 0x00BD, 0x0300, 0x0301,
    0x0303, 0x0309, 0x0323, 0x031B, 0x0327, 0x200B, 0x200D, 0x200E, 0x202E, 0x2028, 0x2029, 0x2044,
    0x20AB, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFE0F, 0xFEFF, 0xFF05, 0xFF0C, 0xFF11, 0xFFFD, 0xFFFF,
    0x1D7D8, 0x1F600, 0x10FFFF, 0x0660, 0x0966, 0x0410, 0x0430, 0x4E09, 0xAC00, 0x2160, 0x00B2
  };
  private static final String NUMBERS = "0123456789.,-–/%:+xX×~()\"'…° \n\t";
  private static final List<String> PIECES =
      List.of(
          "tăng",
          "giảm",
          "hơn",
          "gần",
          "khoảng",
          "từ",
          "đến",
          "một",
          "hai",
          "ba",
          "năm",
          "mươi",
          "lăm",
          "trăm",
          "nghìn",
          "triệu",
          "tỷ",
          "rưỡi",
          "nửa",
          "phần",
          "đồng",
          "USD",
          "%",
          "km/h",
          "m²",
          "tuổi",
          "tháng",
          "ngày",
          "22/11",
          "2024",
          "quý",
          "giờ",
          "thứ",
          "hạng",
          "top",
          "gấp",
          "lần",
          "đôi",
          "so với",
          "cùng kỳ",
          "trong số",
          "50/98",
          "1.579,5",
          "81.51",
          "29,7",
          "3,000",
          "0,5",
          "4G",
          "số",
          "Nghị quyết",
          "-",
          "–",
          "/",
          ",",
          ".",
          ";",
          "(",
          ")",
          "mỗi",
          "người",
          "trường",
          "xã",
          "hàng",
          "vài",
          "mấy",
          "điểm",
          "độ",
          "phút",
          "1m75",
          "7h30",
          "16/32/64GB",
          "phẩy",
          "lên",
          "xuống",
          "còn",
          "đạt",
          "dự kiến",
          "ước",
          "$",
          "€5",
          "100.000.000.000.000.000.000",
          "9999999999999999999999999999",
          "000",
          "1e9",
          "đạt81%");

  private final Random random;

  TextMaker(long seed) {
    this.random = new Random(seed);
  }

  /** Any chars at all: lone surrogates, marks, signs without width, controls, and some digits. */
  String anyChars() {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(400);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(6)) {
        case 0 -> odd(text);
        case 1 -> text.append((char) random.nextInt(0x10000));
        case 2 -> text.append((char) (0x1EA0 + random.nextInt(0x5A)));
        case 3 -> text.append((char) ('a' + random.nextInt(26)));
        default -> text.append(NUMBERS.charAt(random.nextInt(NUMBERS.length())));
      }
    }
    return text.toString();
  }

  private void odd(StringBuilder text) {
    int c = ODD[random.nextInt(ODD.length)];
    int times = random.nextInt(20) == 0 ? 40 : 1;
    for (int i = 0; i < times; i++) {
      text.appendCodePoint(c);
    }
  }

  /** Pieces that numbers and their surroundings are made of, with and without space between. */
  String pieces() {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(8) == 0 ? "" : random.nextInt(30) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  /** The words of some sentences in another order, some run together. */
  String shuffled(List<String> sentences) {
    List<String> words = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      words.addAll(List.of(oneOf(sentences).split(" ")));
    }
    Collections.shuffle(words, random);
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(word).append(random.nextInt(12) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** One of some sentences. */
  String oneOf(List<String> sentences) {
    return sentences.get(random.nextInt(sentences.size()));
  }
}
