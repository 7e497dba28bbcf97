package org.solieu.record;

import java.util.Locale;

/** How a figure's value is bounded or blurred by the words around it. */
public enum Modifier {
  /** Over the value: hơn, trên, quá, vượt. */
  MORE_THAN,
  /** Under the value: dưới, chưa đầy, chưa đến. */
  LESS_THAN,
  /** The value or more: ít nhất, tối thiểu, từ … trở lên. */
  AT_LEAST,
  /** The value or less: tối đa, không quá, từ … trở xuống. */
  AT_MOST,
  /** A little under the value: gần, ngót, suýt. */
  ALMOST,
  /** Around the value: khoảng, chừng, xấp xỉ. */
  ABOUT,
  /** Only the magnitude is told: hàng trăm, vài chục. */
  ORDER_OF;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The word that stands for this modifier in records, such as {@code more_than}. */
  public String code() {
    return code;
  }
}
