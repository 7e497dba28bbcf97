package org.solieu.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What part a word or phrase plays. In lexicon files the names are written in lower case with
 * hyphens.
 */
public enum Role {
  /** A digit in words: một … chín; factor is its value. */
  DIGIT,
  /** A digit as it is said after tens: mốt, tư, lăm; factor is its value. */
  LATE_DIGIT,
  /** mười. */
  TEN,
  /** mươi, which multiplies the digit before it by ten. */
  TENS,
  /** linh, lẻ, which join a last digit. */
  JOINER,
  /** A word that multiplies the number before it: trăm, nghìn, triệu, tỷ, chục, tá. */
  SCALE,
  /** phẩy, the decimal sign in words. */
  DECIMAL_POINT,
  /** nhất, nhì behind "thứ" or "hạng"; factor is the place. */
  FIRST,
  /** rưỡi, which adds half of the unit before it. */
  AND_HALF,
  /** nửa, half of the unit after it. */
  HALF_OF,
  /** A word that makes a magnitude of the scale word after it: hàng, vài, mấy. */
  INDEFINITE,
  /** mấy after mười: ten and some. */
  AND_SOME,
  /** Words between the ends of a range: đến, tới. */
  RANGE,
  /** A unit of percentages; factor unused. */
  PERCENT,
  /** A currency; the code is ISO 4217. */
  CURRENCY,
  /** A unit of measure; the code is its symbol. */
  MEASURE,
  /** A unit that stands before its number: giật cấp 16. */
  UNIT_FIRST,
  /** Words of heat, which make bare degrees °C. */
  HEAT,
  /** A unit of time; the code is that of durations. */
  TIME,
  /** A unit of age; the code is that of ages. */
  AGE,
  /** lần, and what stands for it. */
  TIMES,
  /** Words that make "N lần" a multiple: gấp, bằng, hơn. */
  MULTIPLIES,
  /** Multiples that are one phrase: gấp đôi; factor is the value. */
  FIXED_MULTIPLE,
  /** Halves: một nửa, quá nửa. */
  HALF_RATIO,
  /** Words between a part and its whole; the code tells which: trong số, phần. */
  PART_OF,
  /** Words before a length of time with một: trong, suốt, kéo dài. */
  LASTING,
  /** A counted noun, or a term of several nouns. */
  NOUN,
  /** A classifier, which stands before a counted noun. */
  CLASSIFIER,
  /** A word before a number that bounds or blurs it; the code is the modifier. */
  MODIFIER,
  /** The same after the number: trở lên. */
  MODIFIER_AFTER,
  /** Words that say that a number counts what follows them: số, tổng số. */
  TOTAL,
  /** A verb of change; the code is up or down. */
  CHANGE,
  /** A noun before a word of change that makes it a name of growth: tốc độ, mức. */
  NOMINAL,
  /** What turns a change into a level reached: lên, xuống, còn. */
  LEVEL,
  /** A word of planning or estimating; the code is the status. */
  STATUS,
  /** A verb after which a place in a ranking comes: đứng, xếp. */
  RANKING,
  /** A word that stands with the number of a rank: thứ, hạng, top. */
  RANK_MARK,
  /** Where a rank holds: thế giới, cả nước. */
  AREA,
  /** Words before a unit that make it the denominator of a rate: mỗi, hằng. */
  EACH,
  /** Words that begin what something is compared with: so với. */
  COMPARISON,
  /** A thing that tables of prices list; the code tells how it is sold: weighed or measured. */
  THING,
  /** Words that declare the unit of a table: đơn vị tính. */
  UNIT_DECLARATION,
  /** A counted noun that tells a lasting attribute of the thing before it: xe 7 chỗ. */
  ATTRIBUTE,
  /** Words behind a length of time that count it from now: qua, tới. */
  FROM_NOW,
  /** Words of the present, behind which an earlier date no longer holds. */
  NOW,
  /** What sums of money are of: giá, vốn, doanh thu. */
  MONEY_CUE,
  /** A word of the calendar; the code tells which. */
  CALENDAR,
  /** A word that begins an open or closed span of dates; the code tells which. */
  SPAN,
  /**
   * A time told from the day of writing: năm nay, tháng trước; the code is its unit, the factor how
   * many of them later it is.
   */
  RELATIVE,
  /** A word beside a date or a relative time that tells how to take it; the code tells how. */
  TIME_CUE,
  /** Words that stand before a clock time. */
  CLOCK_CUE,
  /** A word before a number that makes it a label; the code is the reason why it is no figure. */
  LABEL,
  /** A fixed phrase that holds a number word and is no figure; the code is the reason. */
  IDIOM,
  /** An abbreviation after whose full stop the sentence goes on. */
  ABBREVIATION,
  /** A verb that links a subject to its figure: đạt, là, chiếm. */
  LINK,
  /** A noun that names what is measured: tỷ lệ, kinh phí, doanh thu. */
  QUANTITY,
  /** An adjective that names a dimension: sâu, cao, nặng. */
  DIMENSION,
  /** A title before a name, which is no part of a subject. */
  TITLE,
  /** A word at which a noun phrase ends; the code tells its sort. */
  BOUNDARY,
  /**
   * A word of several syllables, one of which alone would be a boundary, a link, a dimension or a
   * change: sầu riêng, kéo dài; the code is noun, verb or adverb.
   */
  WHOLE_WORD,
  /** A word before a noun phrase that is no part of it: các, những. */
  DETERMINER,
  /** A word of grammar that rules look for: và, từ, là; the code tells which. */
  GRAMMAR,
  /** A noun that heads the name of an event, whose year is no period: hội nghị, diễn đàn. */
  EVENT;

  private static final int MOST = Long.SIZE; // a set of roles is kept in one long

  private static final Map<String, Role> BY_NAME = new HashMap<>();

  static {
    if (values().length > MOST) {
      throw new AssertionError("more than " + MOST + " roles");
    }
    for (Role role : values()) {
      BY_NAME.put(role.code(), role);
    }
  }

  /** The name in lexicon files, such as {@code late-digit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a name in a lexicon file; null for a name that is none. */
  static @Nullable Role of(String name) {
    return BY_NAME.get(name);
  }
}
