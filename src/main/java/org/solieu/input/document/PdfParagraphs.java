package org.solieu.input.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a document to paragraphs, so that a sentence, and a figure in it, goes on
 * where a line ends. A paragraph ends where the distance to the next line is larger than usual,
 * where letters change their size, where the next line is indented, or where a line ends early with
 * the end of a sentence. What stands at the same edge of most pages (titles, page numbers) is left
 * out.
 */
final class PdfParagraphs {
  private static final float WIDE = 1.45f; // times the usual distance of lines
  private static final float INDENT = 1.0f; // times the size of letters
  private static final float EARLY = 4.0f; // times the size of letters before the end of the column
  private static final float OTHER_SIZE = 0.12f; // part of the size
  private static final String ENDS = ".!?…:\"”»";

  private PdfParagraphs() {}

  /**
   * The text of lines, paragraphs parted by an empty line.
   *
   * @param title what is left out where it stands as a paragraph of its own; null if nothing is
   */
  static String join(List<PdfLine> all, @Nullable String title) {
    List<PdfLine> lines = PdfEdges.without(all);
    float usual = usualDistance(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    float begin = 0;
    float end = 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine last = i == 0 ? null : lines.get(i - 1);
      if (last != null && endsParagraph(last, line, usual, begin, end)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      if (last == null || isOtherColumn(last, line, usual)) {
        begin = line.left();
        end = line.right();
      }
      begin = Math.min(begin, line.left());
      end = Math.max(end, line.right());
      append(paragraph, line.text());
    }
    paragraphs.add(paragraph.toString());
    paragraphs.removeIf(text -> text.isBlank() || text.equals(title));
    return String.join("\n\n", paragraphs);
  }

  private static void append(StringBuilder paragraph, String line) {
    int end = paragraph.length();
    if (end == 0) {
      paragraph.append(line);
    } else if (paragraph.charAt(end - 1) == '\u00AD') {
      paragraph.setLength(end - 1);
      paragraph.append(line);
    } else {
      // A dash with a letter or digit right before it joins: "2021-" and "2025", "Covid-" and "19".
      boolean joined =
          end > 1
              && paragraph.charAt(end - 1) == '-'
              && Character.isLetterOrDigit(paragraph.charAt(end - 2));
      paragraph.append(joined ? "" : " ").append(line);
    }
  }

  private static boolean endsParagraph(
      PdfLine last, PdfLine line, float usual, float begin, float end) {
    if (Math.abs(last.size() - line.size()) > OTHER_SIZE * last.size()) {
      return true;
    }
    boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
    boolean early = last.right() < end - EARLY * last.size();
    if (isOtherColumn(last, line, usual)) {
      return ended && early;
    }
    float distance = line.baseline() - last.baseline();
    return distance > WIDE * usual
        || line.left() > begin + INDENT * line.size() && last.left() < line.left() - INDENT
        || ended && early;
  }

  /** Whether a line begins another column or page. */
  private static boolean isOtherColumn(PdfLine last, PdfLine line, float usual) {
    return last.page() != line.page()
        || line.baseline() < last.baseline() - usual / 2
        || line.left() > last.right();
  }

  /** The distance that most lines have from the line above them. */
  private static float usualDistance(List<PdfLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
      if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0) {
        counts.merge(Math.round(2 * distance), 1, Integer::sum);
      }
    }
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      if (count.getValue() > most || count.getValue() == most && count.getKey() < best) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best == 0 ? 12 : best / 2f;
  }
}
