package org.solieu.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.solieu.Solieu;
import org.solieu.record.Figure;

/**
 * Texts give figures whose quotes stand at their offsets, in order and apart. The first byte
 * chooses whether the rest is UTF-8 or UTF-16, which can hold lone surrogates; whether the text is
 * repaired; and whether its date is known.
 */
public final class TextFuzz {
  private static final Solieu REPAIRING = Solieu.create();
  private static final Solieu PLAIN = REPAIRING.withoutRepair();

  private TextFuzz() {}

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    int choice = data[0];
    String text =
        new String(
            data,
            1,
            data.length - 1,
            (choice & 1) == 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
    Solieu solieu = (choice & 2) == 0 ? REPAIRING : PLAIN;
    LocalDate published = (choice & 4) == 0 ? null : LocalDate.of(2024, 2, 29);
    int length = text.codePointCount(0, text.length());
    int last = 0;
    for (Figure figure : solieu.extract(text, published)) {
      if (figure.start() < last || figure.end() <= figure.start() || figure.end() > length) {
        throw new AssertionError("out of place: " + figure);
      }
      int from = text.offsetByCodePoints(0, figure.start());
      int to = text.offsetByCodePoints(from, figure.end() - figure.start());
      if (!text.substring(from, to).equals(figure.quote())) {
        throw new AssertionError("not the quote: " + figure);
      }
      last = figure.end();
    }
  }
}
