package org.solieu.benchmark;

import java.nio.charset.StandardCharsets;

/** Texts that no newspaper prints, of any length; what they are made of is in {@link #unit}. */
public enum HostileText {
  /** What the others are compared with: articles, one behind the other. */
  ORDINARY(""),
  /** One line of digits. */
  DIGITS("1234567890"),
  /** Digits and dots in turn. */
  DOTTED("1."),
  /** A figure at every other token, in one sentence. */
  PERCENTAGES("1% "),
  /** One letter. */
  LETTER("a"),
  /** Syllables without end and without space. */
  RUN_TOGETHER("nghiêngtriệuđồng"),
  /** Brackets that nobody closes. */
  BRACKETS("("),
  /** A word that is five, year and a part of names. */
  FIVES("năm "),
  /** Ranges that never end. */
  RANGES("từ 1 đến "),
  /** One combining mark. */
  MARK("\u0301"),
  /** Two combining marks in turn, which canonical order would have to part. */
  MARKS("\u0301\u0323"),
  /** The articles without any space. */
  NO_SPACE(""),
  /** Quotation marks glued to words: whether one closes depends on those before. */
  QUOTES("\"năm"),
  /** Words parted by colons, in one sentence without figures. */
  COLONS("tăng: ");

  private final String unit;

  HostileText(String unit) {
    this.unit = unit;
  }

  /** A text that takes at most so many bytes of UTF-8, and hardly fewer. */
  String ofBytes(int bytes) {
    if (unit.isEmpty()) {
      String articles = articles(this == NO_SPACE ? bytes + bytes / 3 : bytes);
      return cut(this == NO_SPACE ? articles.replaceAll("\\s", "") : articles, bytes);
    }
    return unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length);
  }

  private static String articles(int bytes) {
    StringBuilder text = new StringBuilder(bytes);
    for (String article : Texts.all()) {
      text.append(article).append("\n\n");
    }
    int one = text.toString().getBytes(StandardCharsets.UTF_8).length;
    return text.toString().repeat(bytes / one + 1);
  }

  private static String cut(String text, int bytes) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    int end = Math.min(bytes, all.length);
    while (end < all.length && (all[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(all, 0, end, StandardCharsets.UTF_8);
  }
}
